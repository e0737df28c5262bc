package org.w3id.badia.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a claim came to be: the words that make it, who makes it, the rule that read it.
 *
 * @param evidence the spans that state it, at least one, in order
 * @param claimedBy who says so in the report (a source or an actor); absent where the report itself
 *     does
 * @param rule the name of the rule or frame that made the claim
 * @param confidence 0 to 1: the share of such claims that are right on held-out text; before it is
 *     weighed, how likely the rule alone takes it to be
 * @param status whether it is stated as fact or hedged
 * @param rank whether it is the one that short triples are derived from
 * @param grounds what was seen of it that its confidence follows from; empty before it is weighed
 */
public record Provenance(
    List<Span> evidence,
    Optional<Entity> claimedBy,
    String rule,
    double confidence,
    EpistemicStatus status,
    Rank rank,
    List<String> grounds) {
  /** The confidence of a claim that nobody has weighed yet. */
  public static final double UNWEIGHED = 0.5;

  /** One that nobody has weighed yet. */
  public Provenance(
      List<Span> evidence,
      Optional<Entity> claimedBy,
      String rule,
      double confidence,
      EpistemicStatus status,
      Rank rank) {
    this(evidence, claimedBy, rule, confidence, status, rank, List.of());
  }

  public Provenance {
    grounds = List.copyOf(grounds);
    evidence = List.copyOf(evidence);
    Objects.requireNonNull(claimedBy);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(status);
    Objects.requireNonNull(rank);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without evidence, by rule " + rule);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 and 1");
    }
  }
}
