package org.w3id.badia.web.describe;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** What points at a thing: counted exactly by property, read a page at a time. */
public final class Inbound {
  private static final Query COUNT = QueryFactory.create("SELECT (COUNT(*) AS ?n) { ?s ?p ?this }");
  private static final Query BY_PROPERTY =
      QueryFactory.create(
          "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?this } GROUP BY ?p ORDER BY DESC(?n) ?p");
  private static final String SUBJECTS = "SELECT ?s { ?s ?p ?this } OFFSET %d LIMIT %d";

  /**
   * The triples with one property that point at a thing.
   *
   * @param property the property
   * @param count how many there are
   */
  public record Group(Node property, long count) {}

  private Inbound() {}

  /** How many triples have this object. */
  public static long count(Node topic, DatasetGraph data) {
    try (QueryExec exec = bound(COUNT, topic, data).build()) {
      return number(exec.select().next());
    }
  }

  /** The properties that point at it with their exact counts, most first. */
  public static List<Group> groups(Node topic, DatasetGraph data) {
    List<Group> groups = new ArrayList<>();
    try (QueryExec exec = bound(BY_PROPERTY, topic, data).build()) {
      RowSet rows = exec.select();
      rows.forEachRemaining(
          row -> {
            if (row.contains(Var.alloc("p"))) {
              groups.add(new Group(row.get(Var.alloc("p")), number(row)));
            }
          });
    }
    return groups;
  }

  /** Some of the subjects that point at it with a property; the order holds within a commit. */
  public static List<Node> subjects(
      Node topic, Node property, long from, int most, DatasetGraph data) {
    Query query = QueryFactory.create(SUBJECTS.formatted(from, most));
    List<Node> subjects = new ArrayList<>();
    try (QueryExec exec =
        QueryExec.dataset(data)
            .query(query)
            .substitution(Var.alloc("this"), topic)
            .substitution(Var.alloc("p"), property)
            .build()) {
      exec.select().forEachRemaining(row -> subjects.add(row.get(Var.alloc("s"))));
    }
    return subjects;
  }

  private static org.apache.jena.sparql.exec.QueryExecBuilder bound(
      Query query, Node topic, DatasetGraph data) {
    return QueryExec.dataset(data).query(query).substitution(Var.alloc("this"), topic);
  }

  private static long number(Binding row) {
    return ((Number) row.get(Var.alloc("n")).getLiteralValue()).longValue();
  }
}
