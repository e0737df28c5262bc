package org.w3id.badia.lexicon.number;

/**
 * What a word does in a number.
 *
 * @param kind its place in the grammar
 * @param value what it is worth; of a scale, what it multiplies by
 */
public record NumberWord(Kind kind, long value) {
  /** The places that words have in a number. */
  public enum Kind {
    /** 1 to 9. */
    UNIT,
    /** أحد, إحدى: a unit before عشر and tens, else "one of". */
    ONE,
    /** 10, which makes 11 to 19 after a unit. */
    TEN,
    /** 20 to 90. */
    TENS,
    /** 100, which a unit before it multiplies. */
    HUNDRED,
    /** 200 to 900 in one word. */
    HUNDREDS,
    /** 1,000, which what stands before it multiplies. */
    THOUSAND,
    /** 2,000 in one word. */
    THOUSANDS,
    /** 1,000,000. */
    MILLION,
    /** 2,000,000 in one word. */
    MILLIONS,
    /** 1,000,000,000. */
    BILLION,
    /** Half of the scale that follows. */
    HALF,
    /** An amount without a number: at least its value. */
    VAGUE;

    /** Whether what stands before it is multiplied by it. */
    public boolean isScale() {
      return this == THOUSAND || this == MILLION || this == BILLION;
    }
  }
}
