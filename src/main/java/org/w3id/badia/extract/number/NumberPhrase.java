package org.w3id.badia.extract.number;

import org.w3id.badia.model.Count;
import org.w3id.badia.model.Span;

/**
 * An amount in a text, with the words that bound it.
 *
 * @param count what it says
 * @param form how it is written
 * @param tokenStart its first token: that of the bound, where one stands before it
 * @param numberStart the first token of the number itself
 * @param tokenEnd the token after its last; of a dual the noun is its last
 * @param definite whether the number carries the article, so that its noun stands before it
 * @param span from its first to its last token
 */
public record NumberPhrase(
    Count count,
    Form form,
    int tokenStart,
    int numberStart,
    int tokenEnd,
    boolean definite,
    Span span) {
  /** How an amount is written. */
  public enum Form {
    /** Digits, with a word of scale or without. */
    DIGITS,
    /** Number words. */
    WORDS,
    /** Two numbers with what lies between. */
    RANGE,
    /** A noun in the dual. */
    DUAL,
    /** أحد المدنيين: one of them. */
    ONE_OF,
    /** عدد من, عشرات, آخرون. */
    VAGUE
  }
}
