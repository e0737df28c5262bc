package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** An attack and the ground that those who made it took by it: two tellings of one event. */
final class Seizures {
  private static final Set<EventKind> ATTACKS =
      EnumSet.of(EventKind.ATTACK, EventKind.ARMED_ASSAULT, EventKind.AMBUSH, EventKind.CLASH);

  private Seizures() {}

  /**
   * «شنوا هجوماً على الثكنة وسيطروا عليها», «سيطروا على البلدة عقب هجوم شنوه»: whether one of the
   * two is the taking of ground, the other an attack, both by the same and at one place.
   */
  static boolean isOne(Likeness likeness, Draft draft, Mention mention) {
    boolean takes = mention.kind == EventKind.TERRITORIAL_CHANGE && isAttack(draft);
    boolean attacks =
        ATTACKS.contains(mention.kind) && draft.kinds().contains(EventKind.TERRITORIAL_CHANGE);
    if (!takes && !attacks || mention.harmOnly || mention.foiled || mention.counter) {
      return false;
    }
    boolean here = mention.sentence == draft.last().sentence;
    boolean same = Likeness.overlap(draft.agents(), mention.agents);
    boolean claims = takes && Likeness.isOpen(draft.agents()) && hitsTold(draft, mention);
    boolean fight = mention.kind == EventKind.CLASH && Versions.isNext(draft, mention);
    boolean foes = fight && mention.agents.isEmpty() && !mention.places.isEmpty();
    boolean whose = same || claims || foes || here && mention.agents.isEmpty();
    return whose
        && isPlaceTold(draft, mention)
        && (here
            ? isWithin(draft, mention)
            : mention.sentence == draft.last().sentence + 1 && tellsOn(mention));
  }

  /** «اقتحموا القرى ودخلوا البيوت»: who takes no place by its name has attacked, and no more. */
  static Set<EventKind> kinds(Draft draft) {
    Set<EventKind> kinds = draft.kinds();
    boolean attack = ATTACKS.contains(draft.first().kind);
    boolean taken =
        Seek.any(
            draft.mentions, m -> m.kind == EventKind.TERRITORIAL_CHANGE && !m.places.isEmpty());
    if (!attack || taken || !kinds.contains(EventKind.TERRITORIAL_CHANGE)) {
      return kinds;
    }
    Set<EventKind> rest = EnumSet.copyOf(kinds);
    rest.remove(EventKind.TERRITORIAL_CHANGE);
    return rest;
  }

  /** «سيطروا على البلدة … إن التنظيم شن هجوماً واسعاً على البلدة»: how it was taken. */
  static boolean tellsHow(Likeness likeness, Draft draft, Mention mention) {
    return mention.sentence > draft.last().sentence && isOne(likeness, draft, mention);
  }

  private static boolean isAttack(Draft draft) {
    return ATTACKS.containsAll(draft.kinds());
  }

  /** «هجوم على ثكنة … إن مقاتليه سيطروا على الثكنة»: as who owns up to it says. */
  private static boolean hitsTold(Draft draft, Mention mention) {
    return Seek.any(
        mention.objects,
        o ->
            Anaphora.head(o.surface()).startsWith("ال")
                && Seek.any(
                    draft.mentions,
                    m ->
                        Seek.any(
                            m.objects,
                            p ->
                                Anaphora.bareHead(p.surface())
                                    .equals(Anaphora.bareHead(o.surface())))));
  }

  /** Within the sentence it is no other matter and no turn of the tables. */
  private static boolean isWithin(Draft draft, Mention mention) {
    return mention.clause.opener != Clause.Opener.TRANSITION
        && !mention.other
        && !mention.period.isPresent();
  }

  /** «وقال إن المهاجمين سيطروا على الثكنة»: what somebody says of it. */
  private static boolean tellsOn(Mention mention) {
    return mention.clause.opener == Clause.Opener.THAT && mention.when.isEmpty();
  }

  /** Whether it names no place smaller than a province but those that were told. */
  private static boolean isPlaceTold(Draft draft, Mention mention) {
    for (PlaceName place : mention.places) {
      boolean told = Seek.any(draft.places(), p -> Draft.key(p).equals(Draft.key(place)));
      if (Neighbours.isFine(place) && !told) {
        return false;
      }
    }
    return true;
  }
}
