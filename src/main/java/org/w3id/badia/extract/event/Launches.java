package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.model.EventKind;

/**
 * «استُهدف بصواريخ أطلقتها مسيّرة», «أسقطوا مسيّرتين هاجمتا القاعدة»: what a relative tells of the
 * arms of a blow is that blow.
 */
final class Launches {
  private Launches() {}

  static void read(List<Mention> sentence) {
    for (Mention more : sentence) {
      Mention blow = tellsOfArms(more) ? blow(more, sentence) : null;
      if (blow != null) {
        more.done = blow;
        blow.kind = more.kind == EventKind.AIRSTRIKE ? more.kind : blow.kind;
      }
    }
  }

  private static boolean tellsOfArms(Mention more) {
    Phrase arms = more.clause.opener == Clause.Opener.RELATIVE ? more.clause.antecedent : null;
    return arms != null
        && !more.unreal
        && more.noun == null
        && more.done == null
        && Likeness.FIRE.contains(more.kind)
        && (arms.phraseClass() == PhraseClass.WEAPON || arms.phraseClass() == PhraseClass.AIRCRAFT);
  }

  /** The last blow before it whose clause names its arms, null where none does. */
  private static Mention blow(Mention more, List<Mention> sentence) {
    Mention last = null;
    for (Mention mention : sentence) {
      last = isStruck(mention, more) && hasArms(mention, more) ? mention : last;
    }
    return last;
  }

  private static boolean hasArms(Mention blow, Mention more) {
    return blow.clause.at(more.clause.antecedent) < blow.clause.items.size();
  }

  private static boolean isStruck(Mention blow, Mention more) {
    return blow.trigger.start() < more.trigger.start()
        && blow.clause != more.clause
        && !blow.unreal
        && (Likeness.FIRE.contains(blow.kind) || blow.kind == EventKind.ARMED_ASSAULT);
  }
}
