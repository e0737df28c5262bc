package org.w3id.badia.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When something happened, as far as the text and the publication date tell. Partial knowledge
 * stays partial: a month is its first and last day with precision MONTH.
 *
 * @param earliest the first day it can have happened; absent where open
 * @param latest the last day it can have happened; absent where open
 * @param precision how closely the words date it
 * @param words the words of the text
 */
public record When(
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    DatePrecision precision,
    String words) {
  public When {
    Objects.requireNonNull(precision);
    Objects.requireNonNull(words);
    if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
      throw new IllegalArgumentException(earliest.get() + " is after " + latest.get());
    }
  }
}
