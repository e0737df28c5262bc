package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.WordClass;

/** Tells which nouns that the tables know for something else a place is called by. */
final class NamesakeNouns {
  /** Kinds of place that are called by ordinary nouns. */
  private static final Set<String> CALLED =
      Set.of("Neighbourhood", "Village", "Town", "Mountain", "Camp", "Facility", "MilitaryBase");

  /** Kinds of place that are called by plain nouns. */
  private static final Set<String> LARGER = Set.of("City", "Region", "District");

  private final List<Unit> units;
  private final UnlistedNames names;
  private final Namesakes people;

  NamesakeNouns(List<Unit> units, UnlistedNames names, Namesakes people) {
    this.units = units;
    this.names = names;
    this.people = people;
  }

  /** Whether places of a kind are called by ordinary nouns. */
  static boolean isCalled(String subkind) {
    return CALLED.contains(subkind);
  }

  /** حي مساكن هنانو, قرية خربة غزالة: a noun without article that a name ends. */
  boolean areTwo(int at, String subkind) {
    Unit noun = units.get(at);
    boolean open =
        (noun.is(WordClass.FACILITY) || noun.is(WordClass.NOUN) || noun.is(WordClass.PLACE_HEAD))
            && CALLED.contains(subkind)
            && !subkind.equals("Facility")
            && noun.tokens().size() == 1
            && !noun.reading().definite()
            && noun.reading().pronoun().isEmpty()
            && !noun.is(WordClass.ADJECTIVE)
            && noun.verb().isEmpty();
    if (!open || !Unit.isBareAt(units, at + 1)) {
      return false;
    }
    Unit end = units.get(at + 1);
    boolean article = end.first().folded().startsWith("ال") && end.tokens().size() == 1;
    boolean noun2 = article && !end.is(WordClass.NATIONALITY) && !end.is(WordClass.DIRECTION);
    return end.kind() == UnitKind.UNKNOWN
        ? article || names.looksLikeName(at + 1)
        : noun2 && end.kind() == UnitKind.KNOWN || people.isGiven(at + 1);
  }

  /** مدينة السلام, منطقة الضمان: a noun that is nobody, nothing done and no time. */
  static boolean isPlain(Unit unit) {
    return (unit.is(WordClass.NOUN) || unit.is(WordClass.GIVEN_NAME) || unit.is(WordClass.FACILITY))
        && unit.event().isEmpty()
        && unit.weapon().isEmpty()
        && unit.name().isEmpty()
        && !unit.is(WordClass.PEOPLE)
        && !unit.is(WordClass.FORCE)
        && !unit.is(WordClass.BORDER)
        && !unit.is(WordClass.UNREAL);
  }

  /** حي المعلمين, جبل الشيخ: what a quarter or hill is called may be any noun with the article. */
  boolean isOne(int at, String subkind) {
    Unit unit = units.get(at);
    boolean noun =
        people.isGiven(at) || unit.reading().definite()
            ? !unit.is(WordClass.NATIONALITY)
            : unit.word(WordClass.NOUN).filter(w -> w.sense().value().equals("open")).isPresent();
    return (CALLED.contains(subkind)
            || LARGER.contains(subkind) && unit.reading().definite() && isPlain(unit))
        && unit.kind() == UnitKind.KNOWN
        && noun
        && (unit.tokens().size() == 1 || people.isGiven(at))
        && (unit.name().isEmpty() || subkind.equals("Neighbourhood") && noPlace(unit));
  }

  /** حارة البدو, حي الأكراد: quarters are called after who lives there. */
  private static boolean noPlace(Unit unit) {
    return PlaceCues.placeName(unit).isEmpty();
  }
}
