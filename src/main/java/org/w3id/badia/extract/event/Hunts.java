package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * «مشطوا الوادي بحثاً عن مسلحي X», «أرسلوا تعزيزات لملاحقة X»: troops that comb ground or come to
 * go after somebody do it against him, and whom they lose on the way are of them. Those who only
 * come do it against nobody.
 */
final class Hunts {
  private static final Set<EventKind> HUNTS = EnumSet.of(EventKind.DEPLOYMENT, EventKind.RAID);

  /** So many words may stand between the search and whom it is for: بحثاً عن, لملاحقة من. */
  private static final int NEAR = 3;

  private final ActorResolver actors;
  private final TellingWords words;

  Hunts(ActorResolver actors, TellingWords words) {
    this.actors = actors;
    this.words = words;
  }

  /** Finds whom the troops that a sentence tells of go after. */
  void read(List<Clause> clauses, List<Mention> mentions) {
    for (Clause clause : clauses) {
      for (int i = 0; i < clause.items.size(); i++) {
        Item item = clause.items.get(i);
        if (!clause.negated && words.isStem(TellingRole.SEEKS, item.unit().form())) {
          Mention hunt = hunt(item, mentions);
          if (hunt != null) {
            hunt.hunts = true;
            hunted(hunt, clause, i);
          }
        }
      }
    }
  }

  private void hunted(Mention hunt, Clause clause, int at) {
    Phrase prey = prey(clause, at);
    if (prey != null && hunt.patients.isEmpty()) {
      List<ActorRef> hunted = actors.resolve(prey);
      hunt.agents.removeIf(a -> Sides.has(hunted, a.entity()));
      Slots.add(hunt.patients, hunted);
    }
    if (hunt.agents.isEmpty()) {
      hunt.tolls.forEach(t -> Slots.add(hunt.agents, t.victims()));
      hunt.agents.removeIf(a -> Sides.has(hunt.patients, a.entity()));
    }
  }

  /** The move told last before the word, or by it. */
  private static Mention hunt(Item item, List<Mention> mentions) {
    Mention last = null;
    for (Mention mention : mentions) {
      boolean before = mention.trigger.start() <= item.span().end();
      last = before && !mention.unreal ? mention : last;
    }
    return last != null && HUNTS.contains(last.kind) ? last : null;
  }

  private static Phrase prey(Clause clause, int at) {
    Phrase next = clause.phraseBehind(at, NEAR);
    return next != null && Seek.any(next.all(), p -> p.phraseClass().canFight()) ? next : null;
  }
}
