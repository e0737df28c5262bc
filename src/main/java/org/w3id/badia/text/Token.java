package org.w3id.badia.text;

import java.util.List;
import org.w3id.badia.model.Span;

/**
 * A word, number or mark of a report.
 *
 * @param index its number in the report, from 0
 * @param sentence the index of its sentence
 * @param span where it stands, in code points of the stored text
 * @param raw the characters as they stand
 * @param kind what it is made of
 * @param form its folded form, which is the same for the same word
 */
public record Token(int index, int sentence, Span span, String raw, TokenKind kind, Form form) {

  /** The form that words are compared in, see {@link Folding}. */
  public String folded() {
    return form.folded();
  }

  /** What its folded form can be made of, see {@link Clitics#analyses}. */
  public List<Analysis> readings() {
    return form.readings();
  }

  /** Whether it is a word. */
  public boolean isWord() {
    return kind == TokenKind.WORD;
  }

  /** Whether its folded form is that one. */
  public boolean is(String other) {
    return form.folded().equals(other);
  }
}
