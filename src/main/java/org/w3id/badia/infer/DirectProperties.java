package org.w3id.badia.infer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Derives the short triples of one report from its preferred claims, in memory, for output that no
 * store stands behind. Reusable and safe for use by several threads.
 */
public final class DirectProperties {
  private final List<PreparedRule> rules;

  /** The objects that the rules ask for with a predicate; {@link Node#ANY} is any of either. */
  private final Map<Node, Set<Node>> premises = new HashMap<>();

  /** Those that they ask for with whatever predicate, null where there are none. */
  private final Set<Node> ofAny;

  /** By those of the rules that look no further than one report. */
  public DirectProperties(Rules rules) {
    List<Rule> own = rules.forReports().all();
    this.rules = own.stream().map(PreparedRule::of).toList();
    own.stream().map(Rule::body).forEach(this::addPremises);
    this.ofAny = premises.get(Node.ANY);
  }

  private void addPremises(RuleBody body) {
    Stream.concat(body.patterns().stream(), body.negated().stream().flatMap(List::stream))
        .forEach(
            pattern -> {
              // Of literals a graph finds those of equal value too.
              Node object = pattern.getObject().isURI() ? pattern.getObject() : Node.ANY;
              for (Node predicate : body.predicates(pattern)) {
                premises.computeIfAbsent(predicate, p -> new HashSet<>()).add(object);
              }
            });
  }

  /** Whether a rule may ask for it. */
  private boolean isPremise(Triple triple) {
    return asks(premises.get(triple.getPredicate()), triple.getObject())
        || asks(ofAny, triple.getObject());
  }

  private static boolean asks(Set<Node> objects, Node object) {
    return objects != null && (objects.contains(Node.ANY) || objects.contains(object));
  }

  /** What follows from these triples beyond themselves. */
  public List<Triple> derive(Collection<Triple> report) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Triple triple : report) {
      if (isPremise(triple)) {
        graph.add(triple);
      }
    }
    ExecutionContext context = ExecutionContext.createForGraph(graph);
    Set<Triple> derived = new LinkedHashSet<>();
    for (PreparedRule rule : rules) {
      rule.derive(context, derived);
    }
    withoutTold(derived, report);
    return List.copyOf(derived);
  }

  /** Takes away what the report tells itself. */
  private static void withoutTold(Set<Triple> derived, Collection<Triple> report) {
    Set<Node> predicates = new HashSet<>();
    derived.forEach(triple -> predicates.add(triple.getPredicate()));
    for (Triple triple : report) {
      if (predicates.contains(triple.getPredicate())) {
        derived.remove(triple);
      }
    }
  }
}
