package org.w3id.badia.extract.phrase;

import java.util.List;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.WordClass;

/** Tells a list of places from a site that somebody holds: «حقول التيم والعمر», «مواقع الجيش». */
final class NamedSites {
  private NamedSites() {}

  /** Whether a noun for places and facilities tells a facility. */
  static boolean isSite(List<Unit> units, int at) {
    Unit unit = units.get(at);
    return unit.is(WordClass.FACILITY) && unit.is(WordClass.PLACE_HEAD) && !lists(units, at);
  }

  /** Whether names of places, two at least, follow a noun for several. */
  private static boolean lists(List<Unit> units, int at) {
    boolean many =
        units
            .get(at)
            .word(WordClass.PLACE_HEAD)
            .filter(w -> w.sense().number() == GrammaticalNumber.PLURAL)
            .filter(w -> !w.reading().definite())
            .isPresent();
    return many && isName(Unit.at(units, at + 1), false) && isName(Unit.at(units, at + 2), true);
  }

  private static boolean isName(Unit unit, boolean joined) {
    return unit != null
        && unit.quoted() == 0
        && unit.folded().startsWith("و") == joined
        && (PlaceCues.placeName(unit).isPresent() || unit.kind() == UnitKind.UNKNOWN);
  }
}
