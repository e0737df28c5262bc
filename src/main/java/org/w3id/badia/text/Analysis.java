package org.w3id.badia.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One way to read a word: what is written onto it and what it is.
 *
 * @param proclitics the conjunction, preposition or future sign before it, in order
 * @param definite whether the article stands before it
 * @param stem the rest, folded; the word of the lexicon where the reading is right
 * @param pronoun the pronoun written onto its end
 */
public record Analysis(
    List<String> proclitics, boolean definite, String stem, Optional<String> pronoun) {
  public Analysis {
    proclitics = List.copyOf(proclitics);
    Objects.requireNonNull(stem);
    Objects.requireNonNull(pronoun);
  }

  /** Whether that particle is written before the stem. */
  public boolean has(String proclitic) {
    return proclitics.contains(proclitic);
  }

  /** Whether nothing is written onto it. */
  public boolean isBare() {
    return proclitics.isEmpty() && !definite && pronoun.isEmpty();
  }
}
