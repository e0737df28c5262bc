package org.w3id.badia.text;

import java.util.List;
import org.w3id.badia.model.Span;

/**
 * How the lines of a text lie.
 *
 * @param paragraphs the lines with text, furniture left out
 * @param headline whether the first of them is the headline
 * @param ignored page furniture and bylines, in order
 */
record Layout(List<Span> paragraphs, boolean headline, List<Span> ignored) {
  Layout {
    paragraphs = List.copyOf(paragraphs);
    ignored = List.copyOf(ignored);
  }
}
