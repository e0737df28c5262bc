package org.w3id.badia.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.w3id.badia.extract.number.NumberPhrase.Form;
import org.w3id.badia.lexicon.PhraseIndex;
import org.w3id.badia.lexicon.number.Bound;
import org.w3id.badia.lexicon.number.NumberLexicon;
import org.w3id.badia.lexicon.number.NumberWord;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Quantifier;
import org.w3id.badia.model.Span;
import org.w3id.badia.text.Analysis;
import org.w3id.badia.text.Token;
import org.w3id.badia.text.TokenKind;

/** Reads amounts: bounds, ranges, numbers, duals and vague words. Immutable. */
public final class NumberGrammar {
  /** «قتيلان اثنان من المدنيين على الأقل»: so many words may stand before a bound that follows. */
  private static final int FARTHEST_BOUND = 4;

  /** A fatha before the ending tells مدنيَّين (two) from مدنيِّين (more). */
  private static final Pattern VOWELLED_DUAL =
      Pattern.compile("\u064E\u0651?\u064A\u0652?\u0646\u0650?$");

  /** About twenty is 18 to 22, about seventy 66 to 74, about a hundred 95 to 105. */
  private static final int LARGE = 60;

  private static final int SMALL_PART = 10;
  private static final int LARGE_PART = 20;

  private final NumberLexicon lexicon;
  private final Cardinals cardinals;

  /** A grammar over those words. */
  public NumberGrammar(NumberLexicon lexicon) {
    this.lexicon = lexicon;
    this.cardinals = new Cardinals(lexicon);
  }

  /** Every amount of a run of tokens, such as a sentence, from left to right. */
  public List<NumberPhrase> find(List<Token> tokens) {
    List<NumberPhrase> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<NumberPhrase> phrase = parse(tokens, at);
      phrase.ifPresent(found::add);
      at = phrase.map(NumberPhrase::tokenEnd).orElse(at + 1);
    }
    return found;
  }

  /** Whether an amount may begin with a token. */
  public boolean mayBegin(Token token) {
    return token.kind() == TokenKind.NUMBER || token.isWord() && lexicon.mayBegin(token);
  }

  /** The amount that begins with that token, its bound included. */
  public Optional<NumberPhrase> parse(List<Token> tokens, int at) {
    if (!mayBegin(tokens.get(at))) {
      return Optional.empty();
    }
    Optional<PhraseIndex.Match<Bound>> bound = lexicon.before().longestAt(tokens, at);
    if (bound.isPresent() && bound.get().tokenEnd() < tokens.size()) {
      int number = bound.get().tokenEnd();
      Optional<NumberPhrase> bounded = number(tokens, at, number);
      if (bounded.isPresent() && bounded.get().form() != Form.VAGUE) {
        return bounded.map(p -> with(p, bound.get().value()));
      }
    }
    return number(tokens, at, at).map(p -> boundAfter(tokens, p));
  }

  private Optional<NumberPhrase> number(List<Token> tokens, int start, int at) {
    return range(tokens, start, at)
        .or(() -> cardinal(tokens, start, at))
        .or(() -> oneOf(tokens, start, at))
        .or(() -> dual(tokens, start, at))
        .or(() -> vague(tokens, start, at));
  }

  private Optional<NumberPhrase> cardinal(List<Token> tokens, int start, int at) {
    Optional<Cardinal> first = cardinals.at(tokens, at).filter(c -> fits(c.value()));
    if (first.isEmpty() || isPartOfDate(tokens, at, first.get().tokenEnd())) {
      return Optional.empty();
    }
    Cardinal cardinal = sum(tokens, first.get());
    Form form = cardinal.digits() ? Form.DIGITS : Form.WORDS;
    Count count = Count.exactly((int) cardinal.value());
    return Optional.of(
        phrase(tokens, count, form, start, at, cardinal.tokenEnd(), cardinal.definite()));
  }

  /** 26+9. */
  private Cardinal sum(List<Token> tokens, Cardinal first) {
    int plus = first.tokenEnd();
    if (plus + 1 < tokens.size() && tokens.get(plus).is("+")) {
      Optional<Cardinal> second = cardinals.at(tokens, plus + 1);
      if (second.isPresent() && fits(first.value() + second.get().value())) {
        return first.plus(second.get().value(), second.get().tokenEnd());
      }
    }
    return first;
  }

  private static boolean fits(long value) {
    return value >= 0 && value <= Integer.MAX_VALUE;
  }

  private Optional<NumberPhrase> range(List<Token> tokens, int start, int at) {
    int low = afterRangeOpening(tokens, at);
    boolean opened = low > at;
    Optional<Cardinal> first = cardinals.at(tokens, low);
    if (first.isEmpty() || first.get().tokenEnd() + 1 > tokens.size()) {
      return Optional.empty();
    }
    int high = afterRangeMiddle(tokens, first.get(), opened);
    if (high < 0 || high >= tokens.size()) {
      return Optional.empty();
    }
    Optional<Cardinal> second = cardinals.at(tokens, high);
    if (second.isEmpty()
        || second.get().value() <= first.get().value()
        || !fits(second.get().value())
        || isPartOfDate(tokens, low, second.get().tokenEnd())) {
      return Optional.empty();
    }
    Count count =
        new Count(
            OptionalInt.of((int) first.get().value()),
            OptionalInt.of((int) second.get().value()),
            Quantifier.ABOUT);
    return Optional.of(
        phrase(tokens, count, Form.RANGE, start, at, second.get().tokenEnd(), false));
  }

  private static int afterRangeOpening(List<Token> tokens, int at) {
    String word = tokens.get(at).folded();
    if (word.equals("ما") && at + 2 < tokens.size() && tokens.get(at + 1).is("بين")) {
      return at + 2;
    }
    boolean opens = word.equals("بين") || word.equals("من") || word.equals("وبين");
    return opens && at + 1 < tokens.size() ? at + 1 : at;
  }

  /** The token that the upper number begins with, or -1 where this is no range. */
  private static int afterRangeMiddle(List<Token> tokens, Cardinal first, boolean opened) {
    int middle = first.tokenEnd();
    if (middle >= tokens.size()) {
      return -1;
    }
    String word = tokens.get(middle).folded();
    if (word.equals("الي") || word.equals("او")) {
      return middle + 1;
    }
    if (word.equals("-") && first.digits()) {
      return middle + 1;
    }
    if (opened && word.equals("و")) {
      return middle + 1;
    }
    return opened && word.startsWith("و") ? middle : -1;
  }

  /** 22-5-2018 and 23/5 are no amounts. */
  private static boolean isPartOfDate(List<Token> tokens, int from, int to) {
    return to + 1 < tokens.size() && isDateMark(tokens.get(to)) && isNumber(tokens.get(to + 1))
        || from > 1 && isDateMark(tokens.get(from - 1)) && isNumber(tokens.get(from - 2));
  }

  private static boolean isDateMark(Token token) {
    return token.is("-") || token.is("/") || token.is(".");
  }

  private static boolean isNumber(Token token) {
    return token.kind() == TokenKind.NUMBER;
  }

  /** أحد المدنيين, إحدى الآليات: one of several. */
  private Optional<NumberPhrase> oneOf(List<Token> tokens, int start, int at) {
    for (Analysis reading : tokens.get(at).readings()) {
      NumberWord word = reading.definite() ? null : lexicon.word(reading.stem());
      if (word != null
          && word.kind() == NumberWord.Kind.ONE
          && reading.pronoun().isEmpty()
          && at + 1 < tokens.size()
          && tokens.get(at + 1).isWord()) {
        return Optional.of(phrase(tokens, Count.exactly(1), Form.ONE_OF, start, at, at + 1, false));
      }
    }
    return Optional.empty();
  }

  private Optional<NumberPhrase> dual(List<Token> tokens, int start, int at) {
    if (!tokens.get(at).isWord()) {
      return Optional.empty();
    }
    int two = isTwo(tokens, at + 1) ? at + 2 : at + 1;
    for (Analysis reading : tokens.get(at).readings()) {
      boolean dual =
          lexicon.isDual(reading.stem())
              || lexicon.isDualOrPlural(reading.stem())
                  && (two > at + 1 || VOWELLED_DUAL.matcher(tokens.get(at).raw()).find());
      if (dual && reading.pronoun().isEmpty()) {
        return Optional.of(
            phrase(tokens, Count.exactly(2), Form.DUAL, start, at, two, reading.definite()));
      }
    }
    return Optional.empty();
  }

  /** مدنيين اثنين. */
  private boolean isTwo(List<Token> tokens, int at) {
    NumberWord word = at < tokens.size() ? lexicon.word(tokens.get(at).folded()) : null;
    return word != null && word.kind() == NumberWord.Kind.UNIT && word.value() == 2;
  }

  private Optional<NumberPhrase> vague(List<Token> tokens, int start, int at) {
    return lexicon
        .vague()
        .longestAt(tokens, at)
        .map(
            m ->
                phrase(
                    tokens,
                    amount(m.value().value()),
                    Form.VAGUE,
                    start,
                    at,
                    m.tokenEnd(),
                    m.first().definite()));
  }

  /** عدد من is one or more, آخران are two and no more, عشرات twenty or more. */
  private static Count amount(long least) {
    if (least == 2) {
      return Count.exactly(2);
    }
    return least == 1 ? Count.unspecified() : Count.atLeast((int) least);
  }

  private NumberPhrase boundAfter(List<Token> tokens, NumberPhrase phrase) {
    if (phrase.form() == Form.VAGUE || phrase.form() == Form.RANGE) {
      return phrase;
    }
    int end = Math.min(tokens.size(), phrase.tokenEnd() + FARTHEST_BOUND);
    for (int i = phrase.tokenEnd(); i < end; i++) {
      Optional<PhraseIndex.Match<Bound>> bound =
          lexicon.after().longestAt(tokens, i, (b, first) -> first.isBare());
      if (bound.isPresent()) {
        return with(phrase, bound.get().value());
      }
      if (!tokens.get(i).isWord() || cardinals.at(tokens, i).isPresent()) {
        return phrase;
      }
    }
    return phrase;
  }

  private static NumberPhrase with(NumberPhrase phrase, Bound bound) {
    return new NumberPhrase(
        bounded(phrase.count(), bound),
        phrase.form(),
        phrase.tokenStart(),
        phrase.numberStart(),
        phrase.tokenEnd(),
        phrase.definite(),
        phrase.span());
  }

  private static Count bounded(Count count, Bound bound) {
    int least = count.minimum().orElse(0);
    int most = count.maximum().orElse(Integer.MAX_VALUE);
    return switch (bound) {
      case AT_LEAST -> Count.atLeast(least);
      case MORE_THAN -> Count.atLeast(least + 1);
      case ABOUT -> about(count, least, most);
      case AT_MOST -> new Count(OptionalInt.empty(), OptionalInt.of(most), Quantifier.AT_MOST);
      case LESS_THAN ->
          new Count(OptionalInt.empty(), OptionalInt.of(most - 1), Quantifier.AT_MOST);
    };
  }

  private static Count about(Count count, int least, int most) {
    if (count.minimum().isEmpty() || count.maximum().isEmpty()) {
      return new Count(count.minimum(), count.maximum(), Quantifier.ABOUT);
    }
    return new Count(
        OptionalInt.of(least - margin(least)),
        OptionalInt.of(most + Math.min(margin(most), Integer.MAX_VALUE - most)),
        Quantifier.ABOUT);
  }

  private static int margin(int number) {
    return (int) Math.rint((double) number / (number < LARGE ? SMALL_PART : LARGE_PART));
  }

  private static NumberPhrase phrase(
      List<Token> tokens,
      Count count,
      Form form,
      int start,
      int number,
      int end,
      boolean definite) {
    Span span = tokens.get(start).span().cover(tokens.get(end - 1).span());
    return new NumberPhrase(count, form, start, number, end, definite, span);
  }
}
