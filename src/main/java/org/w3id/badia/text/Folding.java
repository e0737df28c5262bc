package org.w3id.badia.text;

import java.util.Arrays;

/**
 * Brings spellings of one Arabic word to one form. Each step is a {@link Fold}; a folded text keeps
 * a map back to the code points it came from.
 */
public final class Folding {
  /** No letter of a word carries more marks. */
  private static final int MOST_MARKS = 6;

  private Folding() {}

  /** The folded form of a word or phrase. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      append(folded, point, hasHamza(text, point, next));
      at = next;
    }
    return folded.toString();
  }

  /** The folded letters and digits of a text, one blank for all else between them. */
  public static String words(String text) {
    String folded = fold(text);
    StringBuilder words = new StringBuilder(folded.length());
    boolean gap = false;
    int at = 0;
    while (at < folded.length()) {
      int point = folded.codePointAt(at);
      at += Character.charCount(point);
      if (!isOfWord(point)) {
        gap = true;
        continue;
      }
      if (gap && !words.isEmpty()) {
        words.append(' ');
      }
      gap = false;
      words.appendCodePoint(point);
    }
    return words.toString();
  }

  private static boolean isOfWord(int point) {
    return switch (Character.getType(point)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  /** The folded form of a text with the place each of its characters came from. */
  public static Folded foldWithOffsets(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int[] origins = new int[text.length() + 1];
    int at = 0;
    int codePoint = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      int from = folded.length();
      append(folded, point, hasHamza(text, point, next));
      if (folded.length() >= origins.length) {
        origins = Arrays.copyOf(origins, folded.length() * 2);
      }
      Arrays.fill(origins, from, folded.length(), codePoint);
      at = next;
      codePoint++;
    }
    origins = Arrays.copyOf(origins, folded.length() + 1);
    origins[folded.length()] = codePoint;
    return new Folded(folded.toString(), origins);
  }

  private static void append(StringBuilder folded, int point, boolean hamza) {
    if (point < 0x80) {
      folded.append((char) Character.toLowerCase(point));
      return;
    }
    int base = hamza ? Fold.seatedHamza(point) : point;
    Fold.applyAll(base, folded);
  }

  /** Whether a hamza is among the marks on و, ي or ى, as in decomposed text. */
  private static boolean hasHamza(String text, int letter, int at) {
    if (Fold.seatedHamza(letter) == letter) {
      return false;
    }
    int end = Math.min(text.length(), at + MOST_MARKS);
    for (int i = at; i < end && isMark(text.charAt(i)); i++) {
      if (text.charAt(i) == '\u0654' || text.charAt(i) == '\u0655') {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
