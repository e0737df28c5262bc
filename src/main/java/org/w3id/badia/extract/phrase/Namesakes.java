package org.w3id.badia.extract.phrase;

import java.util.List;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.WordClass;

/** Tells how far the name of a person goes that a place or building is called after. */
final class Namesakes {
  private static final int LONGEST = 3;

  private final List<Unit> units;
  private final NamingWords words;

  Namesakes(List<Unit> units, NamingWords words) {
    this.units = units;
    this.words = words;
  }

  /** جبل عقيل, شارع جورج: a word that is only known for people's first name. */
  boolean isGiven(int at) {
    return Unit.isBareAt(units, at)
        && units.get(at).is(WordClass.GIVEN_NAME)
        && units.get(at).name().isEmpty()
        && units.get(at).verb().isEmpty()
        && !units.get(at).is(WordClass.PREPOSITION);
  }

  /** ناصر الشمري: whether a word without preposition goes on with the name of a person. */
  boolean goesOn(int at) {
    Unit unit = Unit.at(units, at);
    return unit != null
        && (isGiven(at)
            || unit.kind() == UnitKind.UNKNOWN
                && unit.quoted() == 0
                && !words.is(NamingRole.LIES, unit.folded()));
  }

  /** مستشفى بابكر نهار, قرية عبد الله برولي: the end of a person's name; its start where none. */
  int end(int at) {
    int end = isServant(at) ? at + 2 : at;
    while (end < units.size() && end < at + LONGEST && isGiven(end)) {
      end++;
    }
    Unit last = Unit.at(units, end);
    boolean family =
        end > at
            && last != null
            && last.kind() == UnitKind.UNKNOWN
            && last.quoted() == units.get(at).quoted()
            && !last.folded().startsWith("و")
            && !words.is(NamingRole.LIES, last.folded());
    return family ? end + 1 : end;
  }

  /** عبد الله, عبد الكريم. */
  private boolean isServant(int at) {
    Unit second = Unit.at(units, at + 1);
    return at < units.size()
        && second != null
        && units.get(at).kind() == UnitKind.UNKNOWN
        && words.is(NamingRole.NAME_OPENS, units.get(at).folded())
        && !words.is(NamingRole.PLACE_COMPOUND, units.get(at).folded())
        && second.tokens().size() == 1
        && second.folded().startsWith("ال");
  }
}
