package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** «هاجموا القاعدة … طوّقوها قبل أن يطلقوا عليها قذائف»: what attackers fire is of their attack. */
final class Barrages {
  private static final Set<EventKind> ASSAULTS =
      Set.of(EventKind.ATTACK, EventKind.ARMED_ASSAULT, EventKind.AMBUSH);

  private Barrages() {}

  /** Takes a barrage for a part of the attack told last where it is one; says whether it is. */
  static boolean joins(Draft last, Mention mention) {
    boolean part =
        mention.kind == EventKind.SHELLING
            && mention.noun == null
            && ASSAULTS.containsAll(last.kinds())
            && Seek.any(last.mentions, m -> !m.harmOnly)
            && mention.sentence - last.last().sentence <= 1
            && mention.places.isEmpty()
            && mention.when.isEmpty()
            && mention.clause.opener != Clause.Opener.TRANSITION
            && !mention.foiled
            && areAttackers(last, mention)
            && hitsThem(last, mention);
    if (part) {
      mention.kind = last.first().kind;
    }
    return part;
  }

  private static boolean areAttackers(Draft last, Mention mention) {
    List<ActorRef> told = last.agents();
    return !mention.agents.isEmpty()
        && !told.isEmpty()
        && (Likeness.overlap(told, mention.agents)
            || Likeness.isOpen(told)
            || Likeness.isOpen(mention.agents))
        && !Likeness.overlap(last.targets(), mention.agents);
  }

  private static boolean hitsThem(Draft last, Mention mention) {
    boolean nobody = mention.patients.isEmpty() && mention.objects.isEmpty();
    return nobody
        || Pronouns.isHit(mention)
        || NewMatter.hitsTold(last, mention)
        || Likeness.overlap(last.targets(), mention.targets());
  }
}
