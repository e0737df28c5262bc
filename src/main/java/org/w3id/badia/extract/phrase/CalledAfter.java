package org.w3id.badia.extract.phrase;

import java.util.Set;
import org.w3id.badia.lexicon.Name;

/** Tells a hill, an airport or a quarter from the settlement that it is called after. */
final class CalledAfter {
  private static final Set<String> THINGS =
      Set.of("Mountain", "Facility", "MilitaryBase", "Airport", "Prison", "OilField", "Crossing");

  private static final Set<String> SETTLED =
      Set.of("City", "Town", "Village", "District", "Governorate", "Country", "Neighbourhood");

  /** Settlements that are no part of another. */
  private static final Set<String> OWN = Set.of("City", "Town", "Governorate", "Country");

  private static final String QUARTER = "Neighbourhood";

  private CalledAfter() {}

  /** Whether a noun for a kind of place makes of a known name that of another place. */
  static boolean isOther(String subkind, Name known) {
    String kind = known.entity().subkind();
    boolean quarter = subkind.equals(QUARTER) && OWN.contains(kind);
    return quarter || THINGS.contains(subkind) && SETTLED.contains(kind);
  }

  /**
   * Whether what is called so lies by the settlement: an airport does, a hill or quarter need not.
   */
  static boolean liesThere(String subkind) {
    return !subkind.equals("Mountain") && !subkind.equals(QUARTER);
  }
}
