package org.w3id.badia.web.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * A thing with its names.
 *
 * @param node the thing
 * @param names preferred first; by language tag, several of one language separated by line ends
 * @param folded all names in their common spelling
 * @param joined the same without blanks
 * @param classes its classes
 */
public record Named(
    Node node,
    Map<String, String> names,
    List<String> folded,
    List<String> joined,
    Set<Node> classes) {

  /** The preferred name in a language, or in any. */
  public String name(String language) {
    String name = names.get(language);
    if (name == null) {
      name = names.values().stream().findFirst().orElse(node.getURI());
    }
    return name;
  }

  /** How well a typed text fits: 1 for a name as it stands, 0 not at all. */
  double fit(List<String> readings, String typed) {
    double best = 0;
    for (int i = 0; i < folded.size(); i++) {
      best = Math.max(best, fit(folded.get(i), joined.get(i), readings, typed));
    }
    return best;
  }

  private static double fit(String name, String close, List<String> readings, String typed) {
    double best = 0;
    for (int i = 0; i < readings.size(); i++) {
      String text = readings.get(i);
      double certain = i == 0 ? 1 : 0.95; // a clitic taken off
      double length = 0.2 * text.length() / Math.max(1, name.length());
      if (name.equals(text)) {
        return certain;
      } else if (name.startsWith(text)) {
        best = Math.max(best, certain * (0.7 + length));
      } else if ((" " + name).contains(" " + text)) {
        best = Math.max(best, certain * (0.6 + length));
      } else if (text.length() > 2 && name.contains(text)) {
        best = Math.max(best, certain * (0.35 + length));
      }
    }
    if (typed.length() > 2 && close.equals(typed)) {
      return Math.max(best, 0.92);
    }
    return typed.length() > 3 && close.startsWith(typed) ? Math.max(best, 0.6) : best;
  }
}
