package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.Seek;

/**
 * «وبعد ساعات قصفت X مواقعهم», «وقبل ذلك بيومين قتل مسلحون شرطياً»: what is told next is another.
 */
final class Meantime {
  /** By these a clause tells a blow itself, and not who speaks of it or what came of it. */
  private static final Set<VerbClass> DEEDS =
      EnumSet.of(VerbClass.ACT, VerbClass.LIGHT, VerbClass.HARM);

  private Meantime() {}

  /** Marks the deed of a sentence that opens with the time that passed since the one before. */
  static void read(List<Clause> clauses, List<Mention> mentions) {
    Clause first = clauses.isEmpty() ? null : clauses.get(0);
    Item verb = first == null ? null : Seek.first(first.items, Item::isVerb).orElse(null);
    boolean passed =
        verb != null
            && DEEDS.contains(verb.verb().verb().verbClass())
            && first.items.stream().takeWhile(i -> i != verb).anyMatch(Meantime::isSpan);
    if (passed) {
      Seek.first(mentions, m -> m.clause == first && !m.unreal)
          .filter(m -> !m.definite && m.trigger.start() >= verb.span().start())
          .ifPresent(m -> m.other = true);
    }
  }

  private static boolean isSpan(Item item) {
    return item.isPhrase() && Relatives.isSpan(item.phrase());
  }
}
