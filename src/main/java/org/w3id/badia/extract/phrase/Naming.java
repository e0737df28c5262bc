package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.WeaponWords;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.text.Token;

/** Reads what someone or something is called: a rank's name, صحافي يدعى X, طائرات «سوخوي». */
final class Naming {
  private static final int LONGEST_TYPE = 3;
  private static final int LONGEST_OFFICE = 5;

  private final List<Unit> units;
  private final NounParser nouns;
  private final NamingWords words;
  private final PersonNames people;
  private final Rigged rigged;
  private final Makes makes;

  Naming(List<Unit> units, NounParser nouns, NamingWords words, WeaponWords arms) {
    this.units = units;
    this.nouns = nouns;
    this.words = words;
    this.people = new PersonNames(units, words);
    this.rigged = new Rigged(units, words, arms);
    this.makes = new Makes(units, words);
  }

  private Unit next(Phrase phrase) {
    return Unit.at(units, phrase.to);
  }

  boolean read(Phrase phrase) {
    return called(phrase)
        || callsItself(phrase)
        || type(phrase)
        || rigged.read(phrase)
        || makes.read(phrase)
        || Ages.read(phrase, units)
        || rides(phrase)
        || ranked(phrase)
        || apposed(phrase)
        || ofOffice(phrase);
  }

  /** Reads what is told once all that hangs on a noun is known. */
  void settle(Phrase phrase) {
    rigged.settle(phrase);
  }

  /** طائرة تركية الصنع: whence a thing is does not tell whose it is. */
  boolean make(Phrase phrase) {
    Unit made = Unit.at(units, phrase.to + 1);
    boolean whence =
        next(phrase).is(WordClass.NATIONALITY)
            && made != null
            && words.is(NamingRole.MADE, made.folded());
    phrase.to += whence ? 2 : 0;
    return whence;
  }

  /** مسلحون يستقلون دراجة نارية, كانا على دراجة: in what they come is told in passing. */
  private boolean rides(Phrase phrase) {
    boolean men =
        phrase.phraseClass == PhraseClass.PEOPLE || phrase.phraseClass == PhraseClass.FORCE;
    boolean were = next(phrase).isBare() && isWere(next(phrase));
    Unit ride = Unit.at(units, were ? phrase.to + 1 : phrase.to);
    boolean rides =
        ride != null
            && (words.is(NamingRole.RIDES, ride.folded())
                || were && words.is(NamingRole.ABOARD, ride.folded()));
    if (!men || !rides) {
      return false;
    }
    Phrase vehicle = nouns.parse(phrase.to + (were ? 2 : 1), true);
    if (vehicle == null || vehicle.phraseClass != PhraseClass.VEHICLE) {
      return false;
    }
    phrase.to = vehicle.to;
    phrase.closed = true;
    return true;
  }

  private static boolean isWere(Unit unit) {
    return unit.verb()
        .filter(v -> v.sense().verb().lemma().equals("كان") && !v.sense().isMasdar())
        .isPresent();
  }

  /** ضابط برتبة عقيد وجنديان: his rank is stepped over, and nobody stands beside it. */
  private boolean ranked(Phrase phrase) {
    boolean man =
        phrase.phraseClass == PhraseClass.PEOPLE || phrase.phraseClass == PhraseClass.PERSON;
    Unit rank = Unit.at(units, phrase.to + 1);
    boolean told = man && words.is(NamingRole.RANKED, next(phrase).folded());
    if (!told || rank == null || rank.isMark() || !rank.isBare()) {
      return false;
    }
    phrase.to += 2;
    Unit grade = Unit.at(units, phrase.to);
    if (grade != null && grade.isBare() && grade.is(WordClass.ORDINAL)) {
      phrase.to++;
    }
    return true;
  }

  /** مقاتلات «سوخوي» عراقية, صواريخ من طراز غراد: the type is stepped over. */
  private boolean type(Phrase phrase) {
    boolean made =
        phrase.phraseClass == PhraseClass.AIRCRAFT
            || phrase.phraseClass == PhraseClass.WEAPON
            || phrase.phraseClass == PhraseClass.VEHICLE;
    if (!made || phrase.holder != null) {
      return false;
    }
    int from = phrase.to;
    boolean told =
        NounParser.isOf(units.get(from))
            && from + 1 < units.size()
            && words.is(NamingRole.TYPE, units.get(from + 1).folded());
    int at = told ? from + 2 : from;
    while (at < units.size() && at - from < LONGEST_TYPE + 2 && isType(units.get(at), told)) {
      at++;
    }
    if (at == (told ? from + 2 : from)) {
      return false;
    }
    phrase.to = at;
    return true;
  }

  private static boolean isType(Unit unit, boolean told) {
    boolean figure = unit.kind() == UnitKind.COUNT || unit.kind() == UnitKind.UNKNOWN;
    return !unit.isMark() && figure && (unit.quoted() > 0 || told);
  }

  /** فصيل يسمي نفسه «X», مقاتلون يعرفون باسم «X». */
  private boolean callsItself(Phrase phrase) {
    boolean body =
        phrase.phraseClass == PhraseClass.FORCE || phrase.phraseClass == PhraseClass.PEOPLE;
    int at = phrase.to;
    while (body && at < units.size() && words.is(NamingRole.CALLS_ITSELF, units.get(at).folded())) {
      at++;
    }
    if (at < phrase.to + 2 || at >= units.size() || phrase.holder != null) {
      return false;
    }
    Phrase name = nouns.parse(at, true);
    if (name != null && name.phraseClass == PhraseClass.ACTOR) {
      phrase.holder = name;
      phrase.link = Phrase.Link.GENITIVE;
      phrase.to = name.to;
      return true;
    }
    int end = at;
    while (end < units.size() && units.get(end).quoted() > 0 && !units.get(end).isMark()) {
      end++;
    }
    if (end == at) {
      return false;
    }
    phrase.phraseClass = PhraseClass.ACTOR;
    phrase.sense = null;
    phrase.surface = Surface.of(units, at, end);
    phrase.to = end;
    return true;
  }

  /** صحافي يدعى سليم أوزدمير, شخص اسمه موسى: the name is told by a word for it. */
  private boolean called(Phrase phrase) {
    boolean one =
        !phrase.plural
            && (phrase.phraseClass == PhraseClass.CIVILIAN
                || phrase.phraseClass == PhraseClass.PEOPLE
                || phrase.phraseClass == PhraseClass.PERSON && phrase.sense != null);
    int end =
        one && words.isJoined(NamingRole.CALLED, next(phrase).folded())
            ? people.titled(phrase.to + 1)
            : phrase.to + 1;
    if (end == phrase.to + 1) {
      return false;
    }
    is(phrase, phrase.to + 1, end);
    return true;
  }

  /** القيادي X, الشقيقان X وY: the unknown words after a rank or a title are a name. */
  boolean personName(Phrase phrase) {
    Unit next = next(phrase);
    if (next == null || !takesName(phrase, next) || phrase.holder != null && isVerbLike(next)) {
      return false;
    }
    int from = ofVillage(phrase) ? phrase.to + 1 : phrase.to;
    int end = people.titled(from);
    if (end == from || from > phrase.to && !PersonNames.isGiven(units.get(from))) {
      return false;
    }
    boolean joined = end < units.size() && units.get(end).folded().startsWith("و");
    boolean two = joined && phrase.count.filter(c -> c.maximum().orElse(0) == 2).isPresent();
    phrase.count = two ? Optional.of(Count.exactly(1)) : phrase.count;
    is(phrase, from, end);
    return true;
  }

  /** مختار قرية X فلان: what stands behind the noun for a place is its name, and his behind it. */
  private boolean ofVillage(Phrase phrase) {
    return phrase.to + 1 < units.size() && isOfVillage(phrase);
  }

  /** مختار قرية البوحيات: the village, which no table has. */
  boolean village(Phrase phrase) {
    Phrase village = isOfVillage(phrase) ? nouns.places().village(phrase.to) : null;
    if (village != null) {
      Modifiers.attach(phrase, village, Phrase.Link.GENITIVE);
    }
    return village != null;
  }

  /** Whether somebody's office ends with a noun for a place. */
  private boolean isOfVillage(Phrase phrase) {
    List<Token> office = units.get(phrase.to - 1).tokens();
    return phrase.phraseClass == PhraseClass.PERSON
        && office.size() > 1
        && words.is(NamingRole.OFFICE_OF, office.get(office.size() - 1).folded());
  }

  private boolean takesName(Phrase phrase, Unit next) {
    boolean given = PersonNames.isGiven(next);
    return switch (phrase.phraseClass) {
      case PERSON -> !(phrase.sense instanceof Name) && (!phrase.plural || given);
      case CIVILIAN ->
          phrase.plural ? given && phrase.definite : given || hasArticle(phrase) && isForeign(next);
      default -> false;
    };
  }

  /**
   * القيادي في حركة X العقيد فلان, أمين الحزب في المدينة فلان: who holds an office is named behind
   * all that the office is told by.
   */
  private boolean apposed(Phrase phrase) {
    boolean person =
        phrase.phraseClass == PhraseClass.PERSON && !(phrase.sense instanceof Name)
            || phrase.phraseClass == PhraseClass.PEOPLE && phrase.definite;
    boolean many = phrase.plural && !phrase.office;
    if (!person && !phrase.office || many || phrase.sense == null || phrase.holder == null) {
      return false;
    }
    int at = phrase.to;
    Phrase place = isIn(units.get(at)) ? nouns.parse(at + 1, true) : null;
    if (place != null && place.phraseClass == PhraseClass.PLACE) {
      at = place.to;
    }
    if (at >= units.size() || units.get(at).isMark()) {
      return false;
    }
    Phrase name = nouns.parse(at, true);
    boolean named =
        name != null
            && name.phraseClass == PhraseClass.PERSON
            && (name.sense == null || name.sense instanceof Name)
            && name.preposition.isEmpty()
            && name.conjunction.isEmpty();
    if (!named) {
      return false;
    }
    phrase.phraseClass = PhraseClass.PERSON;
    phrase.surface = name.surface;
    phrase.sense = name.sense;
    phrase.definite = true;
    phrase.conjuncts.addAll(name.conjuncts);
    if (at > phrase.to) {
      phrase.places.addAll(place.places);
    }
    phrase.to = name.to;
    return true;
  }

  /** عضو لجنة المصالحة السابق فلان: words that no table has may stand between office and name. */
  private boolean ofOffice(Phrase phrase) {
    boolean office =
        phrase.phraseClass == PhraseClass.PERSON
            && phrase.sense instanceof Word
            && phrase.holder == null
            && !phrase.plural;
    for (int i = phrase.to; office && i < units.size() && i < phrase.to + LONGEST_OFFICE; i++) {
      int end = people.fullName(i, true);
      if (end > i && i > phrase.to) {
        is(phrase, i, end);
        return true;
      }
      office = describes(units.get(i));
    }
    return false;
  }

  /** قيادي من التنظيم يتفقد المكان: behind a body a word of this shape is what he does. */
  private static boolean isVerbLike(Unit unit) {
    return !PersonNames.isGiven(unit) && unit.quoted() == 0 && unit.folded().matches("[يت].{2,4}");
  }

  private static boolean describes(Unit unit) {
    return !unit.isMark()
        && unit.kind() != UnitKind.COUNT
        && unit.kind() != UnitKind.TIME
        && unit.verb().isEmpty()
        && !unit.is(WordClass.PREPOSITION)
        && unit.reading().preposition().isEmpty()
        && unit.reading().conjunction().isEmpty();
  }

  private boolean hasArticle(Phrase phrase) {
    return units.get(phrase.to - 1).folded().startsWith("ال");
  }

  /** الأب طوني حداد: an unknown word without article is no adjective of a definite noun. */
  private static boolean isForeign(Unit unit) {
    return unit.kind() == UnitKind.UNKNOWN
        && !unit.isMark()
        && unit.quoted() == 0
        && !unit.folded().matches("(ال|و).*");
  }

  private static boolean isIn(Unit unit) {
    return unit.tokens().size() == 1 && unit.folded().equals("في");
  }

  private void is(Phrase phrase, int from, int end) {
    phrase.phraseClass = PhraseClass.PERSON;
    phrase.surface = Surface.of(units, from, end);
    phrase.sense = null;
    phrase.to = end;
  }
}
