package org.w3id.badia.extract.number;

import static org.w3id.badia.lexicon.number.NumberWord.Kind.HALF;
import static org.w3id.badia.lexicon.number.NumberWord.Kind.HUNDRED;
import static org.w3id.badia.lexicon.number.NumberWord.Kind.HUNDREDS;
import static org.w3id.badia.lexicon.number.NumberWord.Kind.MILLIONS;
import static org.w3id.badia.lexicon.number.NumberWord.Kind.ONE;
import static org.w3id.badia.lexicon.number.NumberWord.Kind.TEN;
import static org.w3id.badia.lexicon.number.NumberWord.Kind.TENS;
import static org.w3id.badia.lexicon.number.NumberWord.Kind.THOUSANDS;
import static org.w3id.badia.lexicon.number.NumberWord.Kind.UNIT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.lexicon.number.NumberLexicon;
import org.w3id.badia.lexicon.number.NumberWord;
import org.w3id.badia.text.Analysis;
import org.w3id.badia.text.Token;
import org.w3id.badia.text.TokenKind;

/**
 * Reads whole numbers: units, teens, tens, hundreds, thousands and millions in every case and
 * gender, digits, and both together (3 آلاف و500). Parts are joined by و and fall in size.
 */
final class Cardinals {
  /** The article as it stands apart before digits: الـ17. */
  private static final Set<String> ARTICLES = Set.of("ال", "وال", "فال", "بال", "كال", "لل");

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

  private final NumberLexicon lexicon;

  Cardinals(NumberLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A number word as a token carries it. */
  private record Part(NumberWord word, boolean joined, boolean definite, int tokenEnd) {
    boolean is(NumberWord.Kind kind) {
      return word.kind() == kind;
    }

    long value() {
      return word.value();
    }
  }

  /** The number that begins with that token. */
  Optional<Cardinal> at(List<Token> tokens, int at) {
    try {
      return Optional.ofNullable(number(tokens, at));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private Cardinal number(List<Token> tokens, int at) {
    Cardinal total = term(tokens, at, Long.MAX_VALUE, false);
    if (total == null) {
      return null;
    }
    long least = sizeOf(total.value());
    while (least > 1) {
      Cardinal next = term(tokens, total.tokenEnd(), least, true);
      if (next == null) {
        return total;
      }
      total = total.plus(next.value(), next.tokenEnd());
      least = sizeOf(next.value());
    }
    return total;
  }

  /** The scale that the last digit of a round number stands at. */
  private static long sizeOf(long value) {
    long size = 1;
    while (value > 0 && value % (size * 1000) == 0) {
      size *= 1000;
    }
    return size;
  }

  /** A group below a thousand with its scale, smaller than a limit. */
  private Cardinal term(List<Token> tokens, int at, long limit, boolean joined) {
    Cardinal group = group(tokens, at, joined);
    if (group == null) {
      return scaleAlone(tokens, at, limit, joined);
    }
    Part scale = part(tokens, group.tokenEnd());
    if (scale != null && !scale.joined() && scale.word().kind().isScale()) {
      Cardinal scaled = group.times(scale.value(), scale.tokenEnd());
      return scale.value() < limit ? scaled : null;
    }
    return group.value() < limit ? group : null;
  }

  private Cardinal scaleAlone(List<Token> tokens, int at, long limit, boolean joined) {
    Part part = part(tokens, at);
    if (part == null || joined && !part.joined()) {
      return null;
    }
    if (part.is(HALF)) {
      Part scale = part(tokens, part.tokenEnd());
      return scale != null && !scale.joined() && scale.word().kind().isScale()
          ? cardinal(scale.value() / 2, scale.tokenEnd(), part)
          : null;
    }
    boolean alone = part.is(THOUSANDS) || part.is(MILLIONS) || isSingularScale(part, tokens, at);
    return alone && part.value() < limit ? cardinal(part.value(), part.tokenEnd(), part) : null;
  }

  /** ألف is a thousand; آلاف alone is vague. */
  private static boolean isSingularScale(Part part, List<Token> tokens, int at) {
    String word = tokens.get(at).folded();
    return part.word().kind().isScale()
        && !word.contains("الاف")
        && !word.contains("لايين")
        && !word.endsWith("ات");
  }

  private Cardinal group(List<Token> tokens, int at, boolean joined) {
    Cardinal digits = digits(tokens, at, joined);
    if (digits != null) {
      return digits;
    }
    Part first = part(tokens, at);
    if (first == null || joined && !first.joined()) {
      return null;
    }
    Cardinal hundreds = hundreds(tokens, first);
    if (hundreds == null) {
      return small(tokens, at, joined);
    }
    Cardinal rest = small(tokens, hundreds.tokenEnd(), true);
    return rest == null ? hundreds : hundreds.plus(rest.value(), rest.tokenEnd());
  }

  private Cardinal hundreds(List<Token> tokens, Part first) {
    if (first.is(HUNDRED) || first.is(HUNDREDS)) {
      return cardinal(first.value(), first.tokenEnd(), first);
    }
    Part next = part(tokens, first.tokenEnd());
    return first.is(UNIT) && next != null && next.is(HUNDRED) && !next.joined()
        ? cardinal(first.value() * 100, next.tokenEnd(), first)
        : null;
  }

  /** 1 to 99. */
  private Cardinal small(List<Token> tokens, int at, boolean joined) {
    Part first = part(tokens, at);
    if (first == null || joined && !first.joined()) {
      return null;
    }
    if (first.is(TENS) || first.is(TEN)) {
      return cardinal(first.value(), first.tokenEnd(), first);
    }
    if (!first.is(UNIT) && !first.is(ONE)) {
      return null;
    }
    Part next = part(tokens, first.tokenEnd());
    if (next != null && (next.is(TEN) && !next.joined() || next.is(TENS) && next.joined())) {
      return cardinal(first.value() + next.value(), next.tokenEnd(), first);
    }
    return first.is(UNIT) ? cardinal(first.value(), first.tokenEnd(), first) : null;
  }

  private static Cardinal cardinal(long value, int end, Part first) {
    return new Cardinal(value, end, false, first.definite());
  }

  private static Cardinal digits(List<Token> tokens, int at, boolean joined) {
    int number = joined ? at + 1 : at;
    boolean article = !joined && isArticleBeforeDigits(tokens, at);
    number += article ? 1 : 0;
    if (number >= tokens.size() || joined && !tokens.get(at).is("و")) {
      return null;
    }
    Token token = tokens.get(number);
    if (token.kind() != TokenKind.NUMBER) {
      return null;
    }
    long value = value(token.folded(), tokens, number);
    return value < 0 ? null : new Cardinal(value, number + 1, true, article);
  }

  private static boolean isArticleBeforeDigits(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && ARTICLES.contains(tokens.get(at).folded())
        && tokens.get(at + 1).kind() == TokenKind.NUMBER;
  }

  /** The value of digits; 1.5 is whole only with a scale, so that it counts no people. */
  private static long value(String folded, List<Token> tokens, int at) {
    String plain = folded.replace(",", "");
    if (GROUPED.matcher(plain).matches()) {
      plain = plain.replace(".", "");
    }
    if (plain.length() > 12 || plain.indexOf('.') >= 0) {
      return -1;
    }
    return new BigDecimal(plain).longValueExact();
  }

  private Part part(List<Token> tokens, int at) {
    if (at >= tokens.size() || !tokens.get(at).isWord()) {
      return null;
    }
    String folded = tokens.get(at).folded();
    if (folded.equals("و")) {
      boolean again = at + 1 < tokens.size() && tokens.get(at + 1).is("و");
      Part next = again ? null : part(tokens, at + 1);
      return next == null ? null : new Part(next.word(), true, next.definite(), next.tokenEnd());
    }
    NumberWord whole = lexicon.word(folded);
    if (whole != null) {
      return new Part(whole, false, false, at + 1);
    }
    return carried(tokens.get(at), at);
  }

  private Part carried(Token token, int at) {
    for (Analysis reading : token.readings()) {
      NumberWord word = lexicon.word(reading.stem());
      if (word != null && reading.pronoun().isEmpty() && !isWeekday(reading)) {
        return new Part(word, reading.has("و"), reading.definite(), at + 1);
      }
    }
    return null;
  }

  /** الأحد and الاثنين are days. */
  private static boolean isWeekday(Analysis reading) {
    return reading.definite() && (reading.stem().equals("احد") || reading.stem().equals("اثنين"));
  }
}
