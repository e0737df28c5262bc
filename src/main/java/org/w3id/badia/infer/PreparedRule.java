package org.w3id.badia.infer;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.modify.TemplateLib;

/**
 * A rule whose query is planned once, to be run on one report after another: planning it takes
 * longer than running it there.
 *
 * @param plan how its WHERE clause is carried out
 * @param needed the patterns of which each has to hold
 * @param head the triples that it makes of each row
 */
record PreparedRule(Op plan, List<Triple> needed, List<Triple> head) {
  static PreparedRule of(Rule rule) {
    Op plan = Algebra.optimize(Algebra.compile(rule.query()));
    return new PreparedRule(plan, rule.body().patterns(), rule.head());
  }

  /** Adds all that the rule derives from a graph. */
  void derive(ExecutionContext graph, Set<Triple> derived) {
    if (!mayHold(graph.getActiveGraph())) {
      return;
    }
    QueryIterator rows = QC.execute(plan, QueryIterRoot.create(graph), graph);
    try {
      TemplateLib.calcTriples(head, rows).forEachRemaining(derived::add);
    } finally {
      rows.close();
    }
  }

  /** Whether the graph has something for each pattern: most rules are told no there. */
  private boolean mayHold(Graph graph) {
    for (Triple pattern : needed) {
      if (!graph.contains(
          Node.ANY, constant(pattern.getPredicate()), constant(pattern.getObject()))) {
        return false;
      }
    }
    return true;
  }

  private static Node constant(Node node) {
    return node.isURI() ? node : Node.ANY;
  }
}
