package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Sense;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;

/** Tells whether a word that may be a place's name stands for the place. */
final class PlaceCues {
  private static final Set<String> INTO = Set.of("في", "علي");

  /** Prepositions behind which it is told where something happened. */
  static final Set<String> AT = Set.of("في", "قرب");

  private static final Set<String> SIDES = Set.of("عند", "داخل", "خارج", "فوق");

  private static final Set<String> SMALL =
      Set.of("Village", "Town", "Site", "Neighbourhood", "Facility", "Camp");

  /** Shorter names are also other words that no table has. */
  private static final int LONG = 5;

  /** So many words may name who enters a place. */
  private static final int DOERS = 5;

  private final List<Unit> units;

  /** The places that the report names beyond doubt: مدينة الباب. */
  private final SurePlaces sure;

  PlaceCues(List<Unit> units, SurePlaces sure) {
    this.units = units;
    this.sure = sure;
  }

  private Unit unit(int i) {
    return Unit.at(units, i);
  }

  /** باب is no town called إب: so short a name is not written together with a preposition. */
  private static boolean isFused(Unit unit, Reading reading) {
    return unit.tokens().size() == 1
        && unit.folded().length() <= 3
        && !reading.preposition().isEmpty()
        && unit.first().raw().indexOf('\u0625') < 0;
  }

  /** Whether a unit is only a place's name where its first letter is a preposition. */
  static boolean isFused(Unit unit) {
    return unit.name().isPresent()
        && unit.readings().stream()
            .filter(r -> Seek.any(r.senses(), Name.class::isInstance))
            .allMatch(r -> isFused(unit, r));
  }

  static Optional<Name> placeName(Unit unit) {
    for (Reading reading : unit.readings()) {
      if (isFused(unit, reading)) {
        continue;
      }
      for (Sense sense : reading.senses()) {
        if (sense instanceof Name name && name.entity().kind() == EntityKind.PLACE) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /** A known name stands for its place where nothing else is meant by the word. */
  boolean hasCue(int at, Name name) {
    Unit unit = units.get(at);
    boolean homonym = name.homonym() || hasOtherSense(unit);
    boolean small = name.words() == 1 && SMALL.contains(name.entity().subkind());
    boolean cue = cueBefore(at) || opensHeading(at) || isEntered(at) || standsFree(at, name);
    boolean state = unit.name().isPresent() && isState(unit);
    if (state) {
      return cue;
    }
    if (small && unit.is(WordClass.HOMONYM)) {
      return hasStrongCue(at);
    }
    return homonym || small && !name.definite() ? cue && name.words() >= 1 : cue || !small;
  }

  /**
   * أما الصنمين فشهدت, باتجاه مهين, وتعرضت كفرنبل لقصف: a word that is nothing but a place's name,
   * and is no word's attribute or second name.
   */
  private boolean standsFree(int at, Name name) {
    Unit unit = units.get(at);
    if (!name.entity().reviewed() || name.homonym() || unit.first().folded().length() < LONG) {
      return false;
    }
    Unit before = unit(at - 1);
    return !hasOtherSense(unit)
        && !isState(unit)
        && (before == null
            || before.isMark()
            || before.verb().isPresent()
            || before.is(WordClass.PREPOSITION)
            || before.is(WordClass.CONNECTIVE)
            || before.is(WordClass.TRANSITION)
            || isTheirs(before));
  }

  /** أبناء الشحيل, أهالي صوران: the people of a place. */
  private static boolean isTheirs(Unit before) {
    return (before.is(WordClass.PEOPLE) || before.is(WordClass.CIVILIAN))
        && !before.reading().definite()
        && before.reading().pronoun().isEmpty();
  }

  private static boolean hasOtherSense(Unit unit) {
    return !unit.meansOnly(Name.class::isInstance);
  }

  /**
   * Within a longer name a homonym still wants a noun before it: ريف الباب, but not أجزاء واسعة.
   */
  boolean fitsInside(int at, Name name) {
    Unit before = unit(at - 1);
    boolean headed =
        before != null
            && (before.is(WordClass.PLACE_HEAD)
                || before.is(WordClass.DIRECTION)
                || before.word(WordClass.AREA).filter(w -> !isNear(w.sense())).isPresent());
    boolean adjective =
        units.get(at).is(WordClass.ADJECTIVE)
            && (before == null
                || before.word(WordClass.AREA).filter(w -> isLand(w.sense())).isEmpty());
    return !name.homonym() && !hasOtherSense(units.get(at))
        || headed && !adjective
        || cueBefore(at) && !adjective;
  }

  /** ريف القصير: land has a name or a direction, but is not called short. */
  private static boolean isLand(Word area) {
    return area.value().equals("countryside") || area.value().equals("desert");
  }

  /** Whether a word for a stretch tells only that something lies close by. */
  static boolean isNear(Word area) {
    return area.value().equals("near") || area.value().equals("around");
  }

  private static boolean isState(Unit unit) {
    return unit.canMean(s -> s instanceof Name n && n.entity().kind() == EntityKind.STATE);
  }

  /** في تفاحة, دخلوا تفاحة: the place that the report calls قرية تفاحة elsewhere. */
  Optional<SurePlaces.Called> called(int at) {
    Unit before = unit(at - 1);
    boolean led =
        before != null
            && (cueBefore(at)
                || before.verb().isPresent()
                || before.is(WordClass.PREPOSITION)
                || isEntered(at));
    return led ? sure.called(units.get(at)) : Optional.empty();
  }

  /** دخلت صوران, دخل المقاتلون صوران: what stands behind a verb that takes places. */
  private boolean isEntered(int at) {
    return isEntering(unit(at - 1)) || bareActor(at - 1) && isEntering(unit(at - 2));
  }

  /** دخل مقاتلو الحركة كرسعة: whether such a verb opens the clause, its doers between. */
  boolean isEnteredBefore(int at) {
    for (int i = at - 1; i >= 0 && i >= at - DOERS; i--) {
      Unit unit = units.get(i);
      if (unit.verb().isPresent()) {
        return isEntering(unit);
      }
      if (unit.isMark() || unit.is(WordClass.PREPOSITION) || placeName(unit).isPresent()) {
        return false;
      }
    }
    return false;
  }

  private boolean bareActor(int at) {
    Unit unit = unit(at);
    return unit != null
        && (unit.is(WordClass.FORCE) || unit.is(WordClass.PEOPLE))
        && unit.reading().preposition().isEmpty()
        && unit.reading().conjunction().isEmpty();
  }

  private static boolean isEntering(Unit unit) {
    return unit != null
        && unit.verb().filter(v -> v.sense().verb().object() == Slot.PLACE).isPresent();
  }

  private boolean cueBefore(int at) {
    Reading reading = units.get(at).reading();
    if (reading.preposition().equals("ب")) {
      return true;
    }
    Unit before = unit(at - 1);
    if (before == null) {
      return false;
    }
    if (reading.conjunction().equals("و") || before.isMark()) {
      return placeName(before.isMark() && at > 1 ? units.get(at - 2) : before).isPresent();
    }
    boolean owner = reading.preposition().equals("ل") && isState(units.get(at)); // قاعدة لتركيا
    return isPlacePreposition(before) || isHead(before) && !owner;
  }

  /** Whether a preposition that leads to places stands before a unit. */
  boolean followsPlacePreposition(int at) {
    return follows(at, LOCATIVE);
  }

  /** Whether في or على stands before a unit. */
  boolean followsIn(int at) {
    return follows(at, INTO);
  }

  /** Whether بين stands before a unit. */
  boolean followsBetween(int at) {
    return follows(at, Set.of("بين"));
  }

  /** Whether a word for nearness stands before a unit. */
  boolean followsNear(int at) {
    return follows(at, Set.of("قرب"));
  }

  /** Whether a word that tells on which side of a place stands before a unit: عند, خارج. */
  boolean followsSide(int at) {
    Unit before = unit(at - 1);
    return before != null
        && before.is(WordClass.PREPOSITION)
        && SIDES.contains(before.folded())
        && before.reading().pronoun().isEmpty();
  }

  /** Whether one of these prepositions stands before a unit. */
  boolean follows(int at, Set<String> prepositions) {
    Unit before = unit(at - 1);
    return before != null
        && before
            .word(WordClass.PREPOSITION)
            .filter(w -> prepositions.contains(fold(w)) && w.reading().pronoun().isEmpty())
            .isPresent();
  }

  private static final Set<String> LOCATIVE = Set.of("في", "قرب", "من", "الي");

  /**
   * A shot in the foot (في القدم) is no shot in al-Qadam: a word needs a head noun before it.
   * Nobody fights in Jasim (في جاسم) if that is a man: for a person's name في is enough, as it is
   * for a word that seldom stands behind it, and so is a place named before it (نبل والزهراء).
   */
  private boolean hasStrongCue(int at) {
    Unit before = unit(at - 1);
    boolean seldom =
        units
            .get(at)
            .word(WordClass.HOMONYM)
            .filter(w -> SELDOM.contains(w.sense().value()))
            .isPresent();
    Reading reading = units.get(at).reading();
    boolean in =
        reading.preposition().equals("ب")
            || before != null && isIn(before)
            || reading.conjunction().equals("و")
                && before != null
                && placeName(before).isPresent()
                && cueBefore(at - 1);
    boolean rare =
        units
            .get(at)
            .word(WordClass.HOMONYM)
            .filter(w -> w.sense().value().equals("rare"))
            .isPresent();
    boolean led = before != null && isPlacePreposition(before);
    boolean known = in && placeName(units.get(at)).filter(sure::has).isPresent();
    return before != null && isHead(before)
        || seldom && (in || before != null && isTheirs(before))
        || rare && led
        || isFirstOfTwo(at)
        || known
        || opensHeading(at);
  }

  /** بين الدور وبيجي: what stands beside a place is one. */
  private boolean isFirstOfTwo(int at) {
    Unit next = unit(at + 1);
    return followsBetween(at)
        && next != null
        && next.reading().conjunction().equals("و")
        && next.reading().preposition().isEmpty()
        && !next.is(WordClass.HOMONYM)
        && placeName(next).isPresent();
  }

  /** Words that mean their place behind في: people's names, and what seldom stands there else. */
  private static final Set<String> SELDOM = Set.of("person", "rare");

  /** «حارم: قصفت …»: what a text sets before a colon at its start. */
  private boolean opensHeading(int at) {
    Unit next = unit(at + 1);
    boolean two =
        next != null
            && next.reading().conjunction().equals("و")
            && placeName(next).isPresent()
            && isColon(unit(at + 2));
    return at == 0 && (isColon(next) || two);
  }

  private static boolean isColon(Unit unit) {
    return unit != null && unit.kind() == UnitKind.BREAK && unit.folded().equals(":");
  }

  private static boolean isIn(Unit unit) {
    return unit.word(WordClass.PREPOSITION)
        .filter(w -> Set.of("في", "قرب").contains(fold(w)))
        .isPresent();
  }

  private static boolean isHead(Unit before) {
    return before.is(WordClass.AREA)
        || before.is(WordClass.DIRECTION)
        || before.is(WordClass.PLACE_HEAD)
        || before.is(WordClass.ROAD)
        || before.is(WordClass.BORDER);
  }

  private static boolean isPlacePreposition(Unit unit) {
    return unit.word(WordClass.PREPOSITION)
        .filter(w -> Set.of("في", "قرب", "من", "الي", "بين", "ب", "علي", "ضد").contains(fold(w)))
        .isPresent();
  }

  static String fold(Unit.Read<Word> word) {
    return word.sense().value().replace('ى', 'ي').replace("إ", "ا");
  }
}
