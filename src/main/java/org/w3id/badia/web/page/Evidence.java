package org.w3id.badia.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.badia.web.describe.Iris;

/**
 * A stretch of a report that states something.
 *
 * @param report in which it stands
 * @param start first code point
 * @param end after the last code point
 * @param stated the claim or event that it is evidence of
 */
public record Evidence(Node report, int start, int end, Node stated) {
  private static final String PREFIXES =
      "PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX badia: <" + Iris.ONTOLOGY + "#> ";
  private static final String PATTERN =
      "?evidence oa:hasSource ?report ; oa:hasSelector ?position ."
          + " ?position oa:start ?start ; oa:end ?end ."
          + " ?stated badia:evidence ?evidence . ";
  private static final Query OF_REPORT =
      QueryFactory.create(
          PREFIXES
              + "SELECT DISTINCT ?report ?start ?end ?stated { "
              + PATTERN
              + "} ORDER BY ?start DESC(?end) ?stated");
  private static final Query OF_THING =
      QueryFactory.create(
          PREFIXES
              + "SELECT DISTINCT ?report ?start ?end ?stated { "
              + "{ BIND(?this AS ?stated) } UNION { ?stated badia:about ?this } "
              + PATTERN
              + "} ORDER BY ?report ?start DESC(?end) ?stated");

  /** All that a report's text states. */
  public static List<Evidence> ofReport(Node report, DatasetGraph data) {
    return rows(OF_REPORT, "report", report, data);
  }

  /** The evidence of a thing and of the claims about it. */
  public static List<Evidence> ofThing(Node thing, DatasetGraph data) {
    return rows(OF_THING, "this", thing, data);
  }

  private static List<Evidence> rows(Query query, String variable, Node node, DatasetGraph data) {
    List<Evidence> found = new ArrayList<>();
    try (QueryExec exec =
        QueryExec.dataset(data).query(query).substitution(Var.alloc(variable), node).build()) {
      exec.select().forEachRemaining(row -> found.add(evidence(row, node)));
    }
    return found;
  }

  private static Evidence evidence(Binding row, Node node) {
    return new Evidence(
        Optional.ofNullable(row.get(Var.alloc("report"))).orElse(node),
        number(row, "start"),
        number(row, "end"),
        Optional.ofNullable(row.get(Var.alloc("stated"))).orElse(node));
  }

  private static int number(Binding row, String variable) {
    return ((Number) row.get(Var.alloc(variable)).getLiteralValue()).intValue();
  }
}
