package org.w3id.badia.cli;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.Standard;
import org.w3id.badia.rdf.Vocabulary;

/**
 * Things as a person names them on the command line: a whole IRI, with a well-known prefix, as
 * {@code event/d04-am-20} below the store's base, or a term of the ontology by its local name.
 */
record Term(Base base) {

  /** A thing. */
  Node thing(String text) {
    return text.startsWith("id/") || !isIri(text) && text.contains("/")
        ? NodeFactory.createURI(base.iri() + "id/" + text.replaceFirst("^id/", ""))
        : term(text);
  }

  /** A property or other term. */
  Node term(String text) {
    if (isIri(text)) {
      return NodeFactory.createURI(text);
    }
    int colon = text.indexOf(':');
    String namespace = colon < 0 ? null : Standard.prefixes().get(text.substring(0, colon));
    return namespace == null
        ? Vocabulary.term(text)
        : NodeFactory.createURI(namespace + text.substring(colon + 1));
  }

  private static boolean isIri(String text) {
    return text.matches("[a-z][a-z0-9+.-]*:.*")
        && (text.contains("://") || text.startsWith("urn:"));
  }

  /** A node in short, for people. */
  String shown(Node node) {
    if (!node.isURI()) {
      return node.toString();
    }
    String iri = node.getURI();
    if (iri.startsWith(Vocabulary.NS)) {
      return "badia:" + iri.substring(Vocabulary.NS.length());
    }
    return base.relative(iri).map(r -> r.replaceFirst("^id/", "")).orElse(iri);
  }
}
