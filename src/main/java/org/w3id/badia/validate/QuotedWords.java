package org.w3id.badia.validate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.badia.model.Problem;
import org.w3id.badia.rdf.Standard;
import org.w3id.badia.rdf.Vocabulary;

/** Checks that the words quoted as evidence stand in the report's text at their offsets. */
final class QuotedWords {
  private final String place;
  private final Graph graph;

  QuotedWords(String place, Graph graph) {
    this.place = place;
    this.graph = graph;
  }

  List<Problem> check() {
    List<Problem> problems = new ArrayList<>();
    Iterator<Triple> all = graph.find(Node.ANY, Standard.HAS_SOURCE, Node.ANY);
    while (all.hasNext()) {
      Triple triple = all.next();
      check(triple.getSubject(), triple.getObject()).ifPresent(problems::add);
    }
    return problems;
  }

  private Optional<Problem> check(Node evidence, Node report) {
    Optional<Integer> start = number(evidence, Standard.START);
    Optional<Integer> end = number(evidence, Standard.END);
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    int length = object(report, Vocabulary.LENGTH_IN_CODE_POINTS).map(this::value).orElse(0);
    if (start.get() > end.get() || end.get() > length) {
      return Optional.of(
          problem(evidence, "the span " + start.get() + "–" + end.get() + " is not in the text"));
    }
    Optional<String> text = object(report, Vocabulary.TEXT).map(Node::getLiteralLexicalForm);
    Optional<String> quote = ofSelector(evidence, Standard.EXACT).map(Node::getLiteralLexicalForm);
    if (text.isEmpty() || quote.isEmpty()) {
      return Optional.empty();
    }
    String words = slice(text.get(), start.get(), end.get());
    return words.equals(quote.get())
        ? Optional.empty()
        : Optional.of(
            problem(evidence, "quotes «" + quote.get() + "» where the text has «" + words + "»"));
  }

  private Problem problem(Node evidence, String found) {
    return new Problem(
        Problem.Code.SHAPE_VIOLATION,
        place + " <" + evidence + ">",
        found,
        "Ingest the report again from its text.");
  }

  private Optional<Integer> number(Node evidence, Node property) {
    return ofSelector(evidence, property).map(this::value);
  }

  private int value(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }

  private Optional<Node> ofSelector(Node evidence, Node property) {
    return graph.find(evidence, Standard.HAS_SELECTOR, Node.ANY).toList().stream()
        .map(t -> object(t.getObject(), property))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Node> object(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).nextOptional().map(Triple::getObject);
  }

  private static String slice(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
