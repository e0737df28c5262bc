package org.w3id.badia.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.WordClass;

/** في كل من X وY is في X وY. */
final class EachOf {
  private static final String EACH = "كل من";

  private EachOf() {}

  /** The units without what only opens a list behind a preposition. */
  static List<Unit> without(List<Unit> units) {
    List<Unit> told = new ArrayList<>();
    for (Unit unit : units) {
      boolean led = !told.isEmpty() && told.get(told.size() - 1).is(WordClass.PREPOSITION);
      if (!led || !unit.folded().equals(EACH)) {
        told.add(unit);
      }
    }
    return told;
  }
}
