package org.w3id.badia.web.describe;

import java.net.URI;
import java.util.Optional;
import org.w3id.badia.web.http.IriPath;

/**
 * Which addresses stand for which IRIs. Built from the configured base alone; what a request says
 * about its host plays no part.
 */
public final class Iris {
  /** The namespace of the vocabulary, the same for every deployment. */
  public static final String ONTOLOGY = "https://w3id.org/badia/ontology";

  private final String base;
  private final String root;

  /** The IRIs under a base that ends with a slash. */
  public Iris(String base) {
    this.base = base;
    this.root = URI.create(base).getRawPath();
  }

  /** The configured base, with its slash at the end. */
  public String base() {
    return base;
  }

  /** The path of the base, {@code /} for most. */
  public String root() {
    return root;
  }

  /** The IRI that a path below the root stands for, such as {@code id/group/x}. */
  public String iri(String relative) {
    return base + relative;
  }

  /** The document about a thing, as an IRI of its own. */
  public String document(String iri) {
    return iri.startsWith(base + "id/") ? base + "doc/" + iri.substring(base.length() + 3) : iri;
  }

  /** The ASCII address, from the root on, of what this path below the root names. */
  public String address(String relative) {
    int hash = relative.indexOf('#');
    return hash < 0
        ? root + IriPath.encode(relative)
        : root
            + IriPath.encode(relative.substring(0, hash))
            + '#'
            + IriPath.encode(relative.substring(hash + 1));
  }

  /**
   * Where a person can read about an IRI: a page of this server for things, graphs and terms, the
   * address itself for other web IRIs, nothing for what is no web address.
   */
  public Optional<String> link(String iri) {
    if (iri.startsWith(base + "id/")) {
      return Optional.of(address("doc/" + iri.substring(base.length() + 3)));
    }
    if (iri.startsWith(base)) {
      return Optional.of(address(iri.substring(base.length())));
    }
    if (iri.startsWith(ONTOLOGY + "#")) {
      return Optional.of(address("ontology/" + iri.substring(ONTOLOGY.length() + 1)));
    }
    if (iri.equals(ONTOLOGY) || iri.startsWith(ONTOLOGY + "/")) {
      return Optional.of(address("ontology" + iri.substring(ONTOLOGY.length())));
    }
    return iri.startsWith("https://") || iri.startsWith("http://")
        ? Optional.of(IriPath.encode(iri).replace("%23", "#").replace("%3F", "?"))
        : Optional.empty();
  }

  /** Whether an IRI is served here. */
  public boolean isLocal(String iri) {
    return iri.startsWith(base) || iri.startsWith(ONTOLOGY);
  }
}
