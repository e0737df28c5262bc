package org.w3id.badia.web.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.web.describe.Names;

/**
 * The sentence of a report on which something rests.
 *
 * @param report its name and the place in its page
 * @param text the sentence with the evidence marked; null where the report's text is not held
 * @param offsets where it stands, in code points
 */
public record Quote(Shown report, MarkedText text, String offsets) {
  private static final Node TEXT = Names.badia("text");
  private static final String ENDS = ".!?؟\n";

  /** The sentences on which a thing rests. */
  public static List<Quote> of(Node thing, View view) {
    Map<Node, List<Evidence>> byReport = new LinkedHashMap<>();
    for (Evidence one : Evidence.ofThing(thing, view.data())) {
      byReport.computeIfAbsent(one.report(), r -> new ArrayList<>()).add(one);
    }
    List<Quote> quotes = new ArrayList<>();
    byReport.forEach((report, evidence) -> quotes.addAll(quotes(report, evidence, view)));
    return quotes;
  }

  /** The stored text of a report; null where it is not held. */
  static Node text(Node report, DatasetGraph data) {
    Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, report, TEXT, Node.ANY);
    return quads.hasNext() ? quads.next().getObject() : null;
  }

  private static List<Quote> quotes(Node report, List<Evidence> evidence, View view) {
    Node text = text(report, view.data());
    Shown name = view.show(report);
    if (text == null) {
      return evidence.stream()
          .map(e -> new Quote(name, null, e.start() + "–" + e.end()))
          .distinct()
          .toList();
    }
    int[] points = text.getLiteralLexicalForm().codePoints().toArray();
    TreeMap<Integer, Integer> sentences = new TreeMap<>();
    for (Evidence one : evidence) {
      int start = start(points, Math.min(one.start(), points.length));
      int end = end(points, Math.min(one.end(), points.length));
      sentences.merge(start, end, Math::max);
    }
    List<Quote> quotes = new ArrayList<>();
    sentences.forEach(
        (start, end) -> {
          Shown place =
              new Shown(
                  name.text(),
                  name.language(),
                  name.href() + "#c" + anchor(evidence, start, end),
                  null);
          MarkedText marked = MarkedText.of(text, start, end, evidence, view);
          quotes.add(new Quote(place, marked, start + "–" + end));
        });
    return quotes;
  }

  private static int anchor(List<Evidence> evidence, int start, int end) {
    return evidence.stream()
        .mapToInt(Evidence::start)
        .filter(s -> s >= start && s < end)
        .min()
        .orElse(start);
  }

  private static int start(int[] points, int from) {
    int at = from;
    while (at > 0 && ENDS.indexOf(points[at - 1]) < 0) {
      at--;
    }
    while (at < from && Character.isWhitespace(points[at])) {
      at++;
    }
    return at;
  }

  private static int end(int[] points, int from) {
    int at = from;
    while (at < points.length && (at == 0 || ENDS.indexOf(points[at - 1]) < 0)) {
      at++;
    }
    return at;
  }
}
