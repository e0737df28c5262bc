package org.w3id.badia.text;

import org.w3id.badia.model.Span;

/** Finds code points in a text quickly: a text without surrogates needs no map. */
final class CodePoints {
  private final String text;
  private final int[] charIndex;

  CodePoints(String text) {
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

  int length() {
    return charIndex == null ? text.length() : charIndex.length - 1;
  }

  int at(int codePoint) {
    return charIndex == null ? text.charAt(codePoint) : text.codePointAt(charIndex[codePoint]);
  }

  String quote(int start, int end) {
    return charIndex == null
        ? text.substring(start, end)
        : text.substring(charIndex[start], charIndex[end]);
  }

  String quote(Span span) {
    return quote(span.start(), span.end());
  }
}
