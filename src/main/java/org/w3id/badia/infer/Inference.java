package org.w3id.badia.infer;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.store.Changes;
import org.w3id.badia.store.Delta;

/**
 * Keeps the graph of inferred triples what the rules derive from the view. After a change only the
 * things that it concerns are derived anew, round by round, until nothing changes any more.
 */
public final class Inference {
  private final Rules rules;
  private final Base base;

  /** Inference by these rules in a store with this base. */
  public Inference(Rules rules, Base base) {
    this.rules = rules;
    this.base = base;
  }

  /** Derives everything anew; for a new store, a bulk load or changed rules. */
  public void rebuild(Changes changes) {
    changes.remove(base.inferredGraph());
    changes.viewed();
    Set<Triple> derived = new LinkedHashSet<>();
    for (Rule rule : rules.all()) {
      derived.addAll(new RuleRun(rule, changes.data()).all());
    }
    changes.change(base.inferredGraph(), derived, Set.of());
    follow(changes);
  }

  /** Follows whatever was changed so far in this transaction. */
  public void follow(Changes changes) {
    Delta delta = changes.viewed();
    Set<Node> things = concerned(changes.data(), delta);
    if (!delta.removed().isEmpty()) {
      things.addAll(dropCircular(changes, things));
    }
    while (!things.isEmpty()) {
      derive(changes, things);
      things = concerned(changes.data(), changes.viewed());
    }
  }

  /**
   * Triples that may support each other in a circle would outlive their last premise. If any of the
   * things has one, all of them are dropped, to be derived again from what is left.
   *
   * @return the things that had one
   */
  private Set<Node> dropCircular(Changes changes, Set<Node> things) {
    Set<Node> circular = circularPredicates();
    boolean touched =
        held(changes.data(), things).stream().anyMatch(t -> circular.contains(t.getPredicate()));
    Set<Triple> dropped = new HashSet<>();
    if (touched) {
      for (Node predicate : circular) {
        changes
            .data()
            .find(base.inferredGraph(), Node.ANY, predicate, Node.ANY)
            .forEachRemaining(quad -> dropped.add(quad.asTriple()));
      }
      changes.change(base.inferredGraph(), Set.of(), dropped);
    }
    Set<Node> subjects = new HashSet<>();
    dropped.forEach(t -> subjects.add(t.getSubject()));
    return subjects;
  }

  private Set<Node> circularPredicates() {
    Set<Node> predicates = new HashSet<>();
    rules.all().stream()
        .filter(Rule::cyclic)
        .forEach(rule -> rule.head().forEach(t -> predicates.add(t.getPredicate())));
    return predicates;
  }

  private void derive(Changes changes, Set<Node> things) {
    Set<Triple> derived = new LinkedHashSet<>();
    for (Rule rule : rules.all()) {
      derived.addAll(new RuleRun(rule, changes.data()).about(things));
    }
    Set<Triple> stale = held(changes.data(), things);
    stale.removeAll(derived);
    changes.change(base.inferredGraph(), derived, stale);
  }

  /** Asked of the view as it was and as it is together, so that lost premises are found too. */
  private Set<Node> concerned(DatasetGraph data, Delta delta) {
    Set<Node> things = new LinkedHashSet<>();
    if (delta.isEmpty()) {
      return things;
    }
    DatasetGraph view = data;
    if (!delta.removed().isEmpty()) {
      Graph lost = GraphFactory.createDefaultGraph();
      GraphUtil.add(lost, delta.removed().iterator());
      view = DatasetGraphFactory.wrap(new Union(data.getDefaultGraph(), lost));
    }
    Set<Triple> changed = new HashSet<>(delta.added());
    changed.addAll(delta.removed());
    for (Rule rule : rules.all()) {
      things.addAll(new RuleRun(rule, view).concerned(changed));
    }
    things.removeIf(Node::isLiteral);
    return things;
  }

  private Set<Triple> held(DatasetGraph data, Collection<Node> things) {
    Set<Triple> held = new HashSet<>();
    for (Node thing : things) {
      data.find(base.inferredGraph(), thing, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> held.add(quad.asTriple()));
    }
    return held;
  }
}
