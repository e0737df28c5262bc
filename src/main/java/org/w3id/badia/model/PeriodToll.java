package org.w3id.badia.model;

import java.util.List;
import java.util.Objects;

/**
 * A total over a period ("329 killed since January"): never an event.
 *
 * @param slug the ASCII end of its IRI
 * @param period the days it covers
 * @param claims its figures
 */
public record PeriodToll(
    String slug, When period, List<Claim.Casualties> claims, Provenance provenance) {
  public PeriodToll {
    Objects.requireNonNull(slug);
    Objects.requireNonNull(period);
    Objects.requireNonNull(provenance);
    claims = List.copyOf(claims);
  }
}
