package org.w3id.badia.lexicon.gazetteer;

import java.util.Optional;

/** A format of gazetteer files: one feature a line, cells parted by tabs. */
interface GazetteerFormat {
  /**
   * The feature of a line; empty where the line is the header, malformed, withdrawn by its
   * publisher or of a kind that Badia has no use for.
   *
   * @param text the line
   * @param line its number, counted from 1
   */
  Optional<GazetteerRow> parse(String text, long line);

  /** The format that a file's first line is written in; empty where it is neither. */
  static Optional<GazetteerFormat> of(String firstLine) {
    if (firstLine.startsWith("wof_id\t")) {
      return Optional.of(new WofFormat(firstLine));
    }
    if (firstLine.matches("[0-9]+\t.*") && firstLine.split("\t", -1).length == 19) {
      return Optional.of(new GeoNamesFormat());
    }
    return Optional.empty();
  }
}
