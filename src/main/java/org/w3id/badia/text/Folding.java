package org.w3id.badia.text;

import java.util.Arrays;

/**
 * Brings spellings of one Arabic word to one form. Each step is a {@link Fold}; a folded text keeps
 * a map back to the code points it came from.
 */
public final class Folding {
  private Folding() {}

  /** The folded form of a word or phrase. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      append(folded, point, hamzaFollows(text, next));
      at = next;
    }
    return folded.toString();
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
      append(folded, point, hamzaFollows(text, next));
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

  /** Whether the marks that follow a letter hold a hamza, as in decomposed text. */
  private static boolean hamzaFollows(String text, int at) {
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u0654' || c == '\u0655') {
        return true;
      }
      if (c < 0x300 || Character.getType(c) != Character.NON_SPACING_MARK) {
        return false;
      }
    }
    return false;
  }
}
