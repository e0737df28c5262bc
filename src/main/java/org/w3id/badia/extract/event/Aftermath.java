package org.w3id.badia.extract.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * «خُطف أربعة عمال، فيما بدأت قوات الأمن عملية بحث», «إن تسعة قُتلوا وإن الجيش وصل بعد ساعات»: who
 * comes, searches or arrests afterwards neither did what was told before nor suffered it.
 */
final class Aftermath {
  private static final Set<Clause.Opener> NEXT =
      EnumSet.of(Clause.Opener.THAT, Clause.Opener.NEXT, Clause.Opener.AND);

  private static final Set<EventKind> ANSWERS = EnumSet.of(EventKind.RAID, EventKind.DEPLOYMENT);

  /** In these those who come are who does it, or who fights. */
  private static final Set<EventKind> BOTH =
      EnumSet.of(EventKind.RAID, EventKind.DEPLOYMENT, EventKind.CLASH);

  private static final Set<VerbClass> DOES =
      EnumSet.of(VerbClass.ACT, VerbClass.LIGHT, VerbClass.OTHER);

  private Aftermath() {}

  /**
   * Whether forces are named near an event for what they did afterwards alone.
   *
   * @param nearest where they are named nearest to it
   */
  static boolean tells(Draft draft, Appearance nearest, Cast cast, Weighed weighed) {
    List<Appearance> own = cast.of(weighed.entity());
    Mention last = draft.last();
    Clause clause = nearest.clause();
    boolean behind =
        nearest.sentence() == last.sentence
            && nearest.span().start() > last.trigger.end()
            && Seek.none(draft.mentions, m -> m.clause == clause)
            && Seek.none(own, a -> a != nearest && isSooner(a, nearest));
    return behind
        && !Collections.disjoint(Casting.BODIES, weighed.features())
        && Collections.disjoint(draft.kinds(), BOTH)
        && NEXT.contains(clause.opener)
        && opensAnother(clause)
        && isDoer(clause, nearest)
        && Seek.all(clause.items, Aftermath::isHarmless);
  }

  private static boolean isSooner(Appearance other, Appearance nearest) {
    return other.sentence() == nearest.sentence() && other.span().start() < nearest.span().start();
  }

  /** وأن الجيش, فيما, و; but أن behind a verb of speech says what is told there. */
  private static boolean opensAnother(Clause clause) {
    return clause.opener != Clause.Opener.THAT || clause.items.get(0).conjunction().equals("و");
  }

  /** The first noun of the clause, beside whose verb no preposition stands. */
  private static boolean isDoer(Clause clause, Appearance named) {
    return Seek.first(clause.items, Item::isPhrase)
            .filter(i -> i.phrase() == named.phrase() && named.preposition().isEmpty())
            .isPresent()
        && Seek.any(clause.items, Item::isVerb);
  }

  private static boolean isHarmless(Item item) {
    if (item.isVerb()) {
      Verb verb = item.verb().verb();
      boolean acts = verb.verbClass() == VerbClass.ACT;
      return DOES.contains(verb.verbClass()) && (!acts || isAnswer(verb.value()));
    }
    boolean event = item.isPhrase(PhraseClass.EVENT) && !item.phrase().definite();
    return !item.isPhrase(PhraseClass.HARM)
        && (!event || item.phrase().event().filter(n -> isAnswer(n.value())).isPresent());
  }

  private static boolean isAnswer(String value) {
    return Seek.any(ANSWERS, kind -> value.startsWith(kind.className()));
  }
}
