package org.w3id.badia.infer;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.w3id.badia.rdf.Base;

/** Explains derived triples: which rule gives them, from which premises. */
public final class Reasons {
  private final Rules rules;
  private final Base base;

  /** Explanations by these rules in a store with this base. */
  public Reasons(Rules rules, Base base) {
    this.rules = rules;
    this.base = base;
  }

  /** The reasons for a triple, within a transaction of the caller; none if nothing derives it. */
  public List<Reason> of(DatasetGraph data, Triple triple) {
    List<Reason> reasons = new ArrayList<>();
    for (Rule rule : rules.all()) {
      for (Triple head : rule.head()) {
        Binding match = RuleRun.match(head, triple);
        if (match != null) {
          reasons.addAll(reasons(data, rule, match));
        }
      }
    }
    return reasons;
  }

  /** The graphs of the record that say so; the inferred one is none of them. */
  public List<Node> recordedIn(DatasetGraph data, Triple triple) {
    return data.stream(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
        .filter(quad -> !quad.isDefaultGraph())
        .map(Quad::getGraph)
        .filter(graph -> !graph.equals(base.inferredGraph()))
        .distinct()
        .toList();
  }

  private static List<Reason> reasons(DatasetGraph data, Rule rule, Binding match) {
    Query query = QueryFactory.create();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    ElementGroup where = new ElementGroup();
    List<Var> vars = Iter.toList(match.vars());
    where.addElement(new ElementData(vars, List.of(match)));
    where.addElement(rule.query().getQueryPattern());
    query.setQueryPattern(where);
    List<Reason> reasons = new ArrayList<>();
    try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
      exec.select()
          .forEachRemaining(
              row ->
                  reasons.add(
                      new Reason(
                          rule.name(),
                          rule.body().patterns().stream()
                              .map(p -> Substitute.substitute(p, row))
                              .toList())));
    }
    return reasons;
  }
}
