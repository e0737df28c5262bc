package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** Finds the event that a headline names: the one told in the body that shares most with it. */
final class Headlines {
  /** Less than this in common and it may name any event, or none. */
  private static final int LEAST = 5;

  private final Likeness likeness;

  Headlines(Likeness likeness) {
    this.likeness = likeness;
  }

  /** The event that a mention of the headline is of, null where that is open. */
  Draft named(Mention mention, List<Draft> drafts) {
    Draft best = null;
    int most = LEAST - 1;
    for (Draft draft : drafts) {
      boolean same = likeness.compatible(draft, mention) && (mention.harmOnly || isBlow(draft));
      int shared = same ? shared(draft, mention) : 0;
      if (shared > most) {
        most = shared;
        best = draft;
      }
    }
    return best;
  }

  /** Whether more is told of it than its dead, who may be of any blow. */
  private static boolean isBlow(Draft draft) {
    return Seek.any(draft.mentions, m -> !m.harmOnly);
  }

  /** How much of what a mention names an event has too; what it has otherwise takes off. */
  private static int shared(Draft draft, Mention mention) {
    int shared = 0;
    shared += kinds(draft, mention);
    shared += places(draft.places(), mention.places);
    shared += named(draft.agents(), mention.agents) ? 2 : 0;
    shared += named(draft.targets(), mention.targets()) ? 2 : 0;
    shared += things(draft, mention) ? 2 : 0;
    shared += arms(draft, mention) ? 1 : 0;
    shared += draft.first().sentence <= 1 ? 1 : 0;
    return shared + 3 * figures(draft, mention);
  }

  private static int kinds(Draft draft, Mention mention) {
    boolean same = draft.isOf(mention.kind);
    return same && mention.kind != EventKind.ATTACK ? 2 : 0;
  }

  private static int places(List<PlaceName> told, List<PlaceName> here) {
    List<String> keys = Seek.each(told, Draft::key);
    int shared = 0;
    for (PlaceName place : here) {
      if (keys.contains(Draft.key(place))) {
        shared = Math.max(shared, Neighbours.isFine(place) ? 3 : 1);
      }
    }
    return shared;
  }

  private static boolean named(List<ActorRef> told, List<ActorRef> here) {
    return Seek.any(
        here, a -> a.entity().kind() != EntityKind.UNIDENTIFIED && Sides.has(told, a.entity()));
  }

  private static boolean things(Draft draft, Mention mention) {
    return mention.objects.stream()
        .map(o -> Anaphora.head(o.surface()))
        .anyMatch(
            h ->
                Seek.any(
                    draft.mentions,
                    m -> Seek.any(m.objects, o -> Objects.equals(h, Anaphora.head(o.surface())))));
  }

  private static boolean arms(Draft draft, Mention mention) {
    return Seek.any(
        mention.weapons,
        w -> weapons(draft).anyMatch(x -> x.weapon().concept().equals(w.weapon().concept())));
  }

  private static Stream<Mention.WeaponRef> weapons(Draft draft) {
    return draft.mentions.stream().flatMap(m -> m.weapons.stream());
  }

  /** 1 where it gives a figure that the body gives, -1 where only others. */
  private static int figures(Draft draft, Mention mention) {
    int shared = 0;
    for (Toll here : mention.tolls) {
      for (Toll there : draft.mentions.stream().flatMap(m -> m.tolls.stream()).toList()) {
        if (here.harm() == there.harm()) {
          boolean equal = here.count().equals(there.count());
          shared = equal ? 1 : shared == 0 ? -1 : shared;
        }
      }
    }
    return shared;
  }

  /**
   * «مقتل خمسة جنود بهجومين»: a figure that the body tells is of the event it tells it of alone.
   */
  static void leaveTold(Mention mention, List<Draft> drafts) {
    mention.tolls.removeIf(
        toll -> toll.count().minimum().orElse(1) > 1 && Seek.any(drafts, d -> tells(d, toll)));
  }

  private static boolean tells(Draft draft, Toll toll) {
    return Seek.any(
        draft.mentions,
        m ->
            !m.headline
                && Seek.any(
                    m.tolls, t -> t.harm() == toll.harm() && t.count().equals(toll.count())));
  }
}
