package org.w3id.badia.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.query.QueryFiles;

/**
 * What a rule's WHERE clause is made of. Rules keep to triple patterns, VALUES and FILTER, also NOT
 * EXISTS: only of those can be told which things a changed triple concerns.
 *
 * @param patterns what has to hold
 * @param negated the patterns of each NOT EXISTS, with those of the one around it
 * @param values the tables of constants
 */
record RuleBody(List<Triple> patterns, List<List<Triple>> negated, List<ElementData> values) {

  static RuleBody of(Element where, String place) {
    RuleBody body = new RuleBody(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    body.collect(where, body.patterns, place);
    return body;
  }

  private void collect(Element element, List<Triple> into, String place) {
    if (element instanceof ElementGroup group) {
      group.getElements().forEach(e -> collect(e, into, place));
    } else if (element instanceof ElementPathBlock block) {
      block.patternElts().forEachRemaining(path -> into.add(triple(path, place)));
    } else if (element instanceof ElementTriplesBlock block) {
      block.patternElts().forEachRemaining(into::add);
    } else if (element instanceof ElementData data) {
      values.add(data);
    } else if (element instanceof ElementFilter filter) {
      if (filter.getExpr() instanceof E_NotExists not) {
        List<Triple> within = into == patterns ? new ArrayList<>() : new ArrayList<>(into);
        collect(not.getElement(), within, place);
        negated.add(within);
      }
    } else {
      throw new ProblemException(
          QueryFiles.bad(
              place,
              "a rule keeps to triple patterns, VALUES and FILTER; split it into several rules"));
    }
  }

  private static Triple triple(TriplePath path, String place) {
    if (!path.isTriple()) {
      throw new ProblemException(
          QueryFiles.bad(place, "a rule has no property path; rules run until nothing is new"));
    }
    return path.asTriple();
  }

  /**
   * What may stand for a pattern's predicate, {@link Node#ANY} where no table of constants tells.
   */
  Set<Node> predicates(Triple pattern) {
    Node predicate = pattern.getPredicate();
    if (!predicate.isVariable()) {
      return Set.of(predicate);
    }
    // A table within a NOT EXISTS says nothing of what stands outside it.
    return values.stream()
        .filter(table -> negated.isEmpty() && table.getVars().contains(Var.alloc(predicate)))
        .findFirst()
        .map(table -> column(table, Var.alloc(predicate)))
        .orElse(Set.of(Node.ANY));
  }

  private static Set<Node> column(ElementData table, Var var) {
    return table.getRows().stream()
        .map(row -> row.contains(var) ? row.get(var) : Node.ANY)
        .collect(Collectors.toSet());
  }

  /** Whether the tables of constants allow these values; spares asking for most of a change. */
  boolean admits(Binding binding) {
    return values.stream().allMatch(table -> admits(table, binding));
  }

  private static boolean admits(ElementData table, Binding binding) {
    return table.getVars().stream()
        .filter(binding::contains)
        .allMatch(
            var ->
                table.getRows().stream()
                    .map(row -> row.get(var))
                    .anyMatch(value -> value == null || value.equals(binding.get(var))));
  }
}
