package org.w3id.badia.model;

import java.util.List;
import java.util.Objects;

/**
 * Something that a report tells as one happening. It holds identity; all that can be disputed about
 * it are its claims.
 *
 * @param slug the ASCII end of its IRI, stable while the report's text stays the same
 * @param kind what happened
 * @param trigger the words that tell it
 * @param claims what is said about it, in the order of the text
 * @param provenance where the report tells it, by which rule it was found
 */
public record Event(
    String slug, EventKind kind, Span trigger, List<Claim> claims, Provenance provenance) {
  public Event {
    Objects.requireNonNull(slug);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(trigger);
    Objects.requireNonNull(provenance);
    claims = List.copyOf(claims);
  }

  /** The same event with other claims. */
  public Event withClaims(List<Claim> others) {
    return new Event(slug, kind, trigger, others, provenance);
  }
}
