package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;

/** Whether a draft says enough of a war to be an event. */
final class Worth {
  private static final Set<EventKind> LOOSE =
      EnumSet.of(EventKind.THREAT, EventKind.TERRITORIAL_CHANGE, EventKind.DEPLOYMENT);

  private static final Set<EventKind> BLASTS =
      EnumSet.of(
          EventKind.BOMBING,
          EventKind.IED_BOMBING,
          EventKind.SUICIDE_BOMBING,
          EventKind.VEHICLE_BOMBING,
          EventKind.AIRSTRIKE);

  private final Draft draft;

  Worth(Draft draft) {
    this.draft = draft;
  }

  boolean isEvent() {
    boolean period = draft.mentions.stream().anyMatch(m -> m.clause.period);
    if (period || isHabit() || isVague()) {
      return false;
    }
    boolean actors = !draft.agents().isEmpty() || hasArmedTarget();
    boolean tolls = draft.mentions.stream().anyMatch(m -> !m.tolls.isEmpty());
    boolean weapons = draft.mentions.stream().anyMatch(m -> !m.weapons.isEmpty());
    boolean placed =
        !draft.places().isEmpty() || draft.mentions.stream().anyMatch(m -> !m.objects.isEmpty());
    boolean fled = draft.kinds().contains(EventKind.PRISON_BREAK) && placed;
    return fled
        || actors && (placed || !draft.patients().isEmpty() || tolls)
        || (tolls || weapons) && placed
        || isCounted()
        || tolls && weapons;
  }

  /** The blast that killed eleven happened, wherever it was. */
  private boolean isCounted() {
    return draft.mentions.stream().anyMatch(m -> BLASTS.contains(m.kind))
        && draft.mentions.stream()
            .flatMap(m -> m.tolls.stream())
            .anyMatch(t -> t.count().minimum().orElse(0) > 2);
  }

  private boolean hasArmedTarget() {
    return draft.patients().stream().anyMatch(r -> r.entity().kind() != EntityKind.PLACE);
  }

  /** Attacks in the plural without a day nor a number are background. */
  private boolean isVague() {
    boolean plural =
        draft.mentions.stream()
            .allMatch(m -> m.plural && m.count.filter(c -> c.maximum().isPresent()).isEmpty());
    boolean ground =
        draft.kinds().stream()
            .allMatch(
                k ->
                    k == EventKind.ARMED_ASSAULT
                        || k == EventKind.ATTACK
                        || LOOSE.contains(k) && k != EventKind.DEPLOYMENT);
    boolean figures =
        draft.mentions.stream()
            .flatMap(m -> m.tolls.stream())
            .anyMatch(t -> t.count().maximum().isPresent() || t.count().minimum().orElse(0) > 2);
    return plural && ground && !figures && draft.when().isEmpty();
  }

  private boolean isHabit() {
    return draft.mentions.stream().allMatch(m -> m.habitual && m.tolls.isEmpty());
  }
}
