package org.w3id.badia.text;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.model.CodePoints;
import org.w3id.badia.model.Span;

/**
 * Cuts a paragraph into sentences: at a stop, question or exclamation mark with the quotes and
 * brackets that close after it, but not inside numbers, initials (د. أحمد, أ.ف.ب) or Latin names.
 */
final class Sentences {
  /**
   * A sentence longer than this is cut at a space, so that work that grows faster than a sentence
   * stays bounded. The longest sentence of the corpus has 660 code points.
   */
  static final int LONGEST = 4000;

  private static final int TATWEEL = 0x0640;

  private final CodePoints text;

  Sentences(CodePoints text) {
    this.text = text;
  }

  List<Span> in(Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    int at = start;
    while (at < paragraph.end()) {
      int end = endAfter(at, paragraph.end());
      if (end > at) {
        add(start, end, sentences);
        start = end;
        at = end;
      } else if (at - start >= LONGEST && Lines.isBlank(text.at(at)) || at - start >= 2 * LONGEST) {
        add(start, at, sentences);
        start = at;
        at++;
      } else {
        at++;
      }
    }
    add(start, paragraph.end(), sentences);
    return sentences;
  }

  private void add(int start, int end, List<Span> sentences) {
    Span sentence = Lines.trim(text, start, end);
    if (sentence.length() > 0) {
      sentences.add(sentence);
    }
  }

  /** The end of the sentence if a mark at that place ends it, otherwise the place itself. */
  private int endAfter(int at, int limit) {
    int c = text.at(at);
    if (!isTerminator(c)) {
      return at;
    }
    int end = at + 1;
    while (end < limit && (isTerminator(text.at(end)) || isClosing(text.at(end)))) {
      end++;
    }
    if (end == limit) {
      return end;
    }
    int next = text.at(end);
    if (next == TATWEEL || at > 0 && text.at(at - 1) == TATWEEL) {
      return at;
    }
    if (Lines.isBlank(next)) {
      return c == '.' && end == at + 1 && isInitial(at) ? at : end;
    }
    return c == '.' && isArabicLetter(next) && !startsInitial(end, limit) && isWordEnd(at)
        ? end
        : at;
  }

  private static boolean isTerminator(int c) {
    return c == '.' || c == '!' || c == '?' || c == 0x061F || c == 0x2026 || c == 0x06D4;
  }

  private static boolean isClosing(int c) {
    int type = Character.getType(c);
    return type == Character.END_PUNCTUATION
        || c == 0x00BB
        || c == 0x201D
        || c == 0x2019
        || c == 0x2033
        || c == '"';
  }

  /** Whether one letter alone stands before the stop. */
  private boolean isInitial(int stop) {
    return stop > 0
        && Character.isLetter(text.at(stop - 1))
        && (stop == 1 || !isWordPart(text.at(stop - 2)));
  }

  /** Whether one letter and a stop begin here, as in أ.ف.ب. */
  private boolean startsInitial(int at, int limit) {
    return at + 1 >= limit || !isWordPart(text.at(at + 1));
  }

  /** Whether a word of at least two Arabic letters ends before the stop. */
  private boolean isWordEnd(int stop) {
    return stop > 1 && isArabicLetter(text.at(stop - 1)) && isWordPart(text.at(stop - 2));
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isArabicLetter(int c) {
    return c >= 0x0620 && c <= 0x06FF && Character.isLetter(c);
  }
}
