package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

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

  private static Mention blow(Mention more, List<Mention> sentence) {
    Phrase arms = more.clause.antecedent;
    return Seek.those(sentence, m -> isStruck(m, more)).stream()
        .filter(m -> m.clause.at(arms) < m.clause.items.size())
        .reduce((one, next) -> next)
        .orElse(null);
  }

  private static boolean isStruck(Mention blow, Mention more) {
    return blow.trigger.start() < more.trigger.start()
        && blow.clause != more.clause
        && !blow.unreal
        && (Likeness.FIRE.contains(blow.kind) || blow.kind == EventKind.ARMED_ASSAULT);
  }
}
