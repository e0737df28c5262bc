package org.w3id.badia.web.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.w3id.badia.web.describe.Iris;
import org.w3id.badia.web.describe.Names;
import org.w3id.badia.web.http.Language;

/** A list as its facets narrow it. */
public final class Listing {
  private static final int VALUES = 15; // of a facet: more than a reader compares at a glance
  private static final String PREFIXES =
      "PREFIX badia: <"
          + Iris.ONTOLOGY
          + "#>\nPREFIX skos: <"
          + Names.SKOS
          + ">\nPREFIX dcterms: <"
          + Names.DCTERMS
          + ">\nPREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\n";

  private final ListKind kind;
  private final List<Facet> facets;
  private final Map<Facet, String> chosen = new LinkedHashMap<>();
  private final Iris iris;

  /** The list of a kind, narrowed by the parameters that name its facets. */
  public Listing(
      ListKind kind, List<Facet> facets, Function<String, Optional<String>> parameter, Iris iris) {
    this.kind = kind;
    this.facets = facets;
    this.iris = iris;
    for (Facet facet : facets) {
      parameter.apply(facet.key()).ifPresent(value -> chosen.put(facet, value));
    }
  }

  /**
   * A value of a facet.
   *
   * @param value the node
   * @param parameter as the address writes it
   * @param count how many things of the list have it
   */
  public record Value(Node value, String parameter, long count) {}

  /** The facets there are. */
  public List<Facet> facets() {
    return facets;
  }

  /** The parameters that are set, by key. */
  public Map<String, String> chosen() {
    Map<String, String> set = new LinkedHashMap<>();
    chosen.forEach((facet, value) -> set.put(facet.key(), value));
    return set;
  }

  /** The SPARQL that makes the list. */
  public String query(Language language) {
    // One property, not an alternative of two: over thousands of things that is half the time.
    String name =
        "  OPTIONAL { ?thing "
            + (kind == ListKind.REPORTS ? "dcterms:title" : "skos:prefLabel")
            + " ?name FILTER(LANG(?name) = \""
            + language.code()
            + "\") }\n";
    if (kind == ListKind.EVENTS) {
      return PREFIXES
          + "SELECT DISTINCT ?thing ?date WHERE {\n  "
          + pattern(null)
          + "\n  OPTIONAL { ?thing badia:earliestDate ?date }\n}\nORDER BY DESC(?date) ?thing";
    }
    return PREFIXES
        + "SELECT ?thing (MIN(?name) AS ?label) WHERE {\n  "
        + pattern(null)
        + "\n"
        + name
        + "}\nGROUP BY ?thing\nORDER BY (!BOUND(?label)) ?label ?thing";
  }

  /** The SPARQL that counts the list. */
  public String countQuery() {
    return PREFIXES + "SELECT (COUNT(DISTINCT ?thing) AS ?n) WHERE {\n  " + pattern(null) + "\n}";
  }

  /** The SPARQL that counts the things with one value of a facet, among what the others leave. */
  public String countQuery(Facet facet, String value) {
    return PREFIXES
        + "SELECT (COUNT(DISTINCT ?thing) AS ?n) WHERE {\n  "
        + pattern(facet)
        + "\n  "
        + facet.restriction(value, iris)
        + "\n}";
  }

  /** Some of its things. */
  public List<Node> things(Language language, long from, int most, DatasetGraph data) {
    List<Node> things = new ArrayList<>();
    String page = query(language) + "\nOFFSET " + from + " LIMIT " + most;
    try (QueryExec exec = exec(page, data)) {
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

  /** How many things it has. */
  public long count(DatasetGraph data) {
    try (QueryExec exec = exec(countQuery(), data)) {
      return ((Number) exec.select().next().get(Var.alloc("n")).getLiteralValue()).longValue();
    }
  }

  /** The values of a facet among the things that the other facets leave, most first. */
  public List<Value> values(Facet facet, DatasetGraph data) {
    String query =
        PREFIXES
            + "SELECT ?value (COUNT(DISTINCT ?thing) AS ?n) WHERE { "
            + pattern(facet)
            + " "
            + facet.pattern()
            + "} GROUP BY ?value ORDER BY DESC(?n) ?value LIMIT "
            + VALUES;
    List<Value> values = new ArrayList<>();
    try (QueryExec exec = exec(query, data)) {
      RowSet rows = exec.select();
      rows.forEachRemaining(
          row -> {
            Node value = row.get(Var.alloc("value"));
            if (value != null && !value.equals(Names.badia(kind.className()))) {
              long count = ((Number) row.get(Var.alloc("n")).getLiteralValue()).longValue();
              values.add(new Value(value, facet.parameter(value, iris), count));
            }
          });
    }
    return values;
  }

  private String pattern(Facet without) {
    StringBuilder pattern = new StringBuilder("?thing a badia:" + kind.className() + " . ");
    chosen.forEach(
        (facet, value) -> {
          if (!facet.equals(without)) {
            pattern.append("\n  ").append(facet.restriction(value, iris));
          }
        });
    return pattern.toString().strip();
  }

  private static QueryExec exec(String query, DatasetGraph data) {
    return QueryExec.dataset(data).query(QueryFactory.create(query)).build();
  }
}
