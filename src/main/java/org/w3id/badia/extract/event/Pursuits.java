package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * «طاردت قوات الأمن المهاجمين وقتلت اثنين منهم»: those who pursue attackers do to them what is told
 * next, in a fight of its own.
 */
final class Pursuits {
  private final Slots slots;
  private final TellingWords words;

  Pursuits(Slots slots, TellingWords words) {
    this.slots = slots;
    this.words = words;
  }

  /** Gives what is told behind a pursuit to those who pursue. */
  void read(List<Clause> clauses, List<Mention> mentions) {
    for (Clause clause : clauses) {
      for (int i = 0; i < clause.items.size(); i++) {
        if (isChase(clause.items.get(i))) {
          chase(clause, i, mentions);
        }
      }
    }
  }

  private boolean isChase(Item item) {
    return item.isVerb()
        && !item.verb().isMasdar()
        && words.isStem(TellingRole.PURSUES, item.unit().form());
  }

  private void chase(Clause clause, int at, List<Mention> mentions) {
    Arguments arguments = Arguments.of(clause, at);
    boolean told =
        arguments.subject != null
            && arguments.object != null
            && arguments.subject.phraseClass().canFight()
            && arguments.object.phraseClass().canAct();
    Mention next = told ? next(clause, mentions) : null;
    if (next == null) {
      return;
    }
    next.other = true;
    next.harmOnly = false;
    next.agents.clear();
    next.patients.clear();
    slots.fill(next, Slot.AGENT, arguments.subject);
    slots.fill(next, Slot.PATIENT, arguments.object);
    next.tolls.replaceAll(t -> t.victims().isEmpty() ? t.of(next.patients) : t);
  }

  /** What the clause joined to the pursuit tells: a harm or a fight. */
  private static Mention next(Clause clause, List<Mention> mentions) {
    Clause joined = clause.after;
    boolean and = joined != null && joined.opener == Clause.Opener.AND;
    return and
        ? Seek.first(
                mentions,
                m ->
                    m.clause == joined
                        && !m.unreal
                        && !m.definite
                        && (m.harmOnly || m.kind == EventKind.CLASH))
            .orElse(null)
        : null;
  }
}
