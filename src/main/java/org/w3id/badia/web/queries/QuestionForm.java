package org.w3id.badia.web.queries;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.web.http.Accept;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.sparql.ResultForm;

/**
 * What the address of a stored question gives. It names both the question and its answer: rows have
 * types of their own, a graph as the type asked for can only be the description of the question,
 * unless the question itself builds a graph.
 */
enum QuestionForm {
  /** The rows or the graph that answer it. */
  ANSWER,
  /** The page with its parameters and the first rows. */
  PAGE,
  /** What it is: a SHACL executable. */
  DESCRIPTION;

  private static final String HTML = "text/html";
  private static final List<Format> GRAPHS =
      Format.all().stream().filter(f -> f != Format.HTML).toList();
  private static final List<String> OFFERS =
      Stream.concat(
              Stream.concat(
                  ResultForm.all().stream().map(ResultForm::mediaType).filter(t -> !t.equals(HTML)),
                  Stream.of(HTML)),
              GRAPHS.stream().map(Format::mediaType))
          .toList();

  /** What a request for a question is for; what nothing can satisfy is left to the answer. */
  static QuestionForm of(Ask ask, StoredQuery question) {
    String type = ask.parameter("format").map(QuestionForm::named).orElseGet(() -> accepted(ask));
    if (HTML.equals(type)) {
      return PAGE;
    }
    boolean rows = question.query().isSelectType() || question.query().isAskType();
    return rows && graph(type).isPresent() ? DESCRIPTION : ANSWER;
  }

  /** The form of the description that a request is best served with. */
  static Format description(Ask ask) {
    return ask.parameter("format")
        .flatMap(Format::named)
        .filter(GRAPHS::contains)
        .or(() -> Accept.parse(ask.accept()).best(GRAPHS, Format::mediaType))
        .orElse(Format.TURTLE);
  }

  private static String named(String format) {
    return ResultForm.named(format)
        .map(ResultForm::mediaType)
        .or(() -> Format.named(format).map(Format::mediaType))
        .orElse("");
  }

  private static String accepted(Ask ask) {
    return Accept.parse(ask.accept()).best(OFFERS, type -> type).orElse("");
  }

  private static Optional<Format> graph(String type) {
    return GRAPHS.stream().filter(f -> f.mediaType().equals(type)).findFirst();
  }
}
