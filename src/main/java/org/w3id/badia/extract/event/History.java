package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.RoleFeature;
import org.w3id.badia.model.Seek;

/** What the frames of a report tell of everyone's part in its other events. */
final class History {
  private static final class Count {
    int does;
    int suffers;
    final Map<Entity, Integer> fights = new HashMap<>();
  }

  private final Map<Draft, Sides> sides = new IdentityHashMap<>();
  private final Map<Draft, Integer> places = new IdentityHashMap<>();
  private final List<Draft> inOrder = new ArrayList<>();
  private final Map<Entity, Count> counts = new HashMap<>();

  History(List<Draft> drafts) {
    for (Draft draft : drafts) {
      sides.put(draft, Sides.of(draft));
      if (Seek.none(draft.mentions, m -> m.clause.period)) {
        inOrder.add(draft);
      }
    }
    inOrder.sort((a, b) -> a.first().trigger.compareTo(b.first().trigger));
    for (int i = 0; i < inOrder.size(); i++) {
      places.put(inOrder.get(i), i);
      count(sides.get(inOrder.get(i)));
    }
  }

  Sides of(Draft draft) {
    return sides.get(draft);
  }

  private void count(Sides told) {
    distinct(told.doers()).forEach(e -> countOf(e).does++);
    distinct(told.victims()).stream().filter(e -> !told.does(e)).forEach(e -> countOf(e).suffers++);
    for (Entity doer : distinct(told.doers())) {
      for (Entity hurt : distinct(told.hurt())) {
        countOf(doer).fights.merge(hurt, 1, Integer::sum);
        countOf(hurt).fights.merge(doer, 1, Integer::sum);
      }
    }
  }

  private static List<Entity> distinct(List<ActorRef> refs) {
    return refs.stream().map(ActorRef::entity).distinct().toList();
  }

  private Count countOf(Entity entity) {
    return counts.computeIfAbsent(entity, k -> new Count());
  }

  /** What an entity does and suffers in other events than this. */
  Set<RoleFeature> of(Draft draft, Entity entity) {
    Set<RoleFeature> features = EnumSet.noneOf(RoleFeature.class);
    Sides here = sides.get(draft);
    Count count = counts.getOrDefault(entity, new Count());
    boolean counted = places.containsKey(draft);
    boolean does = here.does(entity);
    boolean suffers = !does && (here.suffers(entity) || here.isHarmed(entity));
    habits(
        count.does - (counted && does ? 1 : 0),
        count.suffers - (counted && suffers ? 1 : 0),
        inOrder.size() - (counted ? 1 : 0),
        features);
    if (counted) {
      beside(places.get(draft) - 1, entity, features, true);
      beside(places.get(draft) + 1, entity, features, false);
    }
    if (!here.suffers(entity) && fights(count, here.hurt(), counted && does)) {
      features.add(RoleFeature.OPPONENT_OF_SUFFERER);
    }
    boolean hurt = Sides.has(here.hurt(), entity);
    if (!does && fights(count, here.doers(), counted && hurt)) {
      features.add(RoleFeature.OPPONENT_OF_DOER);
    }
    return features;
  }

  private static void habits(int does, int suffers, int others, Set<RoleFeature> features) {
    if (does > 0) {
      features.add(RoleFeature.DOES_ELSEWHERE);
      features.add(suffers == 0 ? RoleFeature.ONLY_DOES : RoleFeature.DOES_ELSEWHERE);
    }
    if (suffers > 0) {
      features.add(RoleFeature.SUFFERS_ELSEWHERE);
      features.add(does == 0 ? RoleFeature.ONLY_SUFFERS : RoleFeature.SUFFERS_ELSEWHERE);
    }
    if (does > 1 && does * 2 > others) {
      features.add(RoleFeature.DOES_MOST);
    }
    if (suffers > 1 && suffers * 2 > others) {
      features.add(RoleFeature.SUFFERS_MOST);
    }
  }

  private void beside(int place, Entity entity, Set<RoleFeature> features, boolean before) {
    if (place < 0 || place >= inOrder.size()) {
      return;
    }
    Sides other = sides.get(inOrder.get(place));
    if (other.does(entity)) {
      features.add(before ? RoleFeature.DOES_BEFORE : RoleFeature.DOES_AFTER);
    }
    if (other.suffers(entity)) {
      features.add(before ? RoleFeature.SUFFERS_BEFORE : RoleFeature.SUFFERS_AFTER);
    }
  }

  /** Whether it fights one of those in an event besides this. */
  private static boolean fights(Count count, List<ActorRef> refs, boolean here) {
    if (!count.fights.isEmpty()) {
      for (ActorRef ref : refs) {
        if (count.fights.getOrDefault(ref.entity(), 0) > (here ? 1 : 0)) {
          return true;
        }
      }
    }
    return false;
  }
}
