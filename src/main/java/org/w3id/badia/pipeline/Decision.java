package org.w3id.badia.pipeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;

/**
 * What a person decided about something that reports or the program say.
 *
 * @param kind what was decided
 * @param thing the IRI of the claim, event or candidate
 * @param replacement the IRI of the other event, the known thing or the newer claim
 * @param reason why
 * @param by who decided
 * @param on when
 */
public record Decision(
    Kind kind, String thing, Optional<String> replacement, String reason, String by, LocalDate on) {
  public Decision {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(thing);
    Objects.requireNonNull(on);
    if (kind.takesReplacement() != replacement.isPresent()) {
      throw new ProblemException(
          usage(
              kind.word() + (replacement.isPresent() ? " takes one thing" : " takes two things"),
              kind.takesReplacement()
                  ? "Name the other thing after the first."
                  : "Leave out the second."));
    }
    if (reason.isBlank() || by.isBlank()) {
      throw new ProblemException(
          usage("a decision without its reason or its author", "Give --reason and --by."));
    }
  }

  /** What can be decided. */
  public enum Kind {
    /** A claim is wrong: it stays in the record and leaves the view. */
    WRONG("ClaimIsWrong", false),
    /** A claim is right: it is preferred. */
    RIGHT("ClaimIsRight", false),
    /** Two events are one. */
    SAME("EventsAreSame", true),
    /** Two events are two. */
    DIFFERENT("EventsAreDifferent", true),
    /** A candidate is a known thing. */
    IS("CandidateIs", true),
    /** A figure is superseded by another. */
    SUPERSEDED("FigureSuperseded", true);

    private final String localName;
    private final boolean replacement;

    Kind(String localName, boolean replacement) {
      this.localName = localName;
      this.replacement = replacement;
    }

    /** The local name of its individual in the ontology. */
    public String localName() {
      return localName;
    }

    /** How it is written on the command line. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean takesReplacement() {
      return replacement;
    }

    /** The kind of a word of the command line. */
    public static Kind of(String word) {
      return Arrays.stream(values())
          .filter(k -> k.word().equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new ProblemException(
                      usage(
                          "there is no decision '" + word + "'",
                          "Give one of wrong, right, same, different, is, superseded.")));
    }
  }

  private static Problem usage(String found, String remedy) {
    return new Problem(Problem.Code.WRONG_USAGE, "decide", found, remedy);
  }
}
