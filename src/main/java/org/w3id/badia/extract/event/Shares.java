package org.w3id.badia.extract.event;

import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;

/** Finds who had a part in what others did: كان لـ X دور بارز في الهجوم الذي شنه Y. */
final class Shares {
  private Shares() {}

  /** Who had a part in an event, null where nobody is said to. */
  static Phrase of(Clause clause, Phrase event, TellingWords words) {
    Item part = before(clause, event.span().start());
    Item sharer = part == null ? null : before(clause, part.span().start());
    boolean shared =
        sharer != null
            && event.preposition().equals("في")
            && part.isPhrase(PhraseClass.OTHER)
            && words.is(TellingRole.PART_IN, Anaphora.head(part.phrase()))
            && sharer.isPhrase()
            && sharer.phrase().preposition().equals("ل")
            && sharer.phrase().phraseClass().canFight();
    return shared && !clause.negated ? sharer.phrase() : null;
  }

  /** The phrase or verb nearest before a place of the text. */
  private static Item before(Clause clause, int start) {
    Item last = null;
    for (Item item : clause.items) {
      boolean told = item.isPhrase() || item.isVerb();
      last = told && item.span().end() <= start ? item : last;
    }
    return last;
  }
}
