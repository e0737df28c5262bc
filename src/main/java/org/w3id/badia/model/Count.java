package org.w3id.badia.model;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A number of people as the words give it. "More than twenty" is a minimum of 21 without a maximum,
 * "dozens" a minimum of 20, "a number of" a minimum of 1.
 */
public record Count(OptionalInt minimum, OptionalInt maximum, Quantifier quantifier) {
  public Count {
    Objects.requireNonNull(quantifier);
    if (minimum.isPresent() && maximum.isPresent() && minimum.getAsInt() > maximum.getAsInt()) {
      throw new IllegalArgumentException(
          "minimum " + minimum.getAsInt() + " is above maximum " + maximum.getAsInt());
    }
  }

  /** Exactly so many. */
  public static Count exactly(int n) {
    return new Count(OptionalInt.of(n), OptionalInt.of(n), Quantifier.EXACT);
  }

  /** So many or more. */
  public static Count atLeast(int n) {
    return new Count(OptionalInt.of(n), OptionalInt.empty(), Quantifier.AT_LEAST);
  }

  /** Some, no number given. */
  public static Count unspecified() {
    return new Count(OptionalInt.of(1), OptionalInt.empty(), Quantifier.UNSPECIFIED);
  }
}
