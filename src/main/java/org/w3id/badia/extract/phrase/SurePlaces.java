package org.w3id.badia.extract.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.tag.Unit;

/** The places that a report names beyond doubt, so that في الباب is the town and no door. */
public final class SurePlaces {
  private SurePlaces() {}

  /** The slugs of those that sentences name behind a noun for settlements: مدينة الباب. */
  public static Set<String> of(List<List<Unit>> sentences) {
    Set<String> sure = new HashSet<>();
    sentences.forEach(units -> PlaceCues.addSure(units, sure));
    return sure;
  }
}
