package org.w3id.badia.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;

/** The forms in which answers are written. */
public enum QueryFormat {
  TABLE,
  CSV,
  TSV,
  JSON,
  XML,
  TTL;

  /** The form of a name, in any case. */
  public static QueryFormat of(String name) {
    return Arrays.stream(values())
        .filter(f -> f.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    new Problem(
                        Problem.Code.WRONG_USAGE,
                        "--format",
                        "there is no format '" + name + "'",
                        "Give one of " + names() + ".")));
  }

  private static String names() {
    return Arrays.stream(values())
        .map(f -> f.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
