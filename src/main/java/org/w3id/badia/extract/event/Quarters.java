package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.model.Seek;

/** «وفي حي الصاخور، قُتل …»: a quarter lies in a town, though the report named that long before. */
final class Quarters {
  private static final Set<String> TOWNS = Set.of("city", "town");

  private Quarters() {}

  /** Whether an event happened in a quarter and in no town. */
  static boolean wantTown(List<Draft.Site> sites) {
    return Seek.any(sites, s -> s.reason().isEmpty() && isQuarter(s.place()))
        && Seek.none(sites, s -> isSettled(s.place()));
  }

  /** Whether a place can be the town of a quarter. */
  static boolean canHold(PlaceName place) {
    return TOWNS.contains(PlaceKin.size(place));
  }

  private static boolean isQuarter(PlaceName place) {
    return place.kind().equals("Neighbourhood");
  }

  private static boolean isSettled(PlaceName place) {
    return canHold(place) || place.kind().equals("Village");
  }
}
