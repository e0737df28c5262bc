package org.w3id.badia.lexicon;

/** What a report is about that only sounds like war. */
public enum Genre {
  /** A match. */
  SPORT(4),
  /** Troops that train. */
  EXERCISE(4),
  /** A parliament or an election. */
  POLITICS(6),
  /** Scripture and the deeds of caliphs long ago. */
  RELIGION(3);

  private final int terms;

  Genre(int terms) {
    this.terms = terms;
  }

  /** How many different terms of it show that a report is of this genre. */
  public int terms() {
    return terms;
  }
}
