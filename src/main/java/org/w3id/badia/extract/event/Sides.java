package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.model.Entity;

/**
 * Who does and suffers an event as its frames tell it, before anybody is weighed.
 *
 * @param doers who does it
 * @param sufferers to whom it is done
 * @param harmed whose people came to harm
 */
record Sides(List<ActorRef> doers, List<ActorRef> sufferers, List<ActorRef> harmed) {
  static Sides of(Draft draft) {
    List<ActorRef> harmed = new ArrayList<>();
    draft.mentions.forEach(m -> m.tolls.forEach(t -> harmed.addAll(t.victims())));
    return new Sides(draft.agents(), draft.patients(), harmed);
  }

  /** Those it is done to; where no frame says, those who came to harm. */
  List<ActorRef> hurt() {
    return sufferers.isEmpty() ? harmed : sufferers;
  }

  /** All who suffer it, told so or by a figure. */
  List<ActorRef> victims() {
    return Likeness.both(sufferers, harmed);
  }

  boolean does(Entity entity) {
    return has(doers, entity);
  }

  boolean suffers(Entity entity) {
    return has(sufferers, entity);
  }

  boolean isHarmed(Entity entity) {
    return has(harmed, entity);
  }

  /** Whether those who do it are nobody known. */
  boolean isOpen() {
    return Likeness.isOpen(doers);
  }

  static boolean has(List<ActorRef> refs, Entity entity) {
    for (ActorRef ref : refs) {
      if (ref.entity().equals(entity)) {
        return true;
      }
    }
    return false;
  }
}
