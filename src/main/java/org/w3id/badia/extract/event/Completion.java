package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3id.badia.model.DatePrecision;
import org.w3id.badia.model.EventKind;

/** Fills from the event told before what a text does not say twice: where, when, against whom. */
final class Completion {
  /** What a text leaves out stands at most so many sentences before. */
  private static final int NEAR = 2;

  private static final Set<DatePrecision> DAYS = EnumSet.of(DatePrecision.DAY, DatePrecision.HOUR);

  private final Likeness likeness;

  Completion(Likeness likeness) {
    this.likeness = likeness;
  }

  /** Fills each event from the one told before it. */
  void complete(List<Draft> drafts) {
    List<Draft> inOrder = new ArrayList<>(drafts);
    inOrder.sort((a, b) -> a.first().trigger.compareTo(b.first().trigger));
    Draft before = null;
    Draft attack = null;
    for (Draft draft : inOrder) {
      if (before != null && draft.first().sentence - before.last().sentence <= NEAR) {
        inherit(draft, before);
      }
      if (attack != null && draft.first().sentence - attack.last().sentence <= NEAR) {
        answer(draft, attack);
      }
      before = draft;
      attack = isAttack(draft) ? draft : attack;
    }
    onlyAttacker(inOrder);
  }

  /** A fight whose first blow is told is an attack too; one that nobody began is none. */
  private static boolean isAttack(Draft draft) {
    return Likeness.isOnGround(draft) && Assembler.kind(draft) != EventKind.CLASH;
  }

  /** Where one group alone attacks in a report, an attack told without its doer is laid to it. */
  private void onlyAttacker(List<Draft> inOrder) {
    List<ActorRef> attackers = new ArrayList<>();
    int told = 0;
    for (Draft draft : inOrder) {
      if (Likeness.isGround(draft) && !draft.agents().isEmpty()) {
        told++;
        boolean more = !attackers.isEmpty() && !Likeness.overlap(attackers, draft.agents());
        if (more) {
          return;
        }
        attackers = attackers.isEmpty() ? draft.agents() : attackers;
      }
    }
    for (Draft draft : inOrder) {
      boolean foiled = draft.mentions.stream().anyMatch(m -> m.foiled);
      boolean open = Likeness.isGround(draft) && draft.agents().isEmpty() && !foiled;
      if (told > 0 && open && !Likeness.overlap(attackers, draft.targets())) {
        draft.first().agents.addAll(attackers);
      }
    }
  }

  /** The airstrikes after the ambush are on those who laid it. */
  private void answer(Draft draft, Draft attack) {
    Mention mention = draft.first();
    boolean strike = mention.kind == EventKind.AIRSTRIKE || mention.kind == EventKind.SHELLING;
    boolean open = strike && !draft.agents().isEmpty() && draft.targets().isEmpty();
    boolean others = !Likeness.overlap(draft.agents(), attack.agents());
    if (open && others) {
      mention.patients.addAll(attack.agents());
    }
    boolean back = strike && Likeness.overlap(draft.targets(), attack.agents());
    boolean relief =
        mention.kind == EventKind.DEPLOYMENT && Likeness.overlap(draft.agents(), attack.targets());
    if (others && (back || relief) && likeness.placesAgree(draft.places(), attack.places())) {
      draft.answers = attack;
    }
  }

  private void inherit(Draft draft, Draft before) {
    Mention mention = draft.first();
    boolean sameSentence = mention.sentence <= before.last().sentence;
    if (draft.places().isEmpty()) {
      mention.places.addAll(before.places());
    }
    boolean day =
        before.when().filter(w -> DAYS.contains(w.when().precision())).isPresent()
            && mention.paragraph == before.last().paragraph;
    if (draft.when().isEmpty() && day) {
      mention.when = before.when();
    }
    boolean same =
        mention.definite && draft.agents().isEmpty() && likeness.sameFamily(before, mention.kind);
    if (same) {
      mention.agents.addAll(before.agents());
      before.mentions.forEach(m -> mention.weapons.addAll(m.weapons));
      mention.kind = mention.kind == EventKind.SHELLING ? before.first().kind : mention.kind;
    }
    boolean again = mention.other && draft.agents().isEmpty();
    if (again
        || sameSentence
            && draft.agents().isEmpty()
            && Likeness.overlap(draft.targets(), before.targets())) {
      mention.agents.addAll(before.agents());
    }
  }
}
