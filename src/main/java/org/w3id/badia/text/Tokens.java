package org.w3id.badia.text;

import java.util.List;
import org.w3id.badia.model.CodePoints;
import org.w3id.badia.model.Sentence;
import org.w3id.badia.model.Span;

/** Cuts a sentence into words, numbers and marks. */
final class Tokens {
  private static final int TATWEEL = 0x0640;

  /** What is put between the letters of a word to hide it from filters. */
  static final String DISGUISES = ".-_*|/\u00B7 ";

  private static final int LONGEST_DISGUISE = 3;

  private final CodePoints text;
  private final List<Span> ignored;
  private final List<Token> into;
  private int nextIgnored;

  Tokens(CodePoints text, List<Span> ignored, List<Token> into) {
    this.text = text;
    this.ignored = ignored;
    this.into = into;
  }

  /** Adds the tokens of a sentence; sentences must come in order. */
  void addAll(Sentence sentence) {
    int at = sentence.span().start();
    int end = sentence.span().end();
    while (at < end) {
      int skipped = pastIgnored(at);
      if (skipped > at) {
        at = skipped;
        continue;
      }
      int next = Math.min(endOfToken(at, end), startOfIgnored(end));
      TokenKind kind = kindAt(at);
      if (kind != null) {
        add(sentence.index(), kind, at, withoutTrailingFormat(at, next));
      }
      at = next;
    }
  }

  private int pastIgnored(int at) {
    while (nextIgnored < ignored.size() && ignored.get(nextIgnored).end() <= at) {
      nextIgnored++;
    }
    return nextIgnored < ignored.size() && ignored.get(nextIgnored).start() <= at
        ? ignored.get(nextIgnored).end()
        : at;
  }

  private int startOfIgnored(int end) {
    return nextIgnored < ignored.size() ? Math.min(end, ignored.get(nextIgnored).start()) : end;
  }

  private void add(int sentence, TokenKind kind, int start, int end) {
    String raw = text.quote(start, end);
    String folded = kind == TokenKind.WORD ? undisguised(Folding.fold(raw)) : Folding.fold(raw);
    if (folded.isEmpty()) {
      return;
    }
    Span span = new Span(start, end);
    into.add(new Token(into.size(), sentence, span, raw, kind, Clitics.form(folded)));
  }

  private static String undisguised(String folded) {
    StringBuilder word = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (DISGUISES.indexOf(folded.charAt(i)) < 0) {
        word.append(folded.charAt(i));
      }
    }
    return word.length() == folded.length() ? folded : word.toString();
  }

  private TokenKind kindAt(int at) {
    int c = text.at(at);
    if (Character.isDigit(c)) {
      return TokenKind.NUMBER;
    }
    if (isLetter(c)) {
      return TokenKind.WORD;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          TokenKind.PUNCTUATION;
      case Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.OTHER_NUMBER,
          Character.LETTER_NUMBER ->
          TokenKind.SYMBOL;
      default -> null;
    };
  }

  private int endOfToken(int at, int end) {
    int c = text.at(at);
    if (Character.isDigit(c)) {
      return endOfNumber(at, end);
    }
    if (isLetter(c)) {
      return endOfWord(at, end);
    }
    int next = at + 1;
    if (c == '.' || c == 0x2026) {
      while (next < end && (text.at(next) == '.' || text.at(next) == 0x2026)) {
        next++;
      }
    }
    return next;
  }

  private int endOfWord(int at, int end) {
    boolean latin = isLatin(text.at(at));
    int next = at + 1;
    while (next < end) {
      if (continuesWord(text.at(next), latin)) {
        next++;
      } else if (isDisguise(next, end)) {
        next = endOfDisguise(next, end);
      } else {
        break;
      }
    }
    return next;
  }

  /** داعـ-ـش, الفـ.ـرقة: marks between two stretching lines hide a word from filters. */
  private boolean isDisguise(int at, int end) {
    if (text.at(at - 1) != TATWEEL) {
      return false;
    }
    int after = endOfDisguise(at, end);
    return after > at && after < end && isLetter(text.at(after)) && text.at(after - 1) == TATWEEL;
  }

  /** The place after the marks and the stretching line that follows them, or the place itself. */
  private int endOfDisguise(int at, int end) {
    int next = at;
    while (next < end && next - at < LONGEST_DISGUISE && DISGUISES.indexOf(text.at(next)) >= 0) {
      next++;
    }
    while (next < end && text.at(next) == TATWEEL) {
      next++;
    }
    return next;
  }

  /** A digit ends an Arabic word (و20 is two tokens) but not a Latin one (SY24 is one). */
  private static boolean continuesWord(int c, boolean latin) {
    if (isLetter(c)) {
      return latin == isLatin(c) || c == TATWEEL;
    }
    return isAttached(c) || latin && Character.isDigit(c);
  }

  private int endOfNumber(int at, int end) {
    int next = endOfDigits(at, end);
    if (isLaterPartOfDate(at)) {
      return next;
    }
    int groups = 0;
    while (next + 1 < end && isSeparator(text.at(next)) && Character.isDigit(text.at(next + 1))) {
      int afterGroup = endOfDigits(next + 1, end);
      boolean comma = text.at(next) == ',' || text.at(next) == 0x066C;
      if (comma && afterGroup - next - 1 != 3) {
        break;
      }
      if (text.at(next) == '.' && ++groups > 1) {
        return endOfDigits(at, end);
      }
      next = afterGroup;
    }
    return next;
  }

  /** The 5 and the 2018 of 23.5.2018. */
  private boolean isLaterPartOfDate(int at) {
    return at > 1 && text.at(at - 1) == '.' && Character.isDigit(text.at(at - 2));
  }

  private int endOfDigits(int at, int end) {
    int next = at;
    while (next < end && Character.isDigit(text.at(next))) {
      next++;
    }
    return next;
  }

  private int withoutTrailingFormat(int start, int end) {
    int last = end;
    while (last - 1 > start && Character.getType(text.at(last - 1)) == Character.FORMAT) {
      last--;
    }
    return last;
  }

  private static boolean isSeparator(int c) {
    return c == ',' || c == '.' || c == 0x066B || c == 0x066C;
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c);
  }

  private static boolean isLatin(int c) {
    return c < 0x0600 || c >= 0x1E00 && c <= 0x1EFF || c >= 0xFF21 && c <= 0xFF5A;
  }

  /** Marks, and controls that cannot be seen, belong to the word around them. */
  private static boolean isAttached(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }
}
