package org.w3id.badia.rdf;

import java.util.HashMap;
import java.util.Map;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.PeriodToll;
import org.w3id.badia.model.Provenance;

/** Finds again in an extraction what its triples name. */
public final class ClaimIris {
  private ClaimIris() {}

  /**
   * How each event and claim of a report came to be, by the IRI that the report's graph gives it.
   */
  public static Map<String, Provenance> of(Extraction extraction, Base base) {
    Map<String, Provenance> all = new HashMap<>();
    String report = extraction.report().slug();
    ClaimSlugs slugs = new ClaimSlugs(report);
    for (Event event : extraction.events()) {
      all.put(base.event(event.slug()).getURI(), event.provenance());
      for (Claim claim : event.claims()) {
        all.put(base.claim(slugs.of(event.slug(), claim)).getURI(), claim.provenance());
      }
    }
    for (Claim.Affiliation tie : extraction.affiliations()) {
      all.put(base.claim(slugs.of(report, tie)).getURI(), tie.provenance());
    }
    for (PeriodToll toll : extraction.tolls()) {
      for (Claim.Casualties claim : toll.claims()) {
        all.put(base.claim(slugs.of(toll.slug(), claim)).getURI(), claim.provenance());
      }
    }
    return all;
  }
}
