package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Weapon;

/** Of which make or calibre an arm is: «صواريخ من نوع غراد», «هاون من عيار 120 ملم». */
final class Makes {
  private final List<Unit> units;
  private final NamingWords words;

  Makes(List<Unit> units, NamingWords words) {
    this.units = units;
    this.words = words;
  }

  /** Takes the make behind an arm into its phrase; the arm that the make names is what it is. */
  boolean read(Phrase phrase) {
    if (phrase.phraseClass != PhraseClass.WEAPON) {
      return false;
    }
    boolean of = NounParser.isOf(units.get(phrase.to));
    Unit kind = Unit.at(units, of ? phrase.to + 1 : phrase.to);
    boolean calibre = kind != null && words.is(NamingRole.CALIBRE, kind.folded());
    if (kind == null || !calibre && !(of && words.is(NamingRole.TYPE, kind.folded()))) {
      return false;
    }
    int at = phrase.to + (of ? 2 : 1);
    Unit made = Unit.at(units, at);
    if (made == null || made.isMark() || !made.isBare()) {
      return false;
    }
    Optional<Weapon> named = made.weapon().map(w -> w.sense());
    if (named.isPresent() && !calibre) {
      phrase.sense = named.get();
    }
    phrase.to = numbered(at + 1, made);
    return true;
  }

  /** بي 10, 120 ملم. */
  private int numbered(int at, Unit made) {
    Unit next = Unit.at(units, at);
    boolean goesOn =
        next != null
            && !next.isMark()
            && (made.kind() == UnitKind.COUNT
                ? words.is(NamingRole.MILLIMETRE, next.folded())
                : next.kind() == UnitKind.COUNT && next.isBare());
    return goesOn ? at + 1 : at;
  }
}
