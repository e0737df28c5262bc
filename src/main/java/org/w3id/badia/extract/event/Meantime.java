package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern BEFORE = Pattern.compile("و?قبل(ه|ها|هما)?( ذلك)?");

  private Meantime() {}

  /** Marks the deeds of clauses that open with the time that passed since what was told before. */
  static void read(List<Clause> clauses, List<Mention> mentions) {
    clauses.forEach(c -> read(c, clauses.get(0), mentions));
  }

  private static void read(Clause clause, Clause first, List<Mention> mentions) {
    Item verb = Seek.first(clause.items, Item::isVerb).orElse(null);
    boolean passed =
        verb != null
            && DEEDS.contains(verb.verb().verb().verbClass())
            && opensWithSpan(clause, verb)
            && (clause == first || isEarlier(clause));
    if (passed) {
      Seek.first(mentions, m -> m.clause == clause && !m.unreal)
          .filter(m -> !m.definite && m.trigger.start() >= verb.span().start())
          .ifPresent(m -> m.other = true);
    }
  }

  private static boolean opensWithSpan(Clause clause, Item verb) {
    return clause.items.stream().takeWhile(i -> i != verb).anyMatch(Meantime::isSpan);
  }

  /** «وقبل ذلك بيوم قُتل ضابط»: whether a clause tells what had happened before. */
  static boolean isEarlier(Clause clause) {
    Item verb = Seek.first(clause.items, Item::isVerb).orElse(null);
    return verb != null
        && opensWithSpan(clause, verb)
        && BEFORE.matcher(clause.items.get(0).unit().folded()).matches();
  }

  private static boolean isSpan(Item item) {
    return item.isPhrase() && Relatives.isSpan(item.phrase());
  }
}
