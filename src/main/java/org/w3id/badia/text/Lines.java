package org.w3id.badia.text;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.model.CodePoints;
import org.w3id.badia.model.Span;

/** The lines of a text without the space around them. */
final class Lines {
  private Lines() {}

  static List<Span> of(CodePoints text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.at(i))) {
        Span line = trim(text, start, i);
        if (line.length() > 0) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  static Span trim(CodePoints text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.at(from))) {
      from++;
    }
    while (to > from && isBlank(text.at(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isLineEnd(int c) {
    return c == '\n'
        || c == '\r'
        || c == 0x0B
        || c == '\f'
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }
}
