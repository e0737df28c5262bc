package org.w3id.badia.infer;

import java.util.List;
import java.util.Set;
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
 * @param head the triples that it makes of each row
 */
record PreparedRule(Op plan, List<Triple> head) {
  static PreparedRule of(Rule rule) {
    return new PreparedRule(Algebra.optimize(Algebra.compile(rule.query())), rule.head());
  }

  /** Adds all that the rule derives from a graph. */
  void derive(ExecutionContext graph, Set<Triple> derived) {
    QueryIterator rows = QC.execute(plan, QueryIterRoot.create(graph), graph);
    try {
      TemplateLib.calcTriples(head, rows).forEachRemaining(derived::add);
    } finally {
      rows.close();
    }
  }
}
