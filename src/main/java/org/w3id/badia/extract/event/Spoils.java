package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;

/** What those who attack a place do there beside: they burn and rob it, and lead people away. */
final class Spoils {
  private static final Set<EventKind> DONE =
      EnumSet.of(EventKind.ABDUCTION, EventKind.LOOTING_ARSON);

  private static final Set<EventKind> OF_RAIDS =
      EnumSet.of(EventKind.ARMED_ASSAULT, EventKind.BOMBING, EventKind.IED_BOMBING);

  private static final Set<EventKind> BY =
      EnumSet.of(
          EventKind.ATTACK,
          EventKind.ARMED_ASSAULT,
          EventKind.AMBUSH,
          EventKind.RAID,
          EventKind.TERRITORIAL_CHANGE);

  private static final String ABDUCTS = "verb:خطف";

  private Spoils() {}

  /** Whether it is a part of what a draft tells, though of another kind. */
  static boolean isOne(Draft draft, Mention mention) {
    return isPart(draft, mention) || isFired(draft, mention);
  }

  /**
   * «أغاروا على القرية وقتلوا ستة وأضرموا النار في أكواخها واقتادوا أربع نساء»: the next verb of
   * the same doers, with neither place nor day of its own.
   */
  static boolean isPart(Draft draft, Mention mention) {
    boolean joined =
        switch (mention.clause.opener) {
          case AND, NEXT -> true;
          default -> false;
        };
    boolean here = joined && mention.sentence == draft.last().sentence;
    boolean said =
        Versions.isNext(draft, mention)
            && (mention.clause.opener == Clause.Opener.AND
                || Likeness.overlap(draft.agents(), mention.agents));
    return (here || said)
        && isDone(draft, mention)
        && Seek.any(draft.mentions, m -> isOf(draft, mention, m) && BY.contains(m.kind))
        && mention.noun == null
        && !draft.agents().isEmpty()
        && (mention.agents.isEmpty() || Likeness.overlap(draft.agents(), mention.agents))
        && Seek.all(mention.places, p -> Versions.isTold(draft, p))
        && mention.when.isEmpty();
  }

  /** «قتلوا اثني عشر مدنياً … وأحرقوا المنازل»: they came to kill, and burnt houses beside. */
  static boolean isBeside(Draft draft, Mention mention) {
    return mention.kind == EventKind.LOOTING_ARSON && draft.first().harmOnly;
  }

  private static boolean isOf(Draft draft, Mention mention, Mention told) {
    return told == draft.first() || told.sentence == mention.sentence;
  }

  /** «أوقفوا ثلاث حافلات وأمطروها بالرصاص», «توغلوا في البلدة ونسفوا منزلاً». */
  private static boolean isDone(Draft draft, Mention mention) {
    boolean raid = draft.first().kind == EventKind.RAID;
    return DONE.contains(mention.kind) || raid && OF_RAIDS.contains(mention.kind);
  }

  /** «اقتحموا منزله وخطفوه»: they came to lead somebody away, and hurt nobody. */
  static boolean isAbduction(Draft draft) {
    return Seek.any(draft.mentions, m -> m.rule.equals(ABDUCTS))
        && draft.first().kind == EventKind.ARMED_ASSAULT
        && Seek.all(draft.mentions, m -> Seek.all(m.tolls, t -> t.harm() == Harm.CAPTURED));
  }

  /** «سقطت قذيفتان أطلقهما المسلحون على البلدة»: the shells that fell were fired by somebody. */
  private static boolean isFired(Draft draft, Mention mention) {
    Clause clause = mention.clause;
    return clause.opener == Clause.Opener.RELATIVE
        && clause.antecedent != null
        && clause.antecedent.phraseClass() == PhraseClass.WEAPON
        && mention.noun == null
        && clause.before == draft.last().clause
        && Likeness.FIRE.containsAll(draft.kinds());
  }
}
