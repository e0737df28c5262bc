package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * «وقُتل المهاجمون الأربعة برصاص الحراس»: those by whom an attack told before was made suffered it,
 * and whoever killed them made no attack.
 */
final class Assailants {
  private Assailants() {}

  /** Adds the toll of those who made an attack to it, where that is what is told. */
  static boolean take(Mention attack, Toll toll, FoundTolls.Found found) {
    boolean theirs = suffered(found);
    boolean fresh = attack.harmOnly && attack.tolls.isEmpty();
    attack.assailed |= fresh && theirs;
    boolean met = meets(attack) && Repulses.isOfThem(found.toll(), found.clause());
    boolean taken = !fresh && theirs || met || areSome(found, attack, found.clause());
    if (taken) {
      attack.tolls.add(theirs(toll));
    }
    return taken;
  }

  /** Whether the words of a toll say that those who attacked suffered it: منفذيه, ثلاثة مهاجمين. */
  private static boolean suffered(FoundTolls.Found found) {
    return Seek.any(
        found.clause().items,
        i ->
            i.isPhrase()
                && overlaps(i.phrase(), found.toll())
                && Seek.any(i.phrase().all(), Assailants::isOfAssailants));
  }

  private static boolean isOfAssailants(Phrase phrase) {
    return isAssailant(phrase) || phrase.holder() != null && isAssailant(phrase.holder());
  }

  private static boolean isAssailant(Phrase phrase) {
    return phrase.word().filter(w -> w.value().equals("assailant")).isPresent();
  }

  private static boolean overlaps(Phrase phrase, Toll toll) {
    return phrase.span().start() < toll.span().end() && toll.span().start() < phrase.span().end();
  }

  /** فقتلت قواته ثلاثة منهم: some of those who attacked, killed by whom they had not come with. */
  private static boolean areSome(FoundTolls.Found found, Mention attack, Clause clause) {
    return found.agents() != null
        && found.agents() != attack.clause.subject
        && clause != attack.clause
        && found.toll().victims().isEmpty()
        && !attack.agents.isEmpty()
        && Likeness.isOpen(attack.agents)
        && Repulses.isOfThem(found.toll(), clause);
  }

  /** The toll as that of whoever attacked. */
  private static Toll theirs(Toll toll) {
    return toll.of(List.of()).ofAttackers();
  }

  /** Lays what attackers suffered to the attack that was told before it. */
  static void settle(List<Draft> drafts) {
    Repulses.settle(drafts);
    for (Draft draft : drafts) {
      draft.mentions.stream()
          .filter(m -> (m.assailed || meets(m)) && isBehind(draft, m))
          .forEach(Assailants::lay);
    }
  }

  /** «تبادلوا إطلاق النار مع المهاجمين»: a fight with those who attacked is no attack of others. */
  private static boolean meets(Mention fight) {
    return fight.kind == EventKind.CLASH
        && Seek.any(
            fight.clause.items,
            i ->
                i.isPhrase()
                    && i.phrase().preposition().equals("مع")
                    && isOfAssailants(i.phrase()));
  }

  private static boolean isBehind(Draft draft, Mention end) {
    return Seek.any(
        draft.mentions,
        m ->
            m != end
                && !m.assailed
                && m.trigger.start() < end.trigger.start()
                && !Likeness.overlap(m.agents, end.agents));
  }

  private static void lay(Mention end) {
    end.agents.clear();
    end.patients.clear();
    if (end.assailed) {
      end.weapons.clear();
      end.tolls.replaceAll(Assailants::theirs);
    }
  }
}
