package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.model.Seek;

/**
 * Finds who they were who did what was told before: «وقال شهود إن المسلحين ينتمون إلى X», where
 * nothing else is said of them, and «نفذه مقاتلو X».
 */
final class Memberships {
  private Memberships() {}

  /** The men of whom a sentence says nothing but whose they are. */
  static Optional<Phrase> of(List<Clause> sentence) {
    for (Clause clause : sentence) {
      boolean says = clause.opener == Clause.Opener.THAT && !clause.negated && !clause.unreal;
      if (says && Seek.none(clause.items, Item::isVerb)) {
        Optional<Item> first = Seek.first(clause.items, Item::isPhrase);
        if (first.isPresent() && areOfSomebody(first.get().phrase())) {
          return Optional.of(first.get().phrase());
        }
      }
    }
    return Optional.empty();
  }

  /** «نفذه مقاتلو X», «إن رجال X هم من نفذوه»: who did what only a pronoun tells. */
  static Optional<Phrase> doer(List<Clause> sentence) {
    for (Clause clause : sentence) {
      boolean told = !clause.negated && !clause.unreal;
      for (int i = 0; told && i < clause.items.size(); i++) {
        Item item = clause.items.get(i);
        if (item.isVerb(VerbClass.LIGHT) && carriesPronoun(item)) {
          Arguments arguments = Arguments.of(clause, i);
          Phrase doer = arguments.subjectInherited ? null : arguments.subject;
          return Optional.ofNullable(doer).filter(d -> d.phraseClass().canFight());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean carriesPronoun(Item item) {
    Verb verb = item.verb().verb();
    return !item.pronoun().isEmpty()
        && !item.verb().isMasdar()
        && verb.subject() == Slot.AGENT
        && verb.object() == Slot.EVENT;
  }

  private static boolean areOfSomebody(Phrase men) {
    String value = men.word().map(Word::value).orElse("");
    return men.phraseClass() == PhraseClass.PEOPLE
        && Anaphora.isAttacker(value)
        && men.definite()
        && men.preposition().isEmpty()
        && men.holder() != null
        && men.holder().phraseClass() == PhraseClass.ACTOR;
  }
}
