package org.w3id.badia.web.endpoint;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.badia.web.describe.Iris;
import org.w3id.badia.web.describe.Names;

/** Reads lists: the instances of a class in the order of their names, and how many there are. */
final class Listing {
  private static final String PREFIXES =
      "PREFIX badia: <"
          + Iris.ONTOLOGY
          + "#>\n"
          + "PREFIX skos: <"
          + Names.SKOS
          + ">\n"
          + "PREFIX dcterms: <"
          + Names.DCTERMS
          + ">\n"
          + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n";

  private Listing() {}

  /** The SPARQL that lists a kind. */
  static String query(ListKind kind) {
    return PREFIXES
        + "SELECT ?thing (MIN(?name) AS ?label) WHERE {\n  "
        + kind.pattern()
        + "\n  OPTIONAL { ?thing skos:prefLabel|dcterms:title|dcterms:identifier ?name }\n}\n"
        + "GROUP BY ?thing ORDER BY ?label ?thing";
  }

  /** Some of the things of a kind. */
  static List<Node> things(ListKind kind, long from, int most, DatasetGraph data) {
    List<Node> things = new ArrayList<>();
    String page = query(kind) + " OFFSET " + from + " LIMIT " + most;
    try (QueryExec exec = QueryExec.dataset(data).query(QueryFactory.create(page)).build()) {
      exec.select()
          .forEachRemaining(
              row -> {
                if (row.contains(Var.alloc("thing"))) {
                  things.add(row.get(Var.alloc("thing")));
                }
              });
    }
    return things;
  }

  /** How many things of a kind there are. */
  static long count(ListKind kind, DatasetGraph data) {
    String count = PREFIXES + "SELECT (COUNT(DISTINCT ?thing) AS ?n) { " + kind.pattern() + " }";
    try (QueryExec exec = QueryExec.dataset(data).query(QueryFactory.create(count)).build()) {
      return ((Number) exec.select().next().get(Var.alloc("n")).getLiteralValue()).longValue();
    }
  }

  /** The SPARQL that counts a kind. */
  static String countQuery(ListKind kind) {
    return PREFIXES + "SELECT (COUNT(DISTINCT ?thing) AS ?n) WHERE {\n  " + kind.pattern() + "\n}";
  }
}
