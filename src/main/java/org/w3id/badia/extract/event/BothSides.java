package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * «كما دارت اشتباكات بين الطرفين في X», «واندلعت معارك بينهما»: the sides of what was told last.
 */
final class BothSides {
  /** The sides meant are told at most so many sentences before. */
  private static final int NEAR = 3;

  private static final String THEM = "بينهما";

  private final TellingWords words;

  BothSides(TellingWords words) {
    this.words = words;
  }

  /** Gives a fight whose sides only such words tell those of the last event that has two. */
  void fill(Mention fight, List<Draft> told) {
    if (fight.kind != EventKind.CLASH || !fight.agents.isEmpty() || !recalls(fight)) {
      return;
    }
    for (int i = told.size() - 1; i >= 0; i--) {
      Draft draft = told.get(i);
      if (fight.sentence - draft.last().sentence > NEAR) {
        return;
      }
      List<ActorRef> agents = fighters(draft.agents());
      List<ActorRef> targets = fighters(draft.targets());
      if (!agents.isEmpty() && !targets.isEmpty()) {
        fight.agents.addAll(agents);
        fight.patients.clear();
        fight.patients.addAll(targets);
        return;
      }
    }
  }

  private static List<ActorRef> fighters(List<ActorRef> side) {
    return Seek.those(
        side, r -> r.entity().kind() == EntityKind.GROUP || r.entity().kind() == EntityKind.STATE);
  }

  private boolean recalls(Mention fight) {
    return Seek.any(
        fight.clause.items,
        i ->
            i.span().start() > fight.trigger.start()
                && (i.unit().folded().equals(THEM)
                    || i.isPhrase()
                        && i.phrase().preposition().equals("بين")
                        && words.is(TellingRole.BOTH_SIDES, Anaphora.head(i.phrase()))));
  }
}
