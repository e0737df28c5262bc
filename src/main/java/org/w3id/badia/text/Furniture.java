package org.w3id.badia.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.badia.model.CodePoints;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.model.Span;

/**
 * What stands on a page and is not the report: names of networks, share buttons, bylines. The
 * stored text keeps it; no token comes from it.
 */
public final class Furniture {
  /** A byline is short: «SY24 -خاص», «دمشق – وكالات», «خاص - عنب بلدي». */
  private static final int LONGEST_BYLINE = 40;

  /** Headlines are short and end without a full stop. */
  private static final int LONGEST_HEADLINE = 200;

  private final Set<String> lines;
  private final Set<String> bylineWords;
  private final Set<String> tails;

  private Furniture(Set<String> lines, Set<String> bylineWords, Set<String> tails) {
    this.lines = Set.copyOf(lines);
    this.bylineWords = Set.copyOf(bylineWords);
    this.tails = Set.copyOf(tails);
  }

  /**
   * Furniture by its words.
   *
   * @param lines lines that are furniture when nothing else stands on them
   * @param bylineWords words that make a short line with a dash a byline
   */
  public static Furniture of(Set<String> lines, Set<String> bylineWords) {
    return new Furniture(folded(lines), folded(bylineWords), Set.of());
  }

  /**
   * The furniture of {@code lexicon/furniture.csv}.
   *
   * @param data the folder data/
   * @throws ProblemException where the table is wrong
   */
  public static Furniture read(Path data) {
    Table table =
        Table.read(
            data.resolve("lexicon").resolve("furniture.csv"),
            "data/lexicon/furniture.csv",
            Set.of("kind", "text"),
            Set.of("note"));
    Set<String> lines = new TreeSet<>();
    Set<String> bylines = new TreeSet<>();
    Set<String> tails = new TreeSet<>();
    for (Table.Row row : table.rows()) {
      switch (row.get("kind")) {
        case "line" -> lines.add(row.get("text"));
        case "byline" -> bylines.add(row.get("text"));
        case "tail" -> tails.add(row.get("text"));
        default ->
            table.reject(
                row, "kind", Problem.Code.BAD_CELL, row.get("kind"), "write line, byline or tail");
      }
    }
    if (!table.problems().isEmpty()) {
      throw new ProblemException(table.problems().get(0));
    }
    return new Furniture(folded(lines), folded(bylines), tails);
  }

  private static Set<String> folded(Set<String> words) {
    Set<String> folded = new TreeSet<>();
    words.forEach(w -> folded.add(Folding.fold(w)));
    return folded;
  }

  Layout layout(CodePoints text, String title) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> ignored = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      int tail = tail(text.quote(line));
      if (tail >= 0) {
        Span own = new Span(line.start(), line.start() + tail);
        paragraphs.add(own);
        ignored.add(new Span(own.end(), line.end()));
      } else {
        (isFurniture(text.quote(line)) ? ignored : paragraphs).add(line);
      }
    }
    return new Layout(paragraphs, isHeadline(text, paragraphs, title), ignored);
  }

  /** Where the words begin behind which a page repeats its headline or links, or -1. */
  private int tail(String line) {
    int first = -1;
    for (String words : tails) {
      int at = line.indexOf(words);
      boolean earlier = at > 0 && (first < 0 || at < first);
      first = earlier ? at : first;
    }
    return first < 0 ? -1 : line.codePointCount(0, first);
  }

  private boolean isFurniture(String line) {
    if (line.length() > LONGEST_BYLINE) {
      return false;
    }
    String folded = Folding.fold(line).strip();
    return lines.contains(folded) || isByline(folded);
  }

  private boolean isByline(String folded) {
    String[] words = folded.split("[\\s\\-|/:()]+");
    boolean dash = folded.indexOf('-') >= 0 || folded.indexOf('|') >= 0;
    if (!dash || words.length > 6) {
      return false;
    }
    for (String word : words) {
      if (bylineWords.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeadline(CodePoints text, List<Span> paragraphs, String title) {
    if (paragraphs.size() < 2) {
      return false;
    }
    Span first = paragraphs.get(0);
    String line = text.quote(first);
    boolean alike = Math.abs(line.length() - title.length()) < LONGEST_BYLINE;
    if (!title.isEmpty() && alike && Folding.fold(line).equals(Folding.fold(title.strip()))) {
      return true;
    }
    return first.length() <= LONGEST_HEADLINE
        && !line.endsWith(".")
        && !line.endsWith(":")
        && first.length() < paragraphs.get(1).length();
  }
}
