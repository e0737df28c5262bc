package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.model.Seek;

/**
 * «تعرض المطار، وفيه قاعدة لـ X، لهجوم»: whoever is told to be within what is hit suffers it, where
 * nobody else is told to.
 */
final class Hosts {
  private static final Set<String> WITHIN = Set.of("وفيه", "وفيها", "وبه", "وبها");

  /** So many words may stand before those who are within: وفيه أكبر قاعدة. */
  private static final int NEAR = 2;

  private final Slots slots;

  Hosts(Slots slots) {
    this.slots = slots;
  }

  /** Gives what hits a place or building those who are told right behind it to be in it. */
  void read(List<Clause> clauses, List<Mention> mentions) {
    for (Clause clause : clauses) {
      for (int i = 2; i + 1 < clause.items.size(); i++) {
        if (opens(clause, i)) {
          within(clause, i, mentions);
        }
      }
    }
  }

  /** A place or building, a comma, and the word that says who is in it. */
  private static boolean opens(Clause clause, int at) {
    Item host = clause.items.get(at - 2);
    return clause.items.get(at - 1).type() == Item.Type.MARK
        && WITHIN.contains(clause.items.get(at).unit().folded())
        && (host.isPhrase(PhraseClass.PLACE) || host.isPhrase(PhraseClass.FACILITY));
  }

  private void within(Clause clause, int at, List<Mention> mentions) {
    Phrase guest = guest(clause, at);
    Phrase host = clause.items.get(at - 2).phrase();
    if (guest != null) {
      Seek.first(mentions, m -> m.clause == clause && hits(m, host))
          .filter(m -> m.patients.isEmpty() && !m.unreal)
          .ifPresent(m -> slots.fill(m, Slot.PATIENT, guest));
    }
  }

  private static boolean hits(Mention mention, Phrase host) {
    return Seek.any(mention.objects, o -> o.span().equals(host.span()))
        || Seek.any(mention.struck, p -> host.places().contains(p));
  }

  /** Whose base it is, or the men who are there. */
  private static Phrase guest(Clause clause, int at) {
    Phrase phrase = clause.phraseBehind(at, NEAR);
    boolean held = phrase != null && phrase.phraseClass() == PhraseClass.FACILITY;
    Phrase who = held ? phrase.holder() : phrase;
    return who != null && who.phraseClass().canFight() ? who : null;
  }
}
