package org.w3id.badia.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;

/** Runs one rule over the view: whole, for some things only, or to ask which things it concerns. */
final class RuleRun {
  private final Rule rule;
  private final DatasetGraph data;

  /** A run over the default graph of the data. */
  RuleRun(Rule rule, DatasetGraph data) {
    this.rule = rule;
    this.data = data;
  }

  /** All that the rule derives. */
  Set<Triple> all() {
    return construct(rule.query());
  }

  /** What the rule derives about these things. */
  Set<Triple> about(Collection<Node> things) {
    List<Binding> rows =
        things.stream().map(thing -> BindingFactory.binding(rule.focus(), thing)).toList();
    Query query = QueryFactory.create();
    query.setQueryConstructType();
    query.setConstructTemplate(rule.query().getConstructTemplate());
    ElementGroup where = new ElementGroup();
    where.addElement(new ElementData(List.of(rule.focus()), rows));
    where.addElement(rule.query().getQueryPattern());
    query.setQueryPattern(where);
    return construct(query);
  }

  private Set<Triple> construct(Query query) {
    Set<Triple> derived = new LinkedHashSet<>();
    try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
      exec.constructTriples().forEachRemaining(derived::add);
    }
    return derived;
  }

  /** The things about which the rule may derive something else now that these triples changed. */
  Set<Node> concerned(Collection<Triple> changed) {
    Set<Node> things = new HashSet<>();
    List<Triple> positive = rule.body().patterns();
    positive.forEach(pattern -> concerned(pattern, positive, changed, things));
    for (List<Triple> group : rule.body().negated()) {
      List<Triple> all = new ArrayList<>(group);
      all.addAll(positive);
      group.forEach(pattern -> concerned(pattern, all, changed, things));
    }
    return things;
  }

  /** Adds the things that are found with one of the patterns matching a changed triple. */
  private void concerned(
      Triple pattern, List<Triple> patterns, Collection<Triple> changed, Set<Node> things) {
    List<Binding> matches = new ArrayList<>();
    for (Triple triple : changed) {
      Binding match = match(pattern, triple);
      if (match != null && rule.body().admits(match)) {
        matches.add(match);
      }
    }
    if (matches.isEmpty()) {
      return;
    }
    List<Var> vars = vars(pattern);
    if (vars.contains(rule.focus())) {
      matches.forEach(match -> things.add(match.get(rule.focus())));
    } else {
      select(vars, matches, patterns.stream().filter(p -> !p.equals(pattern)).toList(), things);
    }
  }

  private void select(
      List<Var> vars, List<Binding> matches, List<Triple> patterns, Set<Node> things) {
    ElementGroup where = new ElementGroup();
    where.addElement(new ElementData(vars, matches));
    ElementTriplesBlock rest = new ElementTriplesBlock();
    patterns.forEach(rest::addTriple);
    where.addElement(rest);
    rule.body().values().forEach(where::addElement);
    Query query = QueryFactory.create();
    query.setQuerySelectType();
    query.setDistinct(true);
    query.addResultVar(rule.focus());
    query.setQueryPattern(where);
    try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
      exec.select().forEachRemaining(row -> things.add(row.get(rule.focus())));
    }
  }

  private static List<Var> vars(Triple pattern) {
    List<Var> vars = new ArrayList<>();
    for (Node node : List.of(pattern.getSubject(), pattern.getPredicate(), pattern.getObject())) {
      if (node.isVariable() && !vars.contains(Var.alloc(node))) {
        vars.add(Var.alloc(node));
      }
    }
    return vars;
  }

  /** The values of the pattern's variables in the triple, or null if it does not match. */
  static Binding match(Triple pattern, Triple triple) {
    BindingBuilder builder = BindingFactory.builder();
    return bind(builder, pattern.getSubject(), triple.getSubject())
            && bind(builder, pattern.getPredicate(), triple.getPredicate())
            && bind(builder, pattern.getObject(), triple.getObject())
        ? builder.build()
        : null;
  }

  private static boolean bind(BindingBuilder builder, Node pattern, Node value) {
    if (!pattern.isVariable()) {
      return pattern.equals(value);
    }
    Node bound = builder.get(Var.alloc(pattern));
    if (bound == null) {
      builder.add(Var.alloc(pattern), value);
      return true;
    }
    return bound.equals(value);
  }
}
