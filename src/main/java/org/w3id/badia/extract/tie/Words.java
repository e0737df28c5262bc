package org.w3id.badia.extract.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Span;
import org.w3id.badia.text.Form;
import org.w3id.badia.text.Token;
import org.w3id.badia.text.TokenKind;

/** The words of a sentence in order, each with the unit of the lexicon that it belongs to. */
final class Words {
  /** What stands between two commas takes at most so many words. */
  private static final int INSERTION = 9;

  private static final Set<String> PLACED = Set.of("من", "في");

  /** What stands before the first word and behind the last one. */
  private static final Token END =
      new Token(0, 0, new Span(0, 0), "", TokenKind.PUNCTUATION, Form.of(""));

  private static final Unit EDGE =
      new Unit(
          UnitKind.BREAK, List.of(END), List.of(), 0, Optional.empty(), Optional.empty(), false);

  private final List<Token> tokens = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();

  Words(List<Unit> sentence) {
    for (Unit unit : sentence) {
      for (Token token : unit.tokens()) {
        tokens.add(token);
        folded.add(token.folded());
        units.add(unit);
      }
    }
  }

  int size() {
    return tokens.size();
  }

  List<String> folded() {
    return folded;
  }

  /** A word as it is compared; empty outside of the sentence. */
  String folded(int at) {
    return isWord(at) ? folded.get(at) : "";
  }

  /** A word without the conjunction that its hamza tells: إلى of وإلى. */
  Form form(int at) {
    if (!isWord(at)) {
      return END.form();
    }
    String raw = tokens.get(at).raw();
    boolean joined = raw.startsWith("وإ") || raw.startsWith("فإ");
    return joined ? Form.of(folded.get(at).substring(1)) : tokens.get(at).form();
  }

  /** The unit that a word belongs to; a break outside of the sentence. */
  Unit unit(int at) {
    return isWord(at) ? units.get(at) : EDGE;
  }

  /** Whether a unit begins here. */
  boolean opens(int at) {
    return at == 0 || units.get(at) != units.get(at - 1);
  }

  /** The word after the unit that begins here. */
  int after(int at) {
    return at + units.get(at).tokens().size();
  }

  boolean isMark(int at) {
    return isWord(at) && units.get(at).isMark();
  }

  /** و apart from the word it joins. */
  boolean isAnd(int at) {
    return isWord(at) && folded.get(at).equals("و");
  }

  /**
   * A sentence or part of one ends there, as the text does before its first and behind its last.
   */
  boolean isBreak(int at) {
    return !isWord(at) || units.get(at).kind() == UnitKind.BREAK;
  }

  boolean isComma(int at) {
    if (!isWord(at)) {
      return false;
    }
    UnitKind kind = units.get(at).kind();
    return kind == UnitKind.COMMA || kind == UnitKind.DASH;
  }

  /** Whether a word is of a class; none stands before the first or behind the last. */
  boolean is(int at, WordClass wordClass) {
    return isWord(at) && units.get(at).is(wordClass);
  }

  private boolean isWord(int at) {
    return at >= 0 && at < units.size();
  }

  /** Behind من or في and a place («من تركيا»), or here where none stands. */
  int afterPlace(int at) {
    boolean opens = at + 1 < size() && PLACED.contains(folded.get(at));
    boolean place = opens && (isPlace(at + 1) || is(at + 1, WordClass.PLACE_HEAD));
    return place ? after(at + 1) : at;
  }

  /** Behind في and a country («في لبنان»), or here where none stands. */
  int afterLand(int at) {
    boolean in = at + 1 < size() && folded.get(at).equals("في");
    boolean land = in && names(at + 1, k -> k == EntityKind.STATE);
    return land ? after(at + 1) : at;
  }

  /** Whether a word names a place or a land. */
  boolean isPlace(int at) {
    return names(at, k -> k == EntityKind.PLACE || k == EntityKind.STATE);
  }

  /** Whether the name that a word belongs to means one of such a kind. */
  boolean names(int at, Predicate<EntityKind> kind) {
    return unit(at).name().filter(n -> kind.test(n.sense().entity().kind())).isPresent();
  }

  Span span(int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }

  /** The letters as written, one blank between two words. */
  String raw(int from, int to) {
    StringBuilder raw = new StringBuilder();
    for (int i = from; i < to; i++) {
      raw.append(raw.isEmpty() ? "" : " ").append(tokens.get(i).raw());
    }
    return raw.toString();
  }

  /** The end of the quotation that begins here, or here where none does. */
  int quotedEnd(int at) {
    int quotation = at < size() ? units.get(at).quoted() : 0;
    if (quotation == 0 || at > 0 && units.get(at - 1).quoted() == quotation) {
      return at;
    }
    int end = at;
    while (end < size() && units.get(end).quoted() == quotation) {
      end++;
    }
    return end;
  }

  /** Behind what stands between two commas right at a word, or that word where nothing does. */
  int behindInsertion(int at) {
    for (int i = at + 1; isComma(at) && i < size() && i - at <= INSERTION && !isBreak(i); i++) {
      if (isComma(i)) {
        return i + 1;
      }
    }
    return at;
  }

  /** Where a word begins in the text. */
  int start(int at) {
    return tokens.get(at).span().start();
  }

  /** Whether a verb here opens its clause, its subject not before it. */
  boolean opensClause(int at) {
    if (at == 0 || isMark(at - 1) || !unit(at).reading().conjunction().isEmpty()) {
      return true;
    }
    return folded(at).startsWith("و")
        || is(at - 1, WordClass.CONNECTIVE)
        || is(at - 1, WordClass.THAT)
        || is(at - 1, WordClass.FILLER);
  }
}
