package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.Weapon;

/** Of which make or calibre an arm is: «صواريخ من نوع غراد», «هاون من عيار 120 ملم». */
final class Makes {
  private static final Pattern MAKE = Pattern.compile("نوع|طراز|ماركه|فءه|فئه");
  private static final Pattern CALIBRE = Pattern.compile("عيار");
  private static final Pattern MILLIMETRE = Pattern.compile("ملم|مم|م|ملي?متر|مي?لي?ميتر|ملليمتر");

  private Makes() {}

  /** Takes the make behind an arm into its phrase; the arm that the make names is what it is. */
  static boolean read(Phrase phrase, List<Unit> units) {
    if (phrase.phraseClass != PhraseClass.WEAPON) {
      return false;
    }
    boolean of = NounParser.isOf(units.get(phrase.to));
    Unit kind = Unit.at(units, of ? phrase.to + 1 : phrase.to);
    boolean calibre = kind != null && CALIBRE.matcher(kind.folded()).matches();
    if (kind == null || !calibre && !(of && MAKE.matcher(kind.folded()).matches())) {
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
    phrase.to = numbered(units, at + 1, made);
    return true;
  }

  /** بي 10, 120 ملم. */
  private static int numbered(List<Unit> units, int at, Unit made) {
    Unit next = Unit.at(units, at);
    boolean goesOn =
        next != null
            && !next.isMark()
            && (made.kind() == UnitKind.COUNT
                ? MILLIMETRE.matcher(next.folded()).matches()
                : next.kind() == UnitKind.COUNT && next.isBare());
    return goesOn ? at + 1 : at;
  }
}
