package org.w3id.badia.model;

/** Finds code points in a text quickly: a text without surrogates needs no map. */
public final class CodePoints {
  private final String text;
  private final int[] charIndex;

  /** Prepares to find code points in that text. */
  public CodePoints(String text) {
    this.text = text;
    int length = text.codePointCount(0, text.length());
    this.charIndex = length == text.length() ? null : map(text, length);
  }

  private static int[] map(String text, int length) {
    int[] index = new int[length + 1];
    int at = 0;
    for (int i = 0; i < length; i++) {
      index[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    index[length] = at;
    return index;
  }

  /** How many code points the text has. */
  public int length() {
    return charIndex == null ? text.length() : charIndex.length - 1;
  }

  /** The code point at a place, counted in code points. */
  public int at(int codePoint) {
    return charIndex == null ? text.charAt(codePoint) : text.codePointAt(charIndex[codePoint]);
  }

  /** The text from one code point to another, the latter left out. */
  public String quote(int start, int end) {
    return charIndex == null
        ? text.substring(start, end)
        : text.substring(charIndex[start], charIndex[end]);
  }

  /** The words that a span covers. */
  public String quote(Span span) {
    return quote(span.start(), span.end());
  }
}
