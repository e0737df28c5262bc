package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.ContextName;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Sense;
import org.w3id.badia.lexicon.VerbForm;
import org.w3id.badia.lexicon.WeaponWords;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Quantifier;
import org.w3id.badia.model.Seek;

/**
 * Reads what hangs on a noun: adjectives, the genitive, possessors, words of relation, relative
 * clauses that only say whose it is, and what is coordinated with it.
 */
final class Modifiers {
  private static final Pattern ENDING = Pattern.compile(".{3,}(يه|ين|ون|ات)|[^ا].{3,}[^ا]يا?");

  private final List<Unit> units;
  private final NounParser nouns;
  private final Ties ties;
  private final Genitives genitives;
  private final Coordination coordination;
  private final Naming naming;
  private final Members members;
  private final Buildings buildings;

  Modifiers(List<Unit> units, NounParser nouns, NamingWords words, WeaponWords arms) {
    this.units = units;
    this.nouns = nouns;
    this.ties = new Ties(units, nouns);
    this.genitives = new Genitives(units, words);
    this.coordination = new Coordination(units, nouns, ties);
    this.naming = new Naming(units, nouns, words, arms);
    this.members = new Members(units, nouns, words, genitives);
    this.buildings = new Buildings(units, nouns);
  }

  void read(Phrase phrase) {
    boolean more = true;
    while (more && phrase.to < units.size() && !units.get(phrase.to).isMark()) {
      more =
          members.composed(phrase)
              || genitive(phrase)
              || ties.read(phrase)
              || office(phrase)
              || naming.make(phrase)
              || adjective(phrase)
              || members.partitive(phrase)
              || naming.read(phrase)
              || members.possessor(phrase)
              || buildings.read(phrase);
    }
    naming.settle(phrase);
    ties.inserted(phrase);
    phrase.own = ownEnd(phrase);
    Phrase last = phrase;
    while (last != null) {
      last = coordination.coordinated(phrase, last);
    }
  }

  /** مقر القيادة ومحطة المياه: the name of the seat ends before what is beside it. */
  private static int ownEnd(Phrase phrase) {
    Phrase holder = phrase.holder;
    boolean beside =
        holder != null
            && holder.to == phrase.to
            && holder.own > 0
            && (!phrase.conjuncts.isEmpty()
                || Seek.any(holder.conjuncts, c -> c.phraseClass != holder.phraseClass));
    return beside ? holder.own : phrase.to;
  }

  private Unit next(Phrase phrase) {
    return Unit.at(units, phrase.to);
  }

  private boolean genitive(Phrase phrase) {
    Unit next = next(phrase);
    boolean open =
        phrase.holder == null
            && phrase.ties.isEmpty()
            && phrase.pronoun.isEmpty()
            && (!phrase.definite || genitives.isLeftOpen(phrase))
            && !phrase.closed
            && !genitives.isQuoted(phrase)
            && next.isBare()
            && !(next.is(WordClass.AGENT) && isSeveral(phrase))
            && !genitives.isQualified(phrase)
            && Genitives.takesGenitive(phrase)
            && !genitives.isClosed(phrase)
            && !genitives.hasNun(phrase)
            && isCase(units.get(phrase.to - 1), next);
    boolean name = appositive(phrase, next);
    boolean counts =
        next.kind() == UnitKind.COUNT
            && next.count().orElseThrow().quantifier() == Quantifier.UNSPECIFIED
            && (phrase.plural || phrase.count.isPresent());
    if (!open && !name
        || isWhen(phrase.to)
        || VerbOrNoun.explodes(units, phrase.to)
        || isVerbOnly(next)
        || isPassive(next)
        || counts && Adjectives.isCount(next)) {
      return false;
    }
    boolean nationals = phrase.phraseClass == PhraseClass.HARM && next.is(WordClass.NATIONALITY);
    if (next.name().isEmpty()
        && !nationals
        && (Adjectives.alone(next) || describes(phrase, next))) {
      return false;
    }
    Phrase inner = nouns.parse(phrase.to, true);
    if (inner == null || !Genitives.fits(phrase, inner) || genitives.counts(phrase, inner)) {
      return naming.personName(phrase) || naming.village(phrase);
    }
    attach(phrase, inner, Phrase.Link.GENITIVE);
    return true;
  }

  /** سقط حاجزان بيد X; but بلدة بيد X tells who holds it. */
  private static boolean isSeveral(Phrase phrase) {
    return phrase.count.filter(c -> c.minimum().orElse(0) > 1).isPresent();
  }

  /** قُتل جنود حين هاجم X: the word that opens the next clause belongs to no noun before it. */
  private boolean isWhen(int at) {
    Unit next = Unit.at(units, at + 1);
    return units.get(at).is(WordClass.CONNECTIVE)
        && next != null
        && next.verb().filter(v -> !v.sense().isMasdar()).isPresent();
  }

  /** رئيس المجلس البلدي, مدير الاتحاد: what somebody is the head of. */
  private boolean office(Phrase phrase) {
    Unit next = next(phrase);
    boolean headless =
        phrase.phraseClass == PhraseClass.PERSON
            && phrase.holder == null
            && phrase.sense instanceof Word
            && !phrase.definite
            && phrase.to == phrase.from + 1;
    boolean body =
        next.isBare() && next.reading().definite() && next.is(WordClass.NOUN) && !next.isMark();
    if (headless && body) {
      phrase.to++;
      phrase.definite = true;
      return true;
    }
    return false;
  }

  /** قصفت مسيرة تجمعاً, جندياً روسياً: what is written as an object is no genitive, nor has one. */
  private static boolean isCase(Unit noun, Unit next) {
    if (Genitives.isIndefinite(noun)) {
      boolean alike = next.first().raw().endsWith("ا") || isAccusative(next);
      return alike && !next.is(WordClass.NATIONALITY);
    }
    return !isAccusative(next) || isAccusative(noun);
  }

  private static boolean isAccusative(Unit unit) {
    return Vowels.tellIndefiniteObject(unit.first().raw());
  }

  /** التنظيم «داعش», ميليشيا «فاطميون»: the name after the noun for it. */
  private static boolean appositive(Phrase phrase, Unit next) {
    return phrase.holder == null
        && phrase.phraseClass == PhraseClass.FORCE
        && next.quoted() > 0
        && next.name().isPresent()
        && next.isBare();
  }

  static boolean isVerbOnly(Unit unit) {
    return unit.verb().isPresent() && unit.meansOnly(VerbForm.class::isInstance);
  }

  /** ثلاث ساعات قُتل خلالها: the vowel tells a verb, where its letters may be a noun's. */
  private static boolean isPassive(Unit unit) {
    return unit.verb().isPresent() && Vowels.tellPassive(unit.first().raw());
  }

  /** هجوم مسلح, رتل عسكري: one word that may be a man is an adjective behind a thing. */
  private boolean describes(Phrase phrase, Unit next) {
    boolean thing =
        switch (phrase.phraseClass) {
          case EVENT, VEHICLE, FORCE, FACILITY -> true;
          default -> false;
        };
    return thing
        && next.is(WordClass.ADJECTIVE)
        && !next.reading().definite()
        && !Adjectives.isOffice(phrase, next, Unit.at(units, phrase.to + 1))
        && !Adjectives.areMen(phrase, next);
  }

  static void attach(Phrase phrase, Phrase inner, Phrase.Link link) {
    phrase.holder = inner;
    phrase.link = link;
    phrase.to = inner.to;
    phrase.hedged |= inner.hedged;
    if (!phrase.phraseClass.canAct() && phrase.phraseClass.canBeHit()) {
      takeOver(phrase, inner);
    }
  }

  /** مقر الفيلق ومدرسة: the school is hit beside the seat, it does not belong to the corps. */
  private static void takeOver(Phrase thing, Phrase holder) {
    for (Phrase beside : List.copyOf(holder.conjuncts)) {
      if (!beside.phraseClass.canAct() && beside.phraseClass.canBeHit()) {
        holder.conjuncts.remove(beside);
        thing.conjuncts.add(beside);
      }
    }
  }

  private boolean adjective(Phrase phrase) {
    Unit next = next(phrase);
    if (next.is(WordClass.AT_LEAST) && phrase.count.isPresent()) {
      phrase.count = Optional.of(Count.atLeast(phrase.count.get().minimum().orElse(1)));
      phrase.to++;
      return true;
    }
    if (!next.isBare()
        || leadsToPlace(phrase.to)
        || Adjectives.isDrone(phrase, units)
        || Adjectives.isBeside(phrase, units.get(phrase.to - 1), next)) {
      return false;
    }
    if (next.kind() == UnitKind.COUNT) {
      return !ownsMembers(phrase, next) && Adjectives.count(phrase, next);
    }
    if (next.kind() == UnitKind.UNKNOWN) {
      return unknownAdjective(phrase, next) || naming.personName(phrase);
    }
    if (PersonNames.isGiven(next) && naming.personName(phrase)) {
      return true;
    }
    boolean leader = next.is(WordClass.LEADER) && !next.reading().definite();
    if (leader || next.is(WordClass.FACILITY) && phrase.phraseClass.canAct()) {
      return false;
    }
    boolean another = !phrase.definite && genitives.hasNun(phrase) && next.reading().definite();
    if (another || isStateBeside(phrase, next) || Adjectives.disagrees(phrase, next)) {
      return false;
    }
    boolean verb =
        next.verb().isPresent() && !next.reading().definite() && !next.is(WordClass.ADJECTIVE);
    for (Reading reading : next.readings()) {
      for (var sense : reading.senses()) {
        boolean other = isOfState(phrase, next) && !isNationality(sense);
        if (sense instanceof Word word && Adjectives.is(word.wordClass()) && !verb && !other) {
          apply(phrase, word);
          if (phrase.sense instanceof ContextName && word.wordClass() == WordClass.NATIONALITY) {
            phrase.surface += " " + next.first().raw(); // الجيش الوطني الكاميروني
          }
          phrase.to++;
          return true;
        }
      }
    }
    boolean direction = next.is(WordClass.DIRECTION) && next.reading().definite();
    boolean filler = next.is(WordClass.FILLER) && phrase.phraseClass != PhraseClass.ACTOR;
    if (direction || filler && phrase.to + 1 < units.size() && !verb && continuesAfter(phrase)) {
      phrase.to++;
      return true;
    }
    return false;
  }

  /** طيران الجيش المالي: of a state, where the same letters are an adjective too. */
  private static boolean isOfState(Phrase phrase, Unit next) {
    return phrase.phraseClass.canAct() && next.is(WordClass.NATIONALITY);
  }

  private static boolean isNationality(Sense sense) {
    return sense instanceof Word word && word.wordClass() == WordClass.NATIONALITY;
  }

  /** معسكر الزبير جنوبي البصرة: a side without article belongs to the place behind it. */
  private boolean leadsToPlace(int at) {
    Unit side = units.get(at);
    Unit place = Unit.at(units, at + 1);
    return side.is(WordClass.DIRECTION)
        && !side.reading().definite()
        && place != null
        && place.isBare()
        && PlaceCues.placeName(place).isPresent();
  }

  /** حملت قسد تركيا المسؤولية: the state, not an adjective of who stands before it. */
  private static boolean isStateBeside(Phrase phrase, Unit next) {
    return phrase.phraseClass == PhraseClass.ACTOR
        && !next.reading().definite()
        && !isAccusative(next)
        && next.name().filter(NameHeads::isState).isPresent();
  }

  /** أعدم التنظيم اثنين من الجنود: two of somebody are others than the doer before them. */
  private boolean ownsMembers(Phrase phrase, Unit two) {
    boolean pair = two.count().orElseThrow().maximum().orElse(0) == 2 && isPair(two);
    boolean of = phrase.to + 1 < units.size() && NounParser.isOf(units.get(phrase.to + 1));
    return pair && (of || phrase.phraseClass == PhraseClass.ACTOR);
  }

  private static boolean isPair(Unit two) {
    return !two.folded().startsWith("ال") && !two.folded().startsWith("اخر");
  }

  private boolean continuesAfter(Phrase phrase) {
    Unit after = units.get(phrase.to + 1);
    return after.relation().isPresent() || Adjectives.alone(after);
  }

  private static void apply(Phrase phrase, Word word) {
    switch (word.wordClass()) {
      case NATIONALITY -> phrase.nationalities.add(word.value());
      case UNKNOWN -> phrase.unknown = true;
      case OTHER -> phrase.other = true;
      case SAME -> phrase.same = true;
      case ORDINAL -> phrase.ordinal = Integer.parseInt(word.value());
      default -> {}
    }
  }

  /** A word with the article after one with the article is its adjective. */
  private boolean unknownAdjective(Phrase phrase, Unit next) {
    boolean article = next.folded().startsWith("ال") && next.quoted() == 0;
    boolean after = phrase.definite || phrase.link == Phrase.Link.GENITIVE;
    boolean open = !article && !phrase.definite && phrase.sense != null;
    boolean person = phrase.phraseClass == PhraseClass.PERSON;
    if (!person && (article && after || open && ENDING.matcher(next.folded()).matches())) {
      phrase.to++;
      return true;
    }
    return false;
  }
}
