package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Weapon;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Quantifier;

/** Reads a noun phrase: its head here, what hangs on it in {@link Modifiers}. */
final class NounParser {
  /** No noun of prose holds so many others in each other; قوات قوات قوات … would. */
  private static final int DEEPEST = 24;

  /** Nor is so much tried for one: ريف ريف ريف … can be read in endless ways. */
  private static final int MOST = 300;

  /** بحياة جنديين, أرواح خمسة: whose lives were lost, which says nothing of how many they were. */
  private static final String LIFE = "life";

  private final List<Unit> units;
  private final PlaceParser places;
  private final Modifiers modifiers;
  private final NameHeads heads;
  private final ProperNames names;
  private final PersonNames people;
  private final QuotedBodies quoted;
  private final NamingWords words;
  private int depth;
  private int tried;

  NounParser(List<Unit> units, Lexicon lexicon, SurePlaces sure) {
    this.units = units;
    this.places = new PlaceParser(units, lexicon, sure);
    this.heads = new NameHeads(units, lexicon.naming());
    this.people = new PersonNames(units, lexicon.naming());
    this.quoted = new QuotedBodies(units);
    this.names = new ProperNames(units, places, lexicon.naming());
    this.words = lexicon.naming();
    this.modifiers = new Modifiers(units, this, words, lexicon.arms());
  }

  /** The phrase that begins at a unit, or null. */
  Phrase parse(int at) {
    return parse(at, false);
  }

  /** The phrase that begins at a unit, or null; nested ones need no cue to be a place. */
  Phrase parse(int at, boolean nested) {
    if (at >= units.size() || units.get(at).isMark() || isExhausted()) {
      return null;
    }
    tried = depth == 0 ? 0 : tried + 1;
    depth++;
    Phrase phrase = begin(at, nested);
    depth--;
    return phrase;
  }

  private boolean isExhausted() {
    return depth >= DEEPEST || depth > 0 && tried >= MOST;
  }

  private Phrase begin(int at, boolean nested) {
    Phrase phrase = new Phrase();
    phrase.from = at;
    Reading first = units.get(at).reading();
    phrase.conjunction = first.conjunction();
    phrase.preposition = first.preposition();
    int i = determiners(phrase, at);
    boolean found = i < units.size() && !units.get(i).isMark() && head(phrase, i, at, nested);
    boolean own = phrase.phraseClass == PhraseClass.OTHER && !phrase.pronoun.isEmpty();
    if (!found || own && units.get(at).kind() == UnitKind.COUNT) {
      return countAlone(phrase, at, i);
    }
    if (phrase.phraseClass != PhraseClass.PLACE) {
      modifiers.read(phrase);
    }
    finish(phrase);
    return phrase;
  }

  private void finish(Phrase phrase) {
    phrase.span = units.get(phrase.from).span().cover(units.get(phrase.to - 1).span());
    if (phrase.headSpan == null) {
      phrase.headSpan = units.get(phrase.from).span();
    }
    phrase.stationed = Surface.isStationed(units.get(phrase.to - 1), words);
    boolean described = phrase.phraseClass == PhraseClass.FACILITY && phrase.named;
    if (phrase.surface.isEmpty() || described) {
      int end = phrase.own > 0 ? phrase.own : phrase.to;
      int start = Surface.withoutCount(units, phrase);
      phrase.surface = Surface.of(units, start, Surface.end(units, phrase, start, end, words));
    }
  }

  private int determiners(Phrase phrase, int at) {
    int i = at;
    while (i < units.size()) {
      Unit unit = units.get(i);
      if (unit.kind() == UnitKind.COUNT) {
        boolean vague = unit.count().orElseThrow().quantifier() == Quantifier.UNSPECIFIED;
        if (phrase.count.isEmpty() || !vague) {
          phrase.count = unit.count();
        }
        i = afterOf(i + 1);
      } else if (unit.is(WordClass.DEMONSTRATIVE)) {
        phrase.demonstrative = true;
        i++;
      } else if (unit.is(WordClass.QUANTIFIER) && (i == at || unit.isBare())) {
        String value = unit.word(WordClass.QUANTIFIER).get().sense().value();
        if (phrase.count.isEmpty() && !value.equals(LIFE)) {
          boolean one = value.equals("1");
          phrase.count = Optional.of(one ? Count.exactly(1) : Count.unspecified());
        }
        i = afterOf(i + 1);
      } else {
        break;
      }
      if (i < units.size() && i > at && !units.get(i).reading().conjunction().isEmpty()) {
        break;
      }
    }
    return i;
  }

  /** Steps over من between a number and its noun; an adjective may stand before it. */
  private int afterOf(int i) {
    int at = i;
    if (at + 1 < units.size() && units.get(at).is(WordClass.ADJECTIVE) && isOf(units.get(at + 1))) {
      at++;
    }
    return at < units.size() && isOf(units.get(at)) ? at + 1 : i;
  }

  static boolean isOf(Unit unit) {
    return unit.tokens().size() == 1 && unit.folded().equals("من");
  }

  /** سبعة قُتلوا, اثنان منهم: a number stands for people. */
  private Phrase countAlone(Phrase phrase, int at, int i) {
    if (phrase.count.isEmpty() || units.get(at).kind() != UnitKind.COUNT) {
      return null;
    }
    phrase.phraseClass = PhraseClass.PEOPLE;
    phrase.pronoun = "";
    phrase.to = Math.max(at + 1, i);
    if (i > at && i <= units.size() && isOf(units.get(i - 1))) {
      phrase.to = i - 1;
    }
    phrase.to = Math.max(at + 1, phrase.to);
    phrase.headSpan = units.get(at).span();
    phrase.surface = units.get(at).first().raw();
    phrase.sense = null;
    modifiers.read(phrase);
    finish(phrase);
    return phrase;
  }

  private boolean head(Phrase phrase, int i, int at, boolean nested) {
    Unit unit = units.get(i);
    if (i > at && (!unit.isBare() || unit.is(WordClass.AGENT))) {
      return false;
    }
    phrase.headSpan = unit.span();
    phrase.to = i + 1;
    phrase.definite = unit.reading().definite();
    phrase.pronoun = unit.reading().pronoun();
    if (quotedBody(phrase, i)) {
      return true;
    }
    if (unit.kind() == UnitKind.UNKNOWN) {
      return !heads.placeLike(i) && person(phrase, i) || place(phrase, i, at, nested);
    }
    return heads.name(phrase, unit, i)
        || person(phrase, i)
        || facilityFirst(phrase, unit, i)
        || place(phrase, i, at, nested)
        || event(phrase, unit)
        || noun(phrase, unit, i)
        || weapon(phrase, unit);
  }

  /** هاجم «فرسان الصحراء»: a body that no table has, named by quotation marks alone. */
  private boolean quotedBody(Phrase phrase, int i) {
    int end = people.fullName(i) > i ? i : quoted.end(i);
    if (end > i) {
      QuotedBodies.name(phrase, Surface.of(units, i, end), end);
    }
    return end > i;
  }

  /** فايز الراضي, أبو مصعب: a person whom no table knows. */
  private boolean person(Phrase phrase, int i) {
    int end = people.fullName(i);
    if (end == i) {
      return false;
    }
    phrase.phraseClass = PhraseClass.PERSON;
    phrase.sense = null;
    phrase.definite = true;
    phrase.surface = Surface.of(units, i, end);
    phrase.to = end;
    return true;
  }

  private boolean facilityFirst(Phrase phrase, Unit unit, int i) {
    return NamedSites.isSite(units, i) && noun(phrase, unit, i);
  }

  private boolean place(Phrase phrase, int i, int at, boolean nested) {
    Phrase place = places.parse(i, nested);
    if (place == null) {
      return false;
    }
    phrase.phraseClass = PhraseClass.PLACE;
    phrase.places.addAll(place.places);
    phrase.to = place.to;
    phrase.same = place.same;
    if (i == at) {
      phrase.preposition = place.preposition;
    }
    phrase.surface = place.surface;
    return true;
  }

  private boolean event(Phrase phrase, Unit unit) {
    Optional<Unit.Read<EventNoun>> event = unit.event();
    if (event.isEmpty()) {
      return false;
    }
    EventNoun noun = event.get().sense();
    phrase.sense = noun;
    phrase.phraseClass = noun.harm() ? PhraseClass.HARM : PhraseClass.EVENT;
    phrase.definite = event.get().reading().definite();
    phrase.pronoun = event.get().reading().pronoun();
    phrase.plural = noun.number() == GrammaticalNumber.PLURAL;
    if (noun.number() == GrammaticalNumber.DUAL && phrase.count.isEmpty()) {
      phrase.count = Optional.of(Count.exactly(2));
    }
    return true;
  }

  private boolean weapon(Phrase phrase, Unit unit) {
    Optional<Unit.Read<Weapon>> weapon = unit.weapon();
    if (weapon.isEmpty()) {
      return false;
    }
    phrase.sense = weapon.get().sense();
    phrase.phraseClass = PhraseClass.WEAPON;
    phrase.definite = weapon.get().reading().definite();
    return true;
  }

  private boolean noun(Phrase phrase, Unit unit, int i) {
    for (WordClass wordClass : NOUN_CLASSES) {
      Optional<Unit.Read<Word>> word = unit.word(wordClass);
      if (word.isPresent()
          && !isOpen(word.get().sense())
          && !isAdjectiveHere(phrase, unit, wordClass, word.get())) {
        Reading reading = word.get().reading();
        phrase.sense = word.get().sense();
        phrase.phraseClass = PhraseClass.of(wordClass);
        phrase.definite = reading.definite();
        phrase.pronoun = reading.pronoun();
        phrase.plural = word.get().sense().number() != GrammaticalNumber.SINGULAR;
        NameHeads.office(phrase, unit);
        names.read(phrase, word.get().sense(), i);
        return wordClass != WordClass.AREA || nearFacility(phrase, i);
      }
    }
    return heads.nationals(phrase, i);
  }

  /** عدد القتلى, مصير خمسة جنود: what hangs on such a noun speaks for itself. */
  private static boolean isOpen(Word word) {
    return word.wordClass() == WordClass.NOUN && word.value().equals("open");
  }

  /** دعما عسكريا: a man only where he is counted, definite or one of many. */
  private boolean isAdjectiveHere(
      Phrase phrase, Unit unit, WordClass wordClass, Unit.Read<Word> word) {
    return wordClass == WordClass.PEOPLE
        && !followsVerb(phrase.from)
        && unit.is(WordClass.ADJECTIVE)
        && word.sense().number() == GrammaticalNumber.SINGULAR
        && phrase.count.isEmpty()
        && !word.reading().definite();
  }

  /** اقتحم انتحاري, أن مهاجماً: right behind a verb or a particle the word is a man. */
  private boolean followsVerb(int at) {
    if (at == 0) {
      return true;
    }
    Unit before = units.get(at - 1);
    boolean verb = before.verb().isPresent() && units.get(at).isBare();
    return verb || before.is(WordClass.THAT) || before.isMark();
  }

  private static final List<WordClass> NOUN_CLASSES =
      List.of(
          WordClass.CASUALTY,
          WordClass.AIRCRAFT,
          WordClass.CIVILIAN,
          WordClass.PEOPLE,
          WordClass.LEADER,
          WordClass.VEHICLE,
          WordClass.FACILITY,
          WordClass.FORCE,
          WordClass.SOURCE,
          WordClass.SPEECH,
          WordClass.PLACE_HEAD,
          WordClass.AREA,
          WordClass.ROAD,
          WordClass.BORDER,
          WordClass.NOUN);

  /** محيط مقر X: the ground around a facility is told by the facility. */
  private boolean nearFacility(Phrase phrase, int i) {
    Phrase inner = i + 1 < units.size() ? parse(i + 1, true) : null;
    boolean facility =
        inner != null
            && inner.phraseClass == PhraseClass.FACILITY
            && inner.preposition.isEmpty()
            && inner.conjunction.isEmpty();
    if (facility) {
      phrase.phraseClass = PhraseClass.FACILITY;
      phrase.sense = inner.sense;
      phrase.surface = inner.surface;
      phrase.holder = inner.holder;
      phrase.link = inner.link;
      phrase.definite = true;
      phrase.to = inner.to;
    }
    return true;
  }

  PlaceParser places() {
    return places;
  }
}
