package org.w3id.badia.infer;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Derives the short triples of one report from its preferred claims, in memory, for output that no
 * store stands behind. Reusable and safe for use by several threads.
 */
public final class DirectProperties {
  private final Rules rules;
  private final Set<Node> premises = new HashSet<>();
  private final boolean anything;

  /** By those of the rules that look no further than one report. */
  public DirectProperties(Rules rules) {
    this.rules = rules.forReports();
    this.rules.all().stream()
        .map(Rule::body)
        .flatMap(
            b -> Stream.concat(b.patterns().stream(), b.negated().stream().flatMap(List::stream)))
        .map(Triple::getPredicate)
        .forEach(premises::add);
    this.anything = premises.stream().anyMatch(Node::isVariable);
  }

  /** Whether a rule may ask for it. */
  private boolean isPremise(Triple triple) {
    return anything || premises.contains(triple.getPredicate());
  }

  /** What follows from these triples beyond themselves. */
  public List<Triple> derive(Collection<Triple> report) {
    Graph graph = GraphFactory.createDefaultGraph();
    report.stream().filter(this::isPremise).forEach(graph::add);
    DatasetGraph data = DatasetGraphFactory.wrap(graph);
    Set<Triple> derived = new LinkedHashSet<>();
    for (Rule rule : rules.all()) {
      derived.addAll(new RuleRun(rule, data).all());
    }
    derived.removeAll(new HashSet<>(report));
    return List.copyOf(derived);
  }
}
