package org.w3id.badia.extract.phrase;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.ContextName;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;

/** Chooses between the meanings of a name and counts what a form alone counts. */
final class NameHeads {
  /** So many words may stand between a verb and its object: قتل مستوطنون مسلحون فلسطينياً. */
  private static final int NEAR = 4;

  private static final Set<Slot> TAKING = EnumSet.of(Slot.VICTIM, Slot.PATIENT);

  private final List<Unit> units;
  private final BodyNames bodies;

  NameHeads(List<Unit> units, NamingWords words) {
    this.units = units;
    this.bodies = new BodyNames(units, words);
  }

  static void countOfForm(Phrase phrase, Unit unit) {
    List<GrammaticalNumber> numbers =
        unit.readings().stream()
            .flatMap(r -> r.senses().stream())
            .filter(s -> s instanceof Word)
            .map(s -> (Word) s)
            .filter(w -> w.wordClass() == WordClass.CIVILIAN || w.wordClass() == WordClass.PEOPLE)
            .map(Word::number)
            .toList();
    if (Vowels.tellDual(unit.first().raw())) {
      countOf(phrase, GrammaticalNumber.DUAL);
    } else if (!numbers.isEmpty()) {
      boolean many = numbers.contains(GrammaticalNumber.PLURAL);
      countOf(phrase, many ? GrammaticalNumber.PLURAL : numbers.get(0));
    }
  }

  /** Counts whom a word tells, and tells whether it is what one man is whom his name may follow. */
  static void office(Phrase phrase, Unit unit) {
    phrase.office = phrase.phraseClass == PhraseClass.CIVILIAN && isOffice(unit);
    countOf(phrase, unit);
  }

  /** مسلحين may be two or many: many, since it counts nobody wrongly. */
  static void countOf(Phrase phrase, Unit unit) {
    Word word = (Word) phrase.sense;
    boolean many =
        unit.canMean(
            s ->
                s instanceof Word w
                    && w.wordClass() == word.wordClass()
                    && w.number() == GrammaticalNumber.PLURAL);
    boolean two = Vowels.tellDual(unit.first().raw()) || isDualOfHis(unit, word);
    GrammaticalNumber number = many ? GrammaticalNumber.PLURAL : word.number();
    countOf(phrase, two ? GrammaticalNumber.DUAL : number);
    phrase.plural = many || word.number() != GrammaticalNumber.SINGULAR;
  }

  /** طفلاها: before a pronoun the alef is that of the dual. */
  private static boolean isDualOfHis(Unit unit, Word word) {
    return word.number() == GrammaticalNumber.SINGULAR
        && unit.tokens().size() == 1
        && Seek.any(
            unit.readings(),
            r ->
                !r.pronoun().isEmpty()
                    && r.senses().contains(word)
                    && unit.folded().endsWith("ا" + r.pronoun()));
  }

  private static void countOf(Phrase phrase, GrammaticalNumber number) {
    if (phrase.count.isPresent()) {
      return;
    }
    switch (number) {
      case SINGULAR -> phrase.count = Optional.of(Count.exactly(1));
      case DUAL -> phrase.count = Optional.of(Count.exactly(2));
      case PLURAL -> {}
    }
  }

  /**
   * ثلاثة فلسطينيين, قُتل فلسطيني, مقتل سوريين, خطف مسلحون هندياً: behind a number or a harm, and
   * as its object, the adjective alone tells of people.
   */
  boolean nationals(Phrase phrase, int i) {
    Unit unit = units.get(i);
    Optional<Unit.Read<Word>> word = unit.word(WordClass.NATIONALITY);
    if (word.isEmpty() || unit.name().isPresent()) {
      return false;
    }
    boolean counted =
        i > phrase.from && phrase.count.isPresent() && !unit.folded().matches(".*يه?");
    boolean harmed = i == phrase.from && i > 0 && unit.isBare() && harms(units.get(i - 1));
    harmed |= i == phrase.from && isObject(i);
    if (!counted && !harmed) {
      return false;
    }
    phrase.phraseClass = PhraseClass.PEOPLE;
    phrase.definite = word.get().reading().definite();
    phrase.nationalities.add(word.get().sense().value());
    String raw = unit.first().raw();
    phrase.surface = Vowels.tellIndefiniteObject(raw) ? raw.substring(0, raw.length() - 2) : raw;
    String form = unit.folded();
    boolean one = form.endsWith("ي") || form.endsWith("يه") || form.endsWith("يا");
    phrase.plural = !one;
    countOf(
        phrase,
        one
            ? GrammaticalNumber.SINGULAR
            : form.endsWith("ان") ? GrammaticalNumber.DUAL : GrammaticalNumber.PLURAL);
    return true;
  }

  /** The indefinite object of a verb near before it, behind no other that it may describe. */
  private boolean isObject(int i) {
    Unit unit = units.get(i);
    if (i < 2
        || !unit.isBare()
        || !Vowels.tellIndefiniteObject(unit.first().raw())
        || units.get(i - 1).isMark()
        || Vowels.tellIndefiniteObject(units.get(i - 1).first().raw())) {
      return false;
    }
    return units.subList(Math.max(0, i - NEAR), i - 1).stream()
        .flatMap(u -> u.verb().stream())
        .anyMatch(v -> TAKING.contains(v.sense().verb().object()));
  }

  private static boolean harms(Unit before) {
    return before.event().filter(e -> e.sense().harm()).isPresent()
        || before.verb().filter(v -> v.sense().verb().verbClass() == VerbClass.HARM).isPresent();
  }

  /** الحوثيون: a name of those who fight. */
  static boolean isArmedGroup(Unit.Read<Name> name) {
    return name.sense().entity().kind() == EntityKind.GROUP;
  }

  static boolean isState(Unit.Read<Name> name) {
    return name.sense().entity().kind() == EntityKind.STATE;
  }

  static int rank(Name name) {
    return switch (name.entity().kind()) {
      case GROUP -> 0;
      case STATE -> 1;
      case PERSON -> 2;
      case CIVILIANS, UNIDENTIFIED -> 3;
      default -> 4;
    };
  }

  /** في سوريا, شرقي لبنان: the land, not the state. */
  boolean placeLike(int i) {
    Reading reading = units.get(i).reading();
    if (reading.preposition().equals("ب")) {
      return true;
    }
    if (i == 0) {
      return false;
    }
    Unit before = units.get(i - 1);
    if (!reading.conjunction().isEmpty()) {
      return i > 1 && placeLike(i - 1);
    }
    boolean preposition =
        before
            .word(WordClass.PREPOSITION)
            .filter(w -> Set.of("في", "قرب", "الي", "بين").contains(w.sense().value()))
            .isPresent();
    return preposition
        || before.is(WordClass.DIRECTION)
        || before.is(WordClass.AREA)
        || before.is(WordClass.PLACE_HEAD) && reading.preposition().isEmpty(); // not قاعدة لتركيا
  }

  boolean name(Phrase phrase, Unit unit, int i) {
    Name best = null;
    Reading how = null;
    for (Reading reading : unit.readings()) {
      for (var sense : reading.senses()) {
        if (sense instanceof Name name
            && name.entity().kind() != EntityKind.PLACE
            && (best == null || rank(name) < rank(best))) {
          best = name;
          how = reading;
        }
      }
    }
    int aimed = best == null ? bodies.readDefinite(i) : i + 1;
    if (best == null && (aimed > i + 1 ? aimed(phrase, i, aimed) : contextName(phrase, unit, i))) {
      return true;
    }
    if (best == null
        || best.entity().kind() == EntityKind.STATE && placeLike(i)
        || best.entity().kind() == EntityKind.SOURCE && isOfAnother(unit, i)) {
      return false;
    }
    phrase.sense = best;
    phrase.definite = true;
    phrase.preposition = how.preposition().isEmpty() ? phrase.preposition : how.preposition();
    phrase.phraseClass =
        switch (best.entity().kind()) {
          case PERSON -> PhraseClass.PERSON;
          case SOURCE -> PhraseClass.SOURCE;
          case CIVILIANS -> PhraseClass.CIVILIAN;
          case UNIDENTIFIED -> PhraseClass.PEOPLE;
          default -> PhraseClass.ACTOR;
        };
    phrase.unknown = best.entity().kind() == EntityKind.UNIDENTIFIED;
    phrase.surface = Surface.of(units, i, i + 1);
    phrase.plural = best.entity().kind() != EntityKind.PERSON;
    unit.word(WordClass.CIVILIAN)
        .ifPresent(w -> phrase.plural = w.sense().number() != GrammaticalNumber.SINGULAR);
    phrase.office = phrase.phraseClass != PhraseClass.ACTOR && isOffice(unit);
    countOfForm(phrase, unit);
    return true;
  }

  /** المسؤول الأمني, إمام مسجد: what one man is, whom his name may follow. */
  private static boolean isOffice(Unit unit) {
    return unit.word(WordClass.LEADER)
        .filter(w -> w.sense().number() == GrammaticalNumber.SINGULAR)
        .isPresent();
  }

  /** الجبهة الوطنية لتحرير X: its aim tells it from who is called so for short. */
  private boolean aimed(Phrase phrase, int i, int end) {
    boolean known = units.get(i).as(ContextName.class).isPresent();
    if (known && !units.get(i).is(WordClass.FORCE)) {
      QuotedBodies.name(phrase, Surface.of(units, i, end), end);
    }
    return phrase.named;
  }

  /** المرصد اليمني: what one source is called for short is another's with its land behind it. */
  private boolean isOfAnother(Unit unit, int i) {
    Unit next = i + 1 < units.size() ? units.get(i + 1) : null;
    return next != null
        && unit.tokens().size() == 1
        && next.isBare()
        && next.folded().startsWith("ال")
        && (next.is(WordClass.NATIONALITY)
            || next.kind() == UnitKind.UNKNOWN && next.folded().endsWith("ي"));
  }

  /** الجيش, النظام: whom it means is told by the country of the report. */
  private boolean contextName(Phrase phrase, Unit unit, int i) {
    for (Reading reading : unit.readings()) {
      for (var sense : reading.senses()) {
        boolean whole = reading.definite() || unit.tokens().size() > 1;
        if (sense instanceof ContextName && whole && reading.pronoun().isEmpty()) {
          phrase.sense = sense;
          phrase.definite = true;
          phrase.plural = true;
          phrase.phraseClass = PhraseClass.ACTOR;
          phrase.preposition =
              reading.preposition().isEmpty() ? phrase.preposition : reading.preposition();
          phrase.surface = Surface.of(units, i, i + 1);
          return true;
        }
      }
    }
    return false;
  }
}
