package org.w3id.badia.extract.phrase;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.ContextName;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/** Reads bodies that quotation marks alone name: عناصر من «فرسان الصحراء», هاجم «فرسان الصحراء». */
final class QuotedBodies {
  private static final int LONGEST = 3;

  /** Whose subject fights. */
  private static final Set<VerbClass> DEEDS = EnumSet.of(VerbClass.ACT, VerbClass.LIGHT);

  /** What a quotation opens with that names no body. */
  private static final Set<WordClass> OTHERS =
      EnumSet.of(
          WordClass.PEOPLE,
          WordClass.CIVILIAN,
          WordClass.CASUALTY,
          WordClass.LEADER,
          WordClass.AIRCRAFT,
          WordClass.VEHICLE,
          WordClass.FACILITY,
          WordClass.PLACE_HEAD,
          WordClass.AREA,
          WordClass.ROAD,
          WordClass.SOURCE,
          WordClass.SPEECH,
          WordClass.FORCE,
          WordClass.PREPOSITION,
          WordClass.RELATIVE,
          WordClass.THAT,
          WordClass.PRONOUN,
          WordClass.NEGATION,
          WordClass.NATIONALITY,
          WordClass.QUANTIFIER);

  /** What stands in no name of a body but behind its noun. */
  private static final Set<WordClass> CLOSED =
      EnumSet.of(
          WordClass.PEOPLE,
          WordClass.FORCE,
          WordClass.CASUALTY,
          WordClass.PREPOSITION,
          WordClass.RELATIVE,
          WordClass.THAT,
          WordClass.NEGATION);

  private static final Set<String> OF = Set.of("من", "في", "ل");

  private static final Set<String> AGAINST = Set.of("مع", "ضد");

  private final List<Unit> units;

  QuotedBodies(List<Unit> units) {
    this.units = units;
  }

  /** The end of the body's name that a quotation is, or its start where it is none. */
  int end(int at) {
    Unit first = units.get(at);
    boolean opens = first.quoted() > 0 && (at == 0 || units.get(at - 1).quoted() != first.quoted());
    if (!opens || !isNoun(first) || !isTold(at)) {
      return at;
    }
    int end = at;
    int words = 0;
    while (end < units.size() && units.get(end).quoted() == first.quoted()) {
      words += units.get(end).tokens().size();
      if (words > LONGEST || !canStand(units.get(end))) {
        return at;
      }
      end++;
    }
    return end;
  }

  /** Makes a phrase the body of that name. */
  static void name(Phrase phrase, String surface, int end) {
    phrase.phraseClass = PhraseClass.ACTOR;
    phrase.named = true;
    phrase.definite = true;
    phrase.plural = true;
    phrase.surface = surface;
    phrase.to = end;
  }

  private static boolean isNoun(Unit first) {
    return Seek.none(OTHERS, first::is)
        && first.event().isEmpty()
        && first.weapon().isEmpty()
        && first.isBare()
        && first.reading().pronoun().isEmpty()
        && !(first.kind() == UnitKind.KNOWN && first.is(WordClass.GIVEN_NAME));
  }

  private static boolean canStand(Unit unit) {
    return !unit.isMark()
        && unit.kind() != UnitKind.COUNT
        && unit.kind() != UnitKind.TIME
        && unit.name().isEmpty()
        && unit.relation().isEmpty()
        && unit.as(ContextName.class).isEmpty()
        && Seek.none(CLOSED, unit::is)
        && !Modifiers.isVerbOnly(unit);
  }

  /** Behind its men, behind what it does, or before it. */
  private boolean isTold(int at) {
    Unit before = Unit.at(units, at - 1);
    if (before == null || before.isMark()) {
      return false;
    }
    boolean of = OF.contains(before.folded());
    Unit men = of ? Unit.at(units, at - 2) : before;
    boolean held =
        men != null
            && before.folded().equals("ل")
            && (men.is(WordClass.FACILITY) || men.is(WordClass.VEHICLE));
    boolean against = AGAINST.contains(before.folded());
    return men != null && (isMen(men) || of && isTied(men))
        || held
        || against
        || !of && isDeed(before);
  }

  private static boolean isMen(Unit unit) {
    return unit.is(WordClass.PEOPLE)
        || unit.is(WordClass.LEADER)
        || unit.word(WordClass.FORCE).filter(w -> w.sense().value().equals("cell")).isPresent();
  }

  private static boolean isTied(Unit unit) {
    return unit.relation().filter(r -> r.sense().type().equals("MEMBER")).isPresent();
  }

  private static boolean isDeed(Unit unit) {
    return unit.verb()
        .filter(v -> DEEDS.contains(v.sense().verb().verbClass()))
        .filter(v -> !v.sense().isMasdar() && v.reading().pronoun().isEmpty())
        .filter(v -> !Vowels.tellPassive(unit.first().raw()))
        .isPresent();
  }
}
