package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;

/** Reads the names of people that no table has: up to four words after a rank. */
final class PersonNames {
  private static final int LONGEST = 4;
  private static final Set<String> LINKS = Set.of("ابو", "ابي", "ابن", "بن", "ام", "ال", "عبد");

  private PersonNames() {}

  /** The end of the name that begins at a unit, or the unit itself. */
  static int end(List<Unit> units, int at) {
    int i = at;
    int words = 0;
    int quotation = at < units.size() ? units.get(at).quoted() : 0;
    while (i < units.size() && words < LONGEST && belongs(units.get(i), quotation)) {
      words += LINKS.contains(units.get(i).folded()) ? 0 : 1;
      i++;
    }
    return words == 0 ? at : i;
  }

  private static boolean belongs(Unit unit, int quotation) {
    if (unit.isMark() || unit.kind() == UnitKind.COUNT || unit.kind() == UnitKind.TIME) {
      return false;
    }
    if (quotation > 0) {
      return unit.quoted() == quotation;
    }
    return unit.kind() == UnitKind.UNKNOWN && unit.quoted() == 0 || LINKS.contains(unit.folded());
  }
}
