package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.WordClass;

/** Reads the names of people that no table has: up to four words after a rank. */
final class PersonNames {
  private static final int LONGEST = 4;
  private static final Set<String> KUNYA = Set.of("ابو", "ابي", "ابا");
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

  /**
   * The end of a full name that begins at a unit without a rank: a given name and one more, or a
   * kunya; the unit itself where there is none.
   */
  static int fullName(List<Unit> units, int at) {
    Unit first = units.get(at);
    boolean kunya = KUNYA.contains(first.folded()) || first.folded().equals("عبد");
    boolean given = isGiven(first) && first.verb().isEmpty();
    if (!kunya && !given || first.name().isPresent()) {
      return at;
    }
    int end = at + 1;
    if (kunya && end < units.size() && isWord(units.get(end)) && units.get(end).verb().isEmpty()) {
      end++;
    }
    int rest = end(units, end);
    return rest - at >= 2 ? rest : at;
  }

  /** علي is a name, على a preposition: only the letters of the text tell them apart. */
  static boolean isGiven(Unit unit) {
    return unit.is(WordClass.GIVEN_NAME) && !unit.first().raw().endsWith("ى");
  }

  private static boolean isWord(Unit unit) {
    return !unit.isMark() && unit.kind() != UnitKind.COUNT && unit.kind() != UnitKind.TIME;
  }

  private static boolean belongs(Unit unit, int quotation) {
    if (unit.isMark() || unit.kind() == UnitKind.COUNT || unit.kind() == UnitKind.TIME) {
      return false;
    }
    if (quotation > 0) {
      return unit.quoted() == quotation;
    }
    boolean bare = unit.reading().conjunction().isEmpty() && unit.reading().preposition().isEmpty();
    boolean given = isGiven(unit) && bare && unit.name().isEmpty();
    boolean joined = unit.kind() == UnitKind.UNKNOWN && unit.folded().matches("و.{4,}");
    return (unit.kind() == UnitKind.UNKNOWN && !joined || given) && unit.quoted() == 0
        || LINKS.contains(unit.folded());
  }
}
