package org.w3id.badia.web.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;

/** A form in which a description can be had. The order is the server's preference among equals. */
public enum Format {
  TURTLE("text/turtle", "ttl", RDFFormat.TURTLE_PRETTY),
  TRIG("application/trig", "trig", RDFFormat.TRIG_PRETTY),
  JSONLD("application/ld+json", "jsonld", RDFFormat.JSONLD11_PLAIN),
  NTRIPLES("application/n-triples", "nt", RDFFormat.NTRIPLES_UTF8),
  NQUADS("application/n-quads", "nq", RDFFormat.NQUADS_UTF8),
  RDFXML("application/rdf+xml", "rdf", RDFFormat.RDFXML_PLAIN),
  HTML("text/html", "html", null);

  private static final List<Format> ALL = List.of(values());

  private final String mediaType;
  private final String suffix;
  private final RDFFormat serialisation;

  Format(String mediaType, String suffix, RDFFormat serialisation) {
    this.mediaType = mediaType;
    this.suffix = suffix;
    this.serialisation = serialisation;
  }

  /** The media type without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The value of Content-Type. */
  public String contentType() {
    return this == HTML || this == TURTLE ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** The ending of an address that names this form, such as {@code ttl}. */
  public String suffix() {
    return suffix;
  }

  /** How Jena writes it; null for HTML. */
  public RDFFormat serialisation() {
    return serialisation;
  }

  /** The language of the serialisation; null for HTML. */
  public Lang lang() {
    return serialisation == null ? null : serialisation.getLang();
  }

  /** All forms, preferred first. */
  public static List<Format> all() {
    return ALL;
  }

  /** The form that a suffix or {@code ?format=} names: its suffix or its media type. */
  public static Optional<Format> named(String name) {
    return Arrays.stream(values())
        .filter(f -> f.suffix.equalsIgnoreCase(name) || f.mediaType.equalsIgnoreCase(name))
        .findFirst();
  }
}
