package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;

/**
 * Who fights whom in a report: an event that names one side alone is told of the other side that
 * the event next to it names.
 */
final class Opponents {
  /** A side that is left out was named at most so many sentences away. */
  private static final int NEAR = 3;

  /** So many events on either side are looked at, where endless sentences hold more. */
  private static final int MOST = 64;

  private static final Set<EventKind> ONE_SIDED =
      EnumSet.of(EventKind.DEPLOYMENT, EventKind.PLEDGE, EventKind.THREAT, EventKind.PRISON_BREAK);

  private record Sides(List<ActorRef> agents, List<ActorRef> targets) {}

  private final Map<Draft, Sides> told = new HashMap<>();

  /** Fills the side that each event leaves out, from what the others told before any filling. */
  void fill(List<Draft> inOrder) {
    for (Draft draft : inOrder) {
      told.put(draft, new Sides(groups(draft.agents()), groups(draft.targets())));
    }
    for (int i = 0; i < inOrder.size(); i++) {
      Draft draft = inOrder.get(i);
      if (draft.kinds().stream().noneMatch(ONE_SIDED::contains)) {
        List<Draft> near = near(inOrder, i);
        agents(draft, near);
        targets(draft, near);
      }
    }
  }

  /** The events told so near that they may name the other side. */
  private static List<Draft> near(List<Draft> inOrder, int at) {
    int sentence = inOrder.get(at).first().sentence;
    int from = at;
    while (from > 0
        && at - from < MOST
        && sentence - inOrder.get(from - 1).first().sentence <= NEAR) {
      from--;
    }
    int to = at + 1;
    while (to < inOrder.size()
        && to - at < MOST
        && inOrder.get(to).first().sentence - sentence <= NEAR) {
      to++;
    }
    return inOrder.subList(from, to);
  }

  private static List<ActorRef> groups(List<ActorRef> refs) {
    return refs.stream()
        .filter(r -> r.entity().kind() == EntityKind.GROUP || r.entity().kind() == EntityKind.STATE)
        .toList();
  }

  private void agents(Draft draft, List<Draft> near) {
    boolean foiled = draft.mentions.stream().anyMatch(m -> m.foiled);
    if (draft.agents().isEmpty() && !foiled) {
      List<ActorRef> others = against(told.get(draft).targets(), draft, near);
      others.stream().filter(o -> !has(draft.targets(), o)).forEach(draft.first().agents::add);
    }
  }

  private void targets(Draft draft, List<Draft> near) {
    if (draft.targets().isEmpty()) {
      List<ActorRef> others = against(told.get(draft).agents(), draft, near);
      others.stream().filter(o -> !has(draft.agents(), o)).forEach(draft.first().patients::add);
    }
  }

  private static boolean has(List<ActorRef> refs, ActorRef ref) {
    return refs.stream().anyMatch(r -> r.entity().equals(ref.entity()));
  }

  /** Those whom the nearest event sets against a side. */
  private List<ActorRef> against(List<ActorRef> side, Draft draft, List<Draft> near) {
    List<ActorRef> best = new ArrayList<>();
    int nearest = NEAR + 1;
    for (Draft other : near) {
      Sides sides = told.get(other);
      int distance = Math.abs(other.first().sentence - draft.first().sentence);
      if (other == draft || distance >= nearest) {
        continue;
      }
      boolean fights = Likeness.overlap(side, sides.agents()) && !sides.targets().isEmpty();
      boolean suffers = Likeness.overlap(side, sides.targets()) && !sides.agents().isEmpty();
      if (fights || suffers) {
        nearest = distance;
        best = fights ? sides.targets() : sides.agents();
      }
    }
    return best;
  }
}
