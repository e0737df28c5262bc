package org.w3id.badia.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.badia.lexicon.PhraseIndex;
import org.w3id.badia.lexicon.time.MonthName;
import org.w3id.badia.lexicon.time.TimeLexicon;
import org.w3id.badia.lexicon.time.TimeWord;
import org.w3id.badia.text.Token;
import org.w3id.badia.text.TokenKind;

/** Tokens with the time words that begin at each. */
final class TimeTokens {
  /** What may stand before the name of a day. */
  static final String[] DAYS = {"يوم", "نهار", "ويوم", "ليوم", "بيوم"};

  /** What may stand before the name of a month. */
  static final String[] MONTHS = {"شهر", "بشهر", "لشهر", "وشهر"};

  private static final Set<String> OPENINGS =
      Stream.of(DAYS, MONTHS).flatMap(Stream::of).collect(Collectors.toSet());

  private final List<Token> tokens;
  private final List<PhraseIndex.Match<TimeWord>> words = new ArrayList<>();
  private final List<PhraseIndex.Match<MonthName>> months = new ArrayList<>();

  TimeTokens(List<Token> tokens, TimeLexicon lexicon) {
    this.tokens = tokens;
    for (int i = 0; i < tokens.size(); i++) {
      boolean word = tokens.get(i).isWord();
      words.add(word ? lexicon.words().longestAt(tokens, i).orElse(null) : null);
      Token token = tokens.get(i);
      months.add(
          word
              ? lexicon.months().longestAt(tokens, i).filter(m -> !isFused(token, m)).orElse(null)
              : null);
    }
  }

  /** باب is a door, بآب in August: so short a name wants its letter behind a preposition. */
  private static boolean isFused(Token token, PhraseIndex.Match<MonthName> month) {
    return token.folded().length() == 3
        && !month.first().isBare()
        && token.raw().indexOf('\u0622') < 0;
  }

  int size() {
    return tokens.size();
  }

  List<Token> tokens() {
    return tokens;
  }

  boolean is(int at, TimeWord.Kind kind) {
    return has(at) && words.get(at) != null && words.get(at).value().kind() == kind;
  }

  /** Whether a word of that kind stands there with nothing written onto it. */
  boolean isBare(int at, TimeWord.Kind kind) {
    return is(at, kind) && words.get(at).first().proclitics().isEmpty();
  }

  boolean isAny(int at, TimeWord.Kind... kinds) {
    for (TimeWord.Kind kind : kinds) {
      if (is(at, kind)) {
        return true;
      }
    }
    return false;
  }

  TimeWord word(int at) {
    return words.get(at).value();
  }

  /** The token after the time word that begins there. */
  int after(int at) {
    return words.get(at).tokenEnd();
  }

  /** Whether the first word there carries و. */
  boolean isJoined(int at) {
    return has(at)
        && (tokens.get(at).is("و")
            || words.get(at) != null && words.get(at).first().has("و")
            || months.get(at) != null && months.get(at).first().has("و"));
  }

  MonthName month(int at) {
    return has(at) && months.get(at) != null ? months.get(at).value() : null;
  }

  int afterMonth(int at) {
    return months.get(at).tokenEnd();
  }

  boolean isText(int at, String... folded) {
    if (has(at)) {
      for (String f : folded) {
        if (tokens.get(at).is(f)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The whole number in digits there, or -1. */
  int digits(int at) {
    if (!has(at) || tokens.get(at).kind() != TokenKind.NUMBER) {
      return -1;
    }
    String digits = tokens.get(at).folded();
    boolean plain = digits.length() <= 4 && digits.indexOf('.') < 0 && digits.indexOf(',') < 0;
    return plain ? Integer.parseInt(digits) : -1;
  }

  /**
   * Whether a word of time, a month or a number in digits stands there, or a noun that these may
   * follow: with nothing else but a number in words a time begins.
   */
  boolean mayBegin(int at) {
    return words.get(at) != null
        || months.get(at) != null
        || tokens.get(at).kind() == TokenKind.NUMBER
        || OPENINGS.contains(tokens.get(at).folded());
  }

  /** Whether no space stands between that token and the one before it. */
  boolean touches(int at) {
    return at > 0 && has(at) && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
  }

  private boolean has(int at) {
    return at >= 0 && at < tokens.size();
  }
}
