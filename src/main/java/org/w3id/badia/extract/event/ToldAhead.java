package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.Seek;

/** Harms that are told before the blow they come of. */
final class ToldAhead {
  private ToldAhead() {}

  /**
   * «قُتل اثنان في هجوم، فيما قُتل ثلاثة وأصيب سبعة بقصف»: where a sentence turns to other victims,
   * all of them came to harm by the blow that the last of the verbs side by side names; null where
   * none does.
   */
  static Mention blow(FoundTolls.Found found, List<Mention> violent) {
    Clause clause = found.clause();
    if (!found.predicate() || !isTurned(clause) || Seek.any(violent, m -> m.clause == clause)) {
      return null;
    }
    for (Clause at = clause.after; isHarmBeside(at); at = at.after) {
      Clause here = at;
      Mention blow = Seek.first(violent, m -> m.clause == here && isCause(m)).orElse(null);
      if (blow != null || Seek.any(violent, m -> m.clause == here)) {
        return blow;
      }
    }
    return null;
  }

  /** Whether it opens another matter, or stands behind a verb of harm that does. */
  private static boolean isTurned(Clause clause) {
    Clause at = clause;
    while (isHarmBeside(at) && at.before != null) {
      at = at.before;
    }
    return at.opener == Clause.Opener.NEXT || at.opener == Clause.Opener.TRANSITION;
  }

  private static boolean isHarmBeside(Clause clause) {
    return clause != null
        && clause.opener == Clause.Opener.AND
        && clause.first() != null
        && clause.first().isVerb(VerbClass.HARM);
  }

  private static boolean isCause(Mention blow) {
    return blow.noun != null && !blow.noun.preposition().isEmpty() && !blow.harmOnly;
  }
}
