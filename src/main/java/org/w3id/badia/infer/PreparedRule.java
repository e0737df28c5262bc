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
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.modify.TemplateLib;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * A rule whose query is planned once, to be run on one report after another: planning it takes
 * longer than running it there.
 *
 * @param plan how its WHERE clause is carried out
 * @param unopposed the same without what may not exist, for a graph that has nothing of it
 * @param body its patterns
 * @param head the triples that it makes of each row
 */
record PreparedRule(Op plan, Op unopposed, RuleBody body, List<Triple> head) {
  static PreparedRule of(Rule rule) {
    Element where = rule.query().getQueryPattern();
    return new PreparedRule(plan(where), plan(withoutNegated(where)), rule.body(), rule.head());
  }

  private static Op plan(Element where) {
    return Algebra.optimize(Algebra.compile(where));
  }

  private static Element withoutNegated(Element where) {
    ElementGroup rest = new ElementGroup();
    for (Element element : ((ElementGroup) where).getElements()) {
      if (!(element instanceof ElementFilter filter && filter.getExpr() instanceof E_NotExists)) {
        rest.addElement(element);
      }
    }
    return rest;
  }

  /** Adds all that the rule derives from a graph. */
  void derive(ExecutionContext graph, Set<Triple> derived) {
    if (!mayHold(body.patterns(), graph.getActiveGraph())) {
      return;
    }
    boolean opposed =
        body.negated().stream().anyMatch(patterns -> mayHold(patterns, graph.getActiveGraph()));
    Op asked = opposed ? plan : unopposed;
    QueryIterator rows = QC.execute(asked, QueryIterRoot.create(graph), graph);
    try {
      TemplateLib.calcTriples(head, rows).forEachRemaining(derived::add);
    } finally {
      rows.close();
    }
  }

  /** Whether the graph has something for each pattern: most rules are told no there. */
  private static boolean mayHold(List<Triple> patterns, Graph graph) {
    for (Triple pattern : patterns) {
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
