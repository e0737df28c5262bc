package org.w3id.badia.model;

/**
 * What tells beforehand how likely a claim is right: its slot, whether the value is in the
 * reference tables, and how far from the words that tell of the event it stands.
 *
 * @param slot what the claim is about: the local name of its property, or {@code type}, {@code
 *     date}, {@code casualty}, {@code affiliation}
 * @param known whether its value is a known entity; true where the value is no entity
 * @param reach how far the evidence is from the event's trigger
 */
public record ClaimFeatures(String slot, boolean known, Reach reach) {

  /** Distances in the text. */
  public enum Reach {
    /** Within the usual clause. */
    CLAUSE,
    /** Within the usual sentence or the next. */
    SENTENCE,
    /** Further off. */
    REPORT
  }

  /** Most clauses of news reports end within so many code points of their verb. */
  private static final int CLAUSE = 80;

  /** The usual length of two sentences, in code points. */
  private static final int SENTENCES = 300;

  /**
   * The features of a claim.
   *
   * @param distance code points between the starts of the trigger and of the evidence
   */
  public static ClaimFeatures of(String slot, boolean known, int distance) {
    int far = Math.abs(distance);
    Reach reach = far <= CLAUSE ? Reach.CLAUSE : far <= SENTENCES ? Reach.SENTENCE : Reach.REPORT;
    return new ClaimFeatures(slot, known, reach);
  }
}
