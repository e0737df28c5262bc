package org.w3id.badia.web.describe;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * The controlled vocabularies of the Publications Office of the EU that DCAT-AP prescribes. Each
 * term that is used is written with its class, scheme and name.
 */
final class AuthorityTerms {
  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
  private static final Node IN_SCHEME = Names.iri(Names.SKOS + "inScheme");
  private static final Node SCHEME = Names.iri(Names.SKOS + "ConceptScheme");

  private final Graph graph;

  AuthorityTerms(Graph graph) {
    this.graph = graph;
  }

  /** A term by its code. */
  Node of(String scheme, String code, String name, String type) {
    Node term = Names.iri(AUTHORITY + scheme + "/" + code);
    add(term, Names.TYPE, Names.iri(type));
    add(term, IN_SCHEME, Names.iri(AUTHORITY + scheme));
    add(term, Names.PREF_LABEL, NodeFactory.createLiteralLang(name, "en"));
    return term;
  }

  /** A scheme as a whole. */
  Node scheme(String scheme, String name) {
    Node node = Names.iri(AUTHORITY + scheme);
    add(node, Names.TYPE, SCHEME);
    add(node, Names.TITLE, NodeFactory.createLiteralLang(name, "en"));
    return node;
  }

  /** A country by its English name; its code is that of ISO 3166. */
  Optional<Node> country(String name) {
    return Arrays.stream(ULocale.getISOCountries())
        .map(code -> new ULocale("", code))
        .filter(locale -> locale.getDisplayCountry(ULocale.ENGLISH).equalsIgnoreCase(name))
        .findFirst()
        .map(locale -> of("country", locale.getISO3Country(), name, Names.DCTERMS + "Location"));
  }

  private void add(Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
  }
}
