package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;

/** صد الجيش هجوماً وقتل ستة منهم: whom those kill who repel an attack, they had attacked. */
final class Repulses {
  private Repulses() {}

  /**
   * The figure as one of those who attacked, where it is told behind an attack that failed and says
   * no more of them; who is named with it and was not attacked did it, where nobody else is told.
   */
  static Toll suffered(Mention attack, Toll toll, Clause clause) {
    boolean behind = attack.foiled && clause != attack.clause && !attack.patients.isEmpty();
    if (!behind || clause.opener != Clause.Opener.AND || toll.included()) {
      return toll;
    }
    if (!attack.agents.isEmpty()
        && Likeness.isOpen(toll.victims())
        && (!toll.victims().isEmpty() || isOfThem(toll, clause))) {
      return toll.of(List.of()).ofAttackers();
    }
    if (attack.agents.isEmpty()) {
      toll.victims().stream()
          .filter(v -> v.entity().kind() == EntityKind.GROUP)
          .filter(v -> !Sides.has(attack.patients, v.entity()))
          .forEach(attack.agents::add);
    }
    return toll;
  }

  /**
   * «أحبط الجيش هجوماً … وخلّفت المعارك عشرين قتيلاً من X»: who is named among the dead of an
   * attack that failed, and was not attacked, made it where nobody else is told.
   */
  static void settle(List<Draft> drafts) {
    for (Draft draft : drafts) {
      Mention attack = Seek.first(draft.mentions, m -> m.foiled).orElse(null);
      if (attack != null && !attack.patients.isEmpty() && draft.agents().isEmpty()) {
        draft.mentions.stream()
            .filter(m -> m != attack)
            .flatMap(m -> m.tolls.stream())
            .flatMap(t -> t.victims().stream().filter(v -> isBody(v, t)))
            .filter(v -> !Sides.has(attack.patients, v.entity()))
            .forEach(attack.agents::add);
      }
    }
  }

  /** Many of a man's are of those whom he leads: 12 من مسلحي فلان. */
  private static boolean isBody(ActorRef victim, Toll toll) {
    boolean many = toll.count().minimum().orElse(0) > 1;
    EntityKind kind = victim.entity().kind();
    return kind == EntityKind.GROUP || many && kind == EntityKind.PERSON;
  }

  /** ستة منهم. */
  static boolean isOfThem(Toll toll, Clause clause) {
    return Seek.first(clause.items, i -> i.span().start() >= toll.span().end())
        .filter(Parts::isOf)
        .isPresent();
  }
}
