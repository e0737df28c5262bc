package org.w3id.badia.text;

import org.w3id.badia.model.Span;

/** A folded text that knows which code points of the original its characters came from. */
public final class Folded {
  private final String text;
  private final int[] origins;

  Folded(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /**
   * The code points of the original that a stretch of the folded text came from.
   *
   * @param from the first folded character
   * @param to the folded character after the last
   */
  public Span original(int from, int to) {
    if (from >= to) {
      return new Span(origins[from], origins[from]);
    }
    return new Span(origins[from], Math.max(origins[to], origins[to - 1] + 1));
  }
}
