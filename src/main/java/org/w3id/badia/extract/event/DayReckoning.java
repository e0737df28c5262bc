package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.tag.Figures;
import org.w3id.badia.extract.time.DaySpan;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.Span;
import org.w3id.badia.text.Token;

/** Reads the days that a text reckons from another: «في اليوم التالي», «قبل ذلك بيومين». */
final class DayReckoning {
  /** What opens the words that reckon one. */
  private static final Set<TellingRole> OPENING =
      EnumSet.of(
          TellingRole.DAY_BEFORE,
          TellingRole.DAY_AFTER,
          TellingRole.SAME_DAY,
          TellingRole.MORROW,
          TellingRole.AFTER,
          TellingRole.AHEAD_OF,
          TellingRole.EARLIER,
          TellingRole.LATER);

  private static final int LONGEST = 4;

  private final TellingWords words;
  private final Figures figures;

  DayReckoning(TellingWords words, Figures figures) {
    this.words = words;
    this.figures = figures;
  }

  /**
   * A day that a text reckons from another.
   *
   * @param span the words that do
   * @param days how long after it, below 0 where before
   * @param ofNext whether the other is told behind these words
   */
  record Day(Span span, int days, boolean ofNext) {
    /** غداة: who says it may stand before what happened. */
    boolean isMorrow() {
      return ofNext && days == -1;
    }
  }

  /** What each word of a sentence begins, null where nothing. */
  Day[] of(List<Token> sentence) {
    Day[] found = new Day[sentence.size()];
    for (int i = 0; i < found.length; i++) {
      boolean opens = words.mayBegin(OPENING, sentence.get(i).form());
      found[i] = opens ? mark(sentence, i) : null;
    }
    return found;
  }

  private Day mark(List<Token> sentence, int at) {
    StringBuilder phrase = new StringBuilder();
    for (int i = at; i < Math.min(sentence.size(), at + LONGEST); i++) {
      phrase.append(i == at ? "" : " ").append(sentence.get(i).folded());
      Integer days = days(phrase.toString());
      String next = i + 1 < sentence.size() ? sentence.get(i + 1).folded() : "";
      boolean owns = next.startsWith("ل") && !words.is(TellingRole.OWN_LAM, next);
      if (days != null && owns) {
        return reckoned(sentence, at, i, -days, true); // في اليوم التالي للهجوم
      }
      if (days != null && !next.equals("مع")) {
        return reckoned(sentence, at, i, days, false);
      }
    }
    return spanned(sentence, at);
  }

  /** «قبل ذلك بيومين», «بعدها بأسبوع», «بعد ثلاثة أيام من مقتل», «قبل أسبوع من ذلك». */
  private Day spanned(List<Token> sentence, int at) {
    String word = sentence.get(at).folded();
    if (words.isJoined(TellingRole.MORROW, word)) {
      return new Day(sentence.get(at).span(), -1, true);
    }
    for (int length = 1; length <= 2 && at + length < sentence.size(); length++) {
      String phrase = length == 1 ? word : word + " " + sentence.get(at + 1).folded();
      Optional<DaySpan> span = figures.span(sentence, at + length);
      Day day = span.isEmpty() ? null : counted(sentence, at, phrase, at + length, span.get());
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** Of words that open such a span, and the span itself, which begins there. */
  private Day counted(List<Token> sentence, int at, String opening, int from, DaySpan span) {
    int next = from + span.length();
    int days = span.days();
    boolean of = is(TellingRole.AFTER_WHAT, sentence, next);
    boolean ofAll = of && is(TellingRole.ALL_TOLD, sentence, next + 1);
    if (words.isJoined(TellingRole.AFTER, opening)) {
      return of && !ofAll
          ? reckoned(sentence, at, next, -days, true)
          : ofAll || opens(sentence, at) ? reckoned(sentence, at, next - 1, days, false) : null;
    }
    if (words.isJoined(TellingRole.AHEAD_OF, opening)) {
      return ofAll ? reckoned(sentence, at, next + 1, -days, false) : null;
    }
    boolean earlier = words.isJoined(TellingRole.EARLIER, opening);
    boolean tells = earlier || words.isJoined(TellingRole.LATER, opening);
    return tells && sentence.get(from).folded().startsWith("ب")
        ? reckoned(sentence, at, next - 1, earlier ? -days : days, false)
        : null;
  }

  private boolean is(TellingRole role, List<Token> sentence, int at) {
    return at < sentence.size() && words.is(role, sentence.get(at).folded());
  }

  /** «وبعد يومين، قُتل ضابط»: whether these are the first words of their sentence. */
  private static boolean opens(List<Token> sentence, int at) {
    return at == 0;
  }

  private static Day reckoned(List<Token> sentence, int at, int end, int days, boolean ofNext) {
    Span span = sentence.get(at).span().cover(sentence.get(end).span());
    return new Day(span, days, ofNext);
  }

  private Integer days(String phrase) {
    if (words.isJoined(TellingRole.DAY_BEFORE, phrase)) {
      return -1;
    }
    if (words.isJoined(TellingRole.DAY_AFTER, phrase)) {
      return 1;
    }
    return words.isJoined(TellingRole.SAME_DAY, phrase) ? 0 : null;
  }
}
