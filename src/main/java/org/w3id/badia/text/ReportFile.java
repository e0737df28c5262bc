package org.w3id.badia.text;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * A file that holds a report, not yet read.
 *
 * @param path where it is
 * @param metadata what its manifest says of it
 */
public record ReportFile(Path path, ReportMetadata metadata) {
  public ReportFile {
    Objects.requireNonNull(path);
    Objects.requireNonNull(metadata);
  }

  /** The file name without its extension: the report's id. */
  public String id() {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Whether it is a page saved from a site, by its name. */
  public boolean isHtml() {
    return path.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
  }
}
