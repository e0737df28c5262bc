package org.w3id.badia.web.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** A form of the rows of SELECT or the answer of ASK. The order is the preference among equals. */
public enum ResultForm {
  JSON("application/sparql-results+json", "json", ResultSetLang.RS_JSON),
  XML("application/sparql-results+xml", "xml", ResultSetLang.RS_XML),
  CSV("text/csv", "csv", ResultSetLang.RS_CSV),
  TSV("text/tab-separated-values", "tsv", ResultSetLang.RS_TSV),
  PLAIN_JSON("application/json", "plain-json", ResultSetLang.RS_JSON),
  PLAIN_XML("application/xml", "plain-xml", ResultSetLang.RS_XML),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", null),
  GEOJSON("application/geo+json", "geojson", null),
  HTML("text/html", "html", null);

  private static final List<ResultForm> ALL = List.of(values());

  private final String mediaType;
  private final String suffix;
  private final Lang lang;

  ResultForm(String mediaType, String suffix, Lang lang) {
    this.mediaType = mediaType;
    this.suffix = suffix;
    this.lang = lang;
  }

  /** The media type without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The value of Content-Type. */
  public String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** The name that {@code format=} knows. */
  public String suffix() {
    return suffix;
  }

  /** How Jena writes it; null for what Jena does not write. */
  public Lang lang() {
    return lang;
  }

  /** All forms, preferred first. */
  public static List<ResultForm> all() {
    return ALL;
  }

  /** The form of a name or media type. */
  public static Optional<ResultForm> named(String name) {
    return Arrays.stream(values())
        .filter(f -> f.suffix.equalsIgnoreCase(name) || f.mediaType.equalsIgnoreCase(name))
        .findFirst();
  }
}
