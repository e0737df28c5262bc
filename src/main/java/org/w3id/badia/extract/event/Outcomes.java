package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.badia.extract.event.Clause.Opener;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;

/** What a sentence tells as a part or outcome of its event, and not as another one. */
final class Outcomes {
  private static final Set<EventKind> TAKING = Set.of(EventKind.RAID, EventKind.ABDUCTION);

  /** Of these somebody may be led off. */
  private static final Set<EventKind> FACE_TO_FACE =
      Set.of(
          EventKind.ATTACK,
          EventKind.ARMED_ASSAULT,
          EventKind.AMBUSH,
          EventKind.CLASH,
          EventKind.SUICIDE_BOMBING,
          EventKind.LOOTING_ARSON,
          EventKind.RAID);

  /** Nouns of operations in which men may be killed. */
  private static final Set<String> SWEEPS = Set.of("noun:حملة", "noun:تمشيط");

  /** Verbs that tell of mines themselves no blast. */
  private static final Set<String> CLEARING = Set.of("verb:فكك", "verb:بدأ", "verb:واصل");

  private Outcomes() {}

  /** Lays what belongs to another mention of the sentence to it. */
  static void read(List<Mention> mentions) {
    mentions.forEach(m -> operates(m, mentions));
    mentions.forEach(m -> m.unreal |= clearsMines(m));
    for (Mention mention : mentions) {
      if (mention.done != null || mention.unreal || mention.other) {
        continue;
      }
      if (isOutcome(mention) || isTakenThere(mention) || isTakenToo(mention)) {
        fold(mention, where(mentions, mention));
      } else if (isLedAway(mention)) {
        mention.done = last(mentions, mention, m -> TAKING.contains(m.kind) && m.noun == null);
      } else if (mention.noun == null && mention.clause.opener == Opener.RELATIVE) {
        mention.done = last(mentions, mention, m -> isOf(mention, m));
      }
    }
  }

  /** يواصل الجيش تفكيك الألغام, بدؤوا نزع الألغام: where mines are cleared none goes off. */
  private static boolean clearsMines(Mention mention) {
    return mention.kind == EventKind.IED_BOMBING
        && mention.noun == null
        && CLEARING.contains(mention.rule)
        && mention.tolls.isEmpty()
        && mention.targets().isEmpty()
        && !mention.weapons.isEmpty()
        && Seek.all(mention.weapons, w -> w.weapon().concept().equals("Landmine"));
  }

  /** The blow told before, else that in which it happened: قُتل جندي وخُطف آخران في كمين. */
  private static Mention where(List<Mention> all, Mention taken) {
    Mention blow = last(all, taken, m -> FACE_TO_FACE.contains(m.kind));
    return blow != null
        ? blow
        : Seek.first(
                all,
                m ->
                    m.clause == taken.clause
                        && m.noun != null
                        && m.noun.preposition().equals("في")
                        && !m.unreal
                        && FACE_TO_FACE.contains(m.kind))
            .orElse(null);
  }

  private static Mention last(List<Mention> all, Mention mention, Predicate<Mention> wanted) {
    return all.stream()
        .filter(m -> m.trigger.start() < mention.trigger.start() && !m.unreal && wanted.test(m))
        .reduce((one, next) -> next)
        .orElse(null);
  }

  /** «الضربة التي أصابت رتلاً»: what the blow itself did. */
  private static boolean isOf(Mention deed, Mention blow) {
    return blow.noun != null
        && !Owners.PEACEFUL.contains(blow.kind)
        && isMeant(deed.clause.antecedent, blow.noun)
        && (deed.agents.isEmpty() || Likeness.overlap(deed.agents, blow.agents));
  }

  /** مسؤولية الضربة التي: the last of a chain of genitives too. */
  private static boolean isMeant(Phrase antecedent, Phrase noun) {
    Phrase one = antecedent;
    while (one != null && one != noun) {
      one = one.holder();
    }
    return one != null;
  }

  /** اعتقلوا أربعة شبان اقتادوهم إلى X: those just taken are led away. */
  private static boolean isLedAway(Mention mention) {
    return mention.kind == EventKind.ABDUCTION
        && mention.noun == null
        && Seek.any(
            mention.clause.items, i -> i.span().equals(mention.trigger) && !i.pronoun().isEmpty());
  }

  /** «هجوم أسفر عن مقتل عشرة وخطف خمسة»: beside the dead those who were taken in it. */
  private static boolean isOutcome(Mention mention) {
    if (mention.noun == null || !TAKING.contains(mention.kind)) {
      return false;
    }
    List<Item> items = mention.clause.items;
    boolean results = false;
    Item before = null;
    for (Item item : items) {
      if (item.isPhrase() && item.phrase() == mention.noun) {
        return results && before != null && before.isPhrase(PhraseClass.HARM);
      }
      results |= item.isVerb(VerbClass.RESULT);
      before = item;
    }
    return false;
  }

  /**
   * «هجوم على خيام، أُصيب فيه خمسة واختُطف ثلاثة», «هاجموا دورية، فقُتل شرطي وخُطف اثنان»: so many
   * more who were taken in it.
   */
  private static boolean isTakenThere(Mention mention) {
    Clause harm = mention.clause.before;
    return mention.kind == EventKind.ABDUCTION
        && mention.noun == null
        && mention.clause.opener == Opener.AND
        && mention.agents.isEmpty()
        && mention.places.isEmpty()
        && mention.when.isEmpty()
        && !mention.tolls.isEmpty()
        && harm != null
        && tellsHarm(harm);
  }

  /** Whether harm is told there without who does it. */
  private static boolean tellsHarm(Clause clause) {
    return Seek.any(
        clause.items,
        i -> i.isVerb(VerbClass.HARM) && Arguments.of(clause, clause.items.indexOf(i)).passive);
  }

  /** «فقتلوا أربعة منهم وخطفوا اثنين»: so many more of those whom they killed. */
  private static boolean isTakenToo(Mention mention) {
    Clause harm = mention.clause.before;
    boolean verb = mention.kind == EventKind.ABDUCTION && mention.noun == null;
    return verb
        && mention.clause.opener == Opener.AND
        && mention.places.isEmpty()
        && harm != null
        && Seek.any(harm.items, i -> i.isVerb(VerbClass.HARM) && !i.passive())
        && Seek.first(
                mention.clause.items,
                i -> i.isPhrase() && i.span().start() > mention.trigger.start())
            .filter(i -> i.isPhrase(PhraseClass.PEOPLE) && i.phrase().sense() == null)
            .flatMap(i -> i.phrase().count())
            .filter(c -> c.maximum().isPresent())
            .isPresent();
  }

  /** «نفذت القوات عملية عسكرية وقتلت عشرة مسلحين»: who sweeps a place and kills there raids it. */
  private static void operates(Mention harm, List<Mention> mentions) {
    Mention sweep = harm.harmOnly ? last(mentions, harm, m -> isSweep(m, harm)) : null;
    if (sweep != null) {
      sweep.kind = EventKind.RAID;
      sweep.tolls.addAll(harm.tolls);
      harm.unreal = true;
    }
  }

  private static boolean isSweep(Mention mention, Mention harm) {
    boolean next = harm.clause == mention.clause || harm.clause.before == mention.clause;
    boolean theirs = harm.agents.isEmpty() || Likeness.overlap(harm.agents, mention.agents);
    return SWEEPS.contains(mention.rule)
        && mention.kind == EventKind.DEPLOYMENT
        && !mention.agents.isEmpty()
        && next
        && theirs
        && Seek.any(harm.tolls, t -> t.harm() == Harm.KILLED && !t.victims().isEmpty())
        && Seek.none(harm.tolls, t -> Likeness.overlap(t.victims(), mention.agents));
  }

  /** استعادت البلدة بهجوم مضاد: how ground was taken, where nothing else tells of the attack. */
  static boolean isTaking(Mention change, Mention attack) {
    return change.kind == EventKind.TERRITORIAL_CHANGE
        && change.noun == null
        && !attack.definite
        && attack.kind == EventKind.ARMED_ASSAULT
        && !Sequels.hasOwn(attack)
        && attack.agents.isEmpty();
  }

  private static void fold(Mention outcome, Mention event) {
    if (event != null && event.kind != EventKind.RAID) {
      event.tolls.addAll(outcome.tolls);
      outcome.unreal = true;
    }
  }
}
