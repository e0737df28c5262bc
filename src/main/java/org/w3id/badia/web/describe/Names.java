package org.w3id.badia.web.describe;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other vocabularies that descriptions read. */
public final class Names {
  /** SKOS. */
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  /** Dublin Core terms. */
  public static final String DCTERMS = "http://purl.org/dc/terms/";

  public static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  public static final Node PREF_LABEL = iri(SKOS + "prefLabel");
  public static final Node ALT_LABEL = iri(SKOS + "altLabel");
  public static final Node RDFS_LABEL = iri("http://www.w3.org/2000/01/rdf-schema#label");
  public static final Node TITLE = iri(DCTERMS + "title");
  public static final Node IDENTIFIER = iri(DCTERMS + "identifier");

  /** Properties that name a thing, best first. */
  public static final List<Node> LABELS = List.of(PREF_LABEL, RDFS_LABEL, TITLE, ALT_LABEL);

  private Names() {}

  /** The node of an IRI. */
  public static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** The node of a term of the vocabulary. */
  public static Node badia(String localName) {
    return iri(Iris.ONTOLOGY + "#" + localName);
  }

  /** What stands after the last hash or slash. */
  public static String localName(String iri) {
    int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    return cut >= 0 && cut < iri.length() - 1 ? iri.substring(cut + 1) : iri;
  }
}
