package org.w3id.badia.extract.event;

import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.text.Folding;

/** Finds who had a part in what others did: كان لـ X دور بارز في الهجوم الذي شنه Y. */
final class Shares {
  private Shares() {}

  /** Who had a part in the event at an index, null where nobody is said to. */
  static Phrase of(Clause clause, int at, TellingWords words) {
    Item event = clause.items.get(at);
    Item part = before(clause, event);
    Item sharer = part == null ? null : before(clause, part);
    boolean shared =
        sharer != null
            && event.phrase().preposition().equals("في")
            && part.isPhrase(PhraseClass.OTHER)
            && words.is(TellingRole.PART_IN, firstWord(part.phrase()))
            && sharer.isPhrase()
            && sharer.phrase().preposition().equals("ل")
            && sharer.phrase().phraseClass().canFight();
    return shared && !clause.negated ? sharer.phrase() : null;
  }

  private static String firstWord(Phrase phrase) {
    return Folding.fold(phrase.surface()).split(" ")[0];
  }

  /** The phrase before an item, particles and marks stepped over. */
  private static Item before(Clause clause, Item item) {
    for (int i = clause.items.indexOf(item) - 1; i >= 0; i--) {
      Item one = clause.items.get(i);
      if (one.isPhrase() || one.isVerb()) {
        return one;
      }
    }
    return null;
  }
}
