package org.w3id.badia.extract.event;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.Seek;

/**
 * Finds the bodies no table has that tell something themselves or by a spokesman, so that what they
 * tell of their men is told of theirs: «قال المتحدث باسم حركة X إن مقاتليها هاجموا».
 */
final class Tellers {
  private Tellers() {}

  static Set<Phrase> of(List<List<Clause>> sentences) {
    Set<Phrase> all = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Clause> sentence : sentences) {
      for (Clause clause : sentence) {
        if (Seek.any(clause.items, i -> i.isVerb(VerbClass.REPORT) || i.isVerb(VerbClass.CLAIM))) {
          clause.items.stream().filter(Item::isPhrase).forEach(i -> add(i.phrase(), all));
        }
      }
    }
    return all;
  }

  private static void add(Phrase phrase, Set<Phrase> all) {
    Phrase body = phrase.phraseClass() == PhraseClass.PERSON ? phrase.holder() : phrase;
    boolean unlisted =
        body != null && body.phraseClass() == PhraseClass.ACTOR && body.named() && isBare(phrase);
    if (unlisted) {
      all.add(body);
    }
  }

  private static boolean isBare(Phrase phrase) {
    return phrase.preposition().isEmpty() && phrase.conjuncts().isEmpty();
  }
}
