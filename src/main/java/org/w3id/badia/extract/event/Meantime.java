package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Chunker;
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
    mentions.removeIf(m -> isSince(m, mentions));
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

  /** بعد ساعات من العملية قُتل ضابط: the event told before, of which nothing more is said. */
  private static boolean isSince(Mention mention, List<Mention> mentions) {
    boolean bare =
        mention.definite
            && mention.noun != null
            && mention.noun.holder() == null
            && mention.agents.isEmpty()
            && mention.targets().isEmpty()
            && mention.objects.isEmpty()
            && mention.places.isEmpty()
            && mention.tolls.isEmpty();
    return bare
        && standsAfter(mention)
        && !Morrow.isDaysAfter(mention)
        && Seek.any(mentions, m -> isDeedBehind(m, mention));
  }

  private static boolean isDeedBehind(Mention deed, Mention mark) {
    return deed.noun == null
        && !deed.harmOnly
        && deed.clause == mark.clause
        && deed.trigger.start() > mark.trigger.start();
  }

  private static boolean standsAfter(Mention mention) {
    Item before = null;
    for (Item item : mention.clause.items) {
      if (item.isPhrase() && item.phrase() == mention.noun) {
        return isAfter(item) || before != null && isAfter(before);
      }
      before = item.isPhrase() ? item : before;
    }
    return false;
  }

  private static boolean isAfter(Item item) {
    return item.isPhrase() && item.phrase().preposition().equals(Chunker.AFTER);
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
