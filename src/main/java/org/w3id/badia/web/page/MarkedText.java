package org.w3id.badia.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * A text cut where evidence begins or ends, so that stretches that overlap can each be marked.
 *
 * @param language of the text
 * @param pieces in the order of the text
 */
public record MarkedText(String language, List<Piece> pieces) {

  /**
   * A stretch that the same evidence covers.
   *
   * @param anchor its place in the page, by the offset of its first code point
   * @param text what stands there
   * @param href where the closest of what it states can be read, or null where it states nothing
   * @param states what it states, in words
   */
  public record Piece(String anchor, String text, String href, String states) {}

  /** A text, or the part of it between two offsets in code points, with its evidence marked. */
  public static MarkedText of(Node text, int from, int to, List<Evidence> evidence, View view) {
    String whole = text.getLiteralLexicalForm();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    for (Evidence one : evidence) {
      if (one.start() > from && one.start() < to) {
        cuts.add(one.start());
      }
      if (one.end() > from && one.end() < to) {
        cuts.add(one.end());
      }
    }
    List<Piece> pieces = new ArrayList<>();
    Integer start = null;
    int unit = whole.offsetByCodePoints(0, from);
    for (int cut : cuts) {
      if (start != null) {
        int end = whole.offsetByCodePoints(unit, cut - start);
        pieces.add(piece(start, cut, whole.substring(unit, end), evidence, view));
        unit = end;
      }
      start = cut;
    }
    return new MarkedText(text.getLiteralLanguage(), pieces);
  }

  private static Piece piece(int start, int end, String text, List<Evidence> evidence, View view) {
    List<Evidence> covering =
        evidence.stream()
            .filter(e -> e.start() <= start && e.end() >= end)
            .sorted(Comparator.comparingInt(e -> e.end() - e.start()))
            .toList();
    if (covering.isEmpty()) {
      return new Piece("c" + start, text, null, null);
    }
    String states =
        covering.stream()
            .map(e -> view.label(e.stated()).text())
            .distinct()
            .limit(8)
            .collect(Collectors.joining(" · "));
    return new Piece("c" + start, text, view.show(covering.get(0).stated()).href(), states);
  }
}
