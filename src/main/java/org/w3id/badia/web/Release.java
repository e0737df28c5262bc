package org.w3id.badia.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** Tells one build of the pages from another, so that no browser mixes two. */
final class Release {
  private static final List<String> PARTS =
      List.of(
          "static/badia.css",
          "static/badia.js",
          "static/page.js",
          "static/map.js",
          "static/charts.js",
          "static/network.js",
          "static/workbench.css",
          "static/workbench.js",
          "static/workbench/editor.js",
          "static/workbench/questions.js",
          "static/workbench/results.js",
          "static/workbench/views.js",
          "static/land.geojson",
          "page/texts.csv");

  private Release() {}

  /** A short text that changes with the style sheet, the script and the words. */
  static String version() {
    CRC32 sum = new CRC32();
    for (String part : PARTS) {
      try (InputStream in = Release.class.getResourceAsStream(part)) {
        sum.update(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Long.toString(sum.getValue(), 36);
  }
}
