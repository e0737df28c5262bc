package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;

/**
 * Tells from whom ground was taken, or with whom somebody fought, where nobody says so: those with
 * whom he fights in the event told nearest. «اشتبكت X مع Y. واستعادت X البلدة».
 */
final class Opponents {
  private static final Set<EventKind> FIGHTS =
      EnumSet.of(EventKind.TERRITORIAL_CHANGE, EventKind.CLASH);

  /** With whom somebody fights is told at most so many events off. */
  private static final int NEAR = 4;

  private final List<Draft> inOrder;

  private Opponents(List<Draft> inOrder) {
    this.inOrder = inOrder;
  }

  /** Fills in the opponents of those events that name none. */
  static void fill(List<Draft> drafts) {
    Opponents opponents = new Opponents(Completion.inOrder(drafts));
    Map<Draft, List<ActorRef>> met = new LinkedHashMap<>();
    for (int at = 0; at < opponents.inOrder.size(); at++) {
      if (isOpen(opponents.inOrder.get(at))) {
        met.put(opponents.inOrder.get(at), opponents.of(at));
      }
    }
    met.forEach(Draft::meets);
  }

  private static boolean isOpen(Draft draft) {
    return FIGHTS.contains(Assembler.kind(draft))
        && draft.targets().isEmpty()
        && draft.agents().size() == 1
        && fights(draft.agents().get(0));
  }

  private static boolean fights(ActorRef ref) {
    return ref.entity().kind() == EntityKind.GROUP || ref.entity().kind() == EntityKind.STATE;
  }

  /** Those with whom its doers fight in the nearest event, the one told before it first. */
  private List<ActorRef> of(int at) {
    Draft draft = inOrder.get(at);
    for (int off = 1; off <= NEAR; off++) {
      for (int other : new int[] {at - off, at + off}) {
        if (other >= 0 && other < inOrder.size()) {
          List<ActorRef> met = opposite(draft, inOrder.get(other));
          if (!met.isEmpty()) {
            return met;
          }
        }
      }
    }
    return List.of();
  }

  /** Who strikes him from the air holds no ground that he could take. */
  private static List<ActorRef> opposite(Draft draft, Draft other) {
    if (Salience.PEACEFUL.contains(Assembler.kind(other))) {
      return List.of();
    }
    boolean does = Likeness.overlap(draft.agents(), other.agents());
    boolean flown = Assembler.kind(other) == EventKind.AIRSTRIKE;
    boolean suffers = !flown && Likeness.overlap(draft.agents(), other.targets());
    if (does == suffers) {
      return List.of();
    }
    List<ActorRef> met = new ArrayList<>(does ? other.targets() : other.agents());
    met.removeIf(r -> !fights(r) || other.reason(r).isPresent());
    met.removeIf(r -> Sides.has(draft.agents(), r.entity()));
    return met;
  }
}
