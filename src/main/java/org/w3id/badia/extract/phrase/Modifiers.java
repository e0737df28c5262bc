package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Relation;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;

/**
 * Reads what hangs on a noun: adjectives, the genitive, possessors, words of relation, relative
 * clauses that only say whose it is, and what is coordinated with it.
 */
final class Modifiers {
  private final List<Unit> units;
  private final NounParser nouns;
  private final Ties ties;

  Modifiers(List<Unit> units, NounParser nouns) {
    this.units = units;
    this.nouns = nouns;
    this.ties = new Ties(units, nouns);
  }

  void read(Phrase phrase) {
    boolean more = true;
    while (more && phrase.to < units.size() && !units.get(phrase.to).isMark()) {
      more =
          genitive(phrase)
              || ties.read(phrase)
              || adjective(phrase)
              || partitive(phrase)
              || possessor(phrase);
    }
    Phrase last = phrase;
    while (last != null) {
      last = coordinated(phrase, last);
    }
  }

  private Unit next(Phrase phrase) {
    return phrase.to < units.size() ? units.get(phrase.to) : null;
  }

  private static boolean bare(Unit unit) {
    Reading reading = unit.reading();
    return reading.conjunction().isEmpty() && reading.preposition().isEmpty();
  }

  private boolean genitive(Phrase phrase) {
    Unit next = next(phrase);
    boolean open =
        phrase.holder == null
            && phrase.pronoun.isEmpty()
            && !phrase.definite
            && bare(next)
            && takesGenitive(phrase);
    boolean name = appositive(phrase, next);
    if (!open && !name || isVerbOnly(next)) {
      return false;
    }
    if (next.as(Name.class).isEmpty() && isAdjectiveOnly(next)) {
      return false;
    }
    Phrase inner = nouns.parse(phrase.to, true);
    if (inner == null || !fits(phrase, inner)) {
      return personName(phrase);
    }
    attach(phrase, inner, Phrase.Link.GENITIVE);
    return true;
  }

  /** التنظيم «داعش», ميليشيا «فاطميون»: the name after the noun for it. */
  private static boolean appositive(Phrase phrase, Unit next) {
    return phrase.holder == null
        && phrase.phraseClass == PhraseClass.FORCE
        && next.quoted() > 0
        && next.name().isPresent()
        && bare(next);
  }

  private static boolean takesGenitive(Phrase phrase) {
    return switch (phrase.phraseClass) {
      case PLACE, WEAPON, ACTOR -> false;
      case PERSON -> !(phrase.sense instanceof Name);
      case CIVILIAN -> phrase.plural;
      default -> phrase.sense != null;
    };
  }

  private static boolean fits(Phrase phrase, Phrase inner) {
    return switch (phrase.phraseClass) {
      case PEOPLE, AIRCRAFT -> inner.phraseClass.canAct() || inner.phraseClass == PhraseClass.OTHER;
      case CASUALTY -> inner.phraseClass.canAct();
      case EVENT ->
          inner.phraseClass.canBeHit()
              || inner.phraseClass == PhraseClass.WEAPON
              || inner.phraseClass == PhraseClass.PLACE
              || inner.phraseClass == PhraseClass.OTHER;
      case HARM -> inner.phraseClass.canAct() || inner.phraseClass == PhraseClass.CASUALTY;
      default -> true;
    };
  }

  private static boolean isVerbOnly(Unit unit) {
    return unit.verb().isPresent()
        && unit.readings().stream()
            .flatMap(r -> r.senses().stream())
            .allMatch(s -> s instanceof org.w3id.badia.lexicon.VerbForm);
  }

  private static boolean isAdjectiveOnly(Unit unit) {
    return unit.kind() == UnitKind.KNOWN
        && unit.readings().stream()
            .flatMap(r -> r.senses().stream())
            .allMatch(
                s -> s instanceof Word w && isAdjective(w.wordClass()) || s instanceof Relation);
  }

  private static boolean isAdjective(WordClass wordClass) {
    return switch (wordClass) {
      case ADJECTIVE, NATIONALITY, UNKNOWN, OTHER, ORDINAL, SAME -> true;
      default -> false;
    };
  }

  private void attach(Phrase phrase, Phrase inner, Phrase.Link link) {
    phrase.holder = inner;
    phrase.link = link;
    phrase.to = inner.to;
    phrase.hedged |= inner.hedged;
  }

  private boolean adjective(Phrase phrase) {
    Unit next = next(phrase);
    if (!bare(next)) {
      return false;
    }
    if (next.kind() == UnitKind.UNKNOWN) {
      return unknownAdjective(phrase, next) || personName(phrase);
    }
    boolean verb = next.verb().isPresent() && !next.reading().definite();
    for (Reading reading : next.readings()) {
      for (var sense : reading.senses()) {
        if (sense instanceof Word word && isAdjective(word.wordClass()) && !verb) {
          apply(phrase, word);
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

  private boolean continuesAfter(Phrase phrase) {
    Unit after = units.get(phrase.to + 1);
    return after.relation().isPresent() || isAdjectiveOnly(after);
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
    boolean ending = next.folded().matches(".{3,}(يه|ين|ون|ات)") && !phrase.definite;
    boolean person = phrase.phraseClass == PhraseClass.PERSON;
    if (!person && (article && after || ending && !article && phrase.sense != null)) {
      phrase.to++;
      return true;
    }
    return false;
  }

  /** القيادي X: the unknown words after a rank are a name. */
  private boolean personName(Phrase phrase) {
    Unit next = next(phrase);
    if (phrase.phraseClass != PhraseClass.PERSON || phrase.sense instanceof Name || next == null) {
      return false;
    }
    int end = PersonNames.end(units, phrase.to);
    if (end == phrase.to) {
      return false;
    }
    phrase.surface = Surface.of(units, phrase.to, end);
    phrase.sense = null;
    phrase.to = end;
    return true;
  }

  private boolean partitive(Phrase phrase) {
    Unit next = next(phrase);
    boolean of = NounParser.isOf(next);
    boolean ranks =
        next.word(WordClass.PREPOSITION).filter(w -> w.sense().value().equals("صفوف")).isPresent();
    if (phrase.holder != null || !of && !ranks || !takesMembers(phrase)) {
      return false;
    }
    Phrase inner = phrase.to + 1 < units.size() ? nouns.parse(phrase.to + 1, true) : null;
    if (inner == null || !inner.phraseClass.canAct() || !inner.preposition.isEmpty()) {
      return false;
    }
    attach(phrase, inner, Phrase.Link.PARTITIVE);
    return true;
  }

  private static boolean takesMembers(Phrase phrase) {
    return switch (phrase.phraseClass) {
      case PEOPLE, CASUALTY, PERSON, CIVILIAN, VEHICLE, FORCE -> true;
      case HARM -> phrase.count.isPresent();
      default -> false;
    };
  }

  private boolean possessor(Phrase phrase) {
    Unit next = next(phrase);
    boolean particle = next.folded().equals("ل");
    boolean proclitic =
        next.reading().preposition().equals("ل") && next.reading().conjunction().isEmpty();
    if (phrase.holder != null || !particle && !proclitic || !takesPossessor(phrase)) {
      return false;
    }
    Phrase inner = nouns.parse(particle ? phrase.to + 1 : phrase.to, true);
    if (inner == null || !inner.phraseClass.canAct()) {
      return false;
    }
    inner.preposition = "ل";
    attach(phrase, inner, Phrase.Link.POSSESSOR);
    return true;
  }

  private static boolean takesPossessor(Phrase phrase) {
    return switch (phrase.phraseClass) {
      case FACILITY, VEHICLE, PEOPLE, FORCE, AIRCRAFT -> true;
      default -> false;
    };
  }

  private Phrase coordinated(Phrase phrase, Phrase last) {
    Unit next = next(phrase);
    if (next == null || next.isMark()) {
      return null;
    }
    boolean particle = next.folded().equals("و");
    if (!particle && !next.reading().conjunction().equals("و")) {
      return null;
    }
    Phrase copy = particle ? null : elliptical(phrase, last, next);
    if (copy != null) {
      return copy;
    }
    if (isVerbOnly(next)) {
      return null;
    }
    Phrase second = nouns.parse(particle ? phrase.to + 1 : phrase.to, true);
    if (second == null || !alike(phrase, second)) {
      return null;
    }
    phrase.conjuncts.add(second);
    phrase.conjuncts.addAll(second.conjuncts);
    second.conjuncts.clear();
    phrase.to = second.to;
    if (phrase.phraseClass == PhraseClass.HARM && phrase.holder == null && second.holder != null) {
      phrase.holder = second.holder;
      phrase.link = second.link;
    }
    return second;
  }

  /** الميليشيات الإيرانية والروسية: the noun is said once. */
  private Phrase elliptical(Phrase phrase, Phrase last, Unit next) {
    Optional<Unit.Read<Word>> nationality = next.word(WordClass.NATIONALITY);
    if (nationality.isEmpty() || !nationality.get().reading().definite()) {
      return null;
    }
    Phrase copy = new Phrase();
    copy.phraseClass = PhraseClass.FORCE;
    copy.from = phrase.to;
    copy.to = phrase.to + 1;
    copy.span = next.span();
    copy.headSpan = next.span();
    copy.definite = true;
    copy.plural = true;
    copy.preposition = phrase.preposition;
    copy.sense = last.sense instanceof Word ? last.sense : null;
    copy.nationalities.add(nationality.get().sense().value());
    String head = last.surface.split(" ")[0];
    copy.surface = head + " " + Surface.bare(next.first().raw(), "و", "");
    phrase.conjuncts.add(copy);
    phrase.to = copy.to;
    while (phrase.to < units.size() && !units.get(phrase.to).isMark() && ties.read(copy)) {
      phrase.to = copy.to;
    }
    phrase.to = copy.to;
    if (last.ties.isEmpty()) {
      last.ties.addAll(copy.ties);
    }
    return copy;
  }

  private static boolean alike(Phrase a, Phrase b) {
    boolean sameCase = b.preposition.isEmpty() || b.preposition.equals(a.preposition);
    if (!sameCase) {
      return false;
    }
    return a.phraseClass == b.phraseClass
        || a.phraseClass.canBeHit() && b.phraseClass.canBeHit()
        || a.phraseClass == PhraseClass.HARM && b.phraseClass == PhraseClass.CASUALTY
        || armed(a) && armed(b);
  }

  private static boolean armed(Phrase phrase) {
    return phrase.phraseClass == PhraseClass.WEAPON || phrase.phraseClass == PhraseClass.AIRCRAFT;
  }
}
