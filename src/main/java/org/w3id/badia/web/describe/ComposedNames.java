package org.w3id.badia.web.describe;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Names for what has none of its own: claims, affiliations, evidence and extractions. */
final class ComposedNames {
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final Node CLAIMED_PROPERTY = Names.badia("claimedProperty");
  private static final Node CLAIMED_VALUE = Names.badia("claimedValue");
  private static final Node HARM = Names.badia("harm");
  private static final Node MINIMUM = Names.badia("minimum");
  private static final Node MAXIMUM = Names.badia("maximum");
  private static final Node AFFILIATE = Names.badia("affiliate");
  private static final Node AFFILIATION_TYPE = Names.badia("affiliationType");
  private static final Node PATRON = Names.badia("patron");
  private static final Node EARLIEST = Names.badia("earliestDate");
  private static final Node LATEST = Names.badia("latestDate");
  private static final Node RULE = Names.badia("rule");
  private static final Node HAS_SOURCE = Names.iri(OA + "hasSource");
  private static final Node HAS_SELECTOR = Names.iri(OA + "hasSelector");
  private static final Node START = Names.iri(OA + "start");
  private static final Node END = Names.iri(OA + "end");
  private static final Node EXACT = Names.iri(OA + "exact");

  private final DatasetGraph data;
  private final Function<Node, String> name;

  ComposedNames(DatasetGraph data, Function<Node, String> name) {
    this.data = data;
    this.name = name;
  }

  /** The name that the thing's own statements give it. */
  Optional<String> of(Node thing) {
    return affiliation(thing)
        .or(() -> claim(thing))
        .or(() -> casualties(thing))
        .or(() -> evidence(thing))
        .or(() -> position(thing))
        .or(() -> one(thing, EXACT).map(quote -> "«" + quote.getLiteralLexicalForm() + "»"))
        .or(() -> one(thing, RULE).map(Node::toString).map(ComposedNames::unquoted))
        .or(() -> period(thing));
  }

  private Optional<String> claim(Node thing) {
    return joined(thing, CLAIMED_PROPERTY, ": ", CLAIMED_VALUE);
  }

  private Optional<String> affiliation(Node thing) {
    return one(thing, AFFILIATE)
        .flatMap(
            affiliate ->
                joined(thing, AFFILIATION_TYPE, " ", PATRON)
                    .map(rest -> name.apply(affiliate) + " · " + rest));
  }

  private Optional<String> casualties(Node thing) {
    return one(thing, HARM)
        .map(harm -> name.apply(harm) + range(one(thing, MINIMUM), one(thing, MAXIMUM)));
  }

  private static String range(Optional<Node> low, Optional<Node> high) {
    String from = low.map(Node::getLiteralLexicalForm).orElse("");
    String to = high.map(Node::getLiteralLexicalForm).orElse("");
    if (from.isEmpty() && to.isEmpty()) {
      return "";
    }
    if (from.equals(to)) {
      return ": " + from;
    }
    return to.isEmpty() ? ": ≥ " + from : from.isEmpty() ? ": ≤ " + to : ": " + from + "–" + to;
  }

  private Optional<String> evidence(Node thing) {
    if (one(thing, HAS_SOURCE).isEmpty()) {
      return Optional.empty();
    }
    Iterator<Quad> selectors = data.find(Quad.defaultGraphIRI, thing, HAS_SELECTOR, Node.ANY);
    Optional<String> best = Optional.empty();
    while (selectors.hasNext()) {
      Node selector = selectors.next().getObject();
      Optional<Node> exact = one(selector, EXACT);
      if (exact.isPresent()) {
        return exact.map(quote -> "«" + quote.getLiteralLexicalForm() + "»");
      }
      best = position(selector).or(() -> one(thing, HAS_SOURCE).map(name));
    }
    return best;
  }

  private Optional<String> position(Node thing) {
    return one(thing, START)
        .flatMap(
            start ->
                one(thing, END)
                    .map(end -> start.getLiteralLexicalForm() + "–" + end.getLiteralLexicalForm()));
  }

  private Optional<String> period(Node thing) {
    return one(thing, EARLIEST)
        .map(Node::getLiteralLexicalForm)
        .map(
            from ->
                one(thing, LATEST)
                    .map(Node::getLiteralLexicalForm)
                    .filter(to -> !to.equals(from))
                    .map(to -> from + " – " + to)
                    .orElse(from));
  }

  private Optional<String> joined(Node thing, Node first, String between, Node second) {
    return one(thing, first)
        .flatMap(a -> one(thing, second).map(b -> name.apply(a) + between + name.apply(b)));
  }

  private Optional<Node> one(Node thing, Node property) {
    Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, thing, property, Node.ANY);
    return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
  }

  private static String unquoted(String literal) {
    return literal.replace("\"", "");
  }
}
