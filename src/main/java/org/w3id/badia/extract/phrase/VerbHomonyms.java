package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.WordClass;

/**
 * Names of settlements that sound like a verb: «بلدة عاد في إقليم مدغ», «قرية دان صادو». Of a
 * feminine noun no masculine verb tells anything.
 */
final class VerbHomonyms {
  /** Forms that tell of more than one man, of a woman, or of what is not yet done. */
  private static final Pattern OTHERS = Pattern.compile("[تين].*|.*ت|.{2,}(ها|وا|هم|ون|ان)");

  private final List<Unit> units;
  private final UnlistedNames names;

  VerbHomonyms(List<Unit> units, UnlistedNames names) {
    this.units = units;
    this.names = names;
  }

  /** The end of such a name behind a noun for places; the next unit where there is none. */
  int end(int head, Locators locators) {
    int at = head + 1;
    Unit unit = units.get(at);
    boolean feminine = units.get(head).folded().endsWith("ه");
    boolean his = isHis(unit);
    if (unit.tokens().size() > 1 || !feminine || !his && !isParticle(unit)) {
      return at;
    }
    Unit second = Unit.at(units, at + 1);
    boolean two =
        second != null
            && second.kind() == UnitKind.UNKNOWN
            && !names.isJoinedName(at + 1)
            && Unit.isBareAt(units, at + 1);
    int end = two ? at + 2 : at + 1;
    boolean ends = two ? locators.stops(end) : his && locators.ends(end);
    return ends || his && names.isJoinedName(end) ? end : at;
  }

  /** بل خمري: a word that leads to no single word. */
  private static boolean isParticle(Unit unit) {
    return unit.kind() == UnitKind.KNOWN
        && unit.is(WordClass.FILLER)
        && unit.isBare()
        && unit.folded().length() == 2;
  }

  /** عاد, دان: a verb that a man did. */
  private static boolean isHis(Unit unit) {
    return unit.kind() == UnitKind.KNOWN
        && Modifiers.isVerbOnly(unit)
        && unit.isBare()
        && !OTHERS.matcher(unit.folded()).matches();
  }
}
