package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.Seek;

/**
 * Finds who laid what went off: «بانفجار عبوة زرعها المسلحون», «لغم خلفه التنظيم», «لغم من مخلفات
 * التنظيم».
 */
final class Planters {
  private final Slots slots;
  private final TellingWords words;

  Planters(Slots slots, TellingWords words) {
    this.slots = slots;
    this.words = words;
  }

  /**
   * Gives the blows of a sentence that nobody is told to have struck those who laid the charge.
   *
   * @param before what was told last before the sentence, null where nothing was
   */
  void read(List<Clause> clauses, List<Mention> mentions, Mention before) {
    for (Clause clause : clauses) {
      laid(clause, mentions);
      left(clause, mentions);
      Phrase planter = planter(clause);
      Mention blow = planter == null ? null : blow(clause, mentions);
      if (blow == null && planter != null && before != null && Contrasts.isBlast(before)) {
        blow = before;
      }
      if (blow != null && Likeness.isOpen(blow.agents)) {
        slots.fill(blow, Slot.AGENT, planter);
      }
    }
  }

  /** «انفجر لغم من مخلفات التنظيم»: whose leavings it was of laid it. */
  private void left(Clause clause, List<Mention> mentions) {
    for (Item item : clause.items) {
      Phrase leavings = item.isPhrase() ? item.phrase() : null;
      boolean theirs =
          leavings != null
              && leavings.preposition().equals("من")
              && leavings.holder() != null
              && leavings.holder().phraseClass().canFight()
              && words.is(TellingRole.REMNANTS, Anaphora.head(leavings));
      Mention blow = theirs ? Owners.of(item.span(), clause, mentions) : null;
      if (blow != null && isBlast(blow) && Likeness.isOpen(blow.agents)) {
        slots.fill(blow, Slot.AGENT, leavings.holder());
      }
    }
  }

  /** Whose dead may have died of what went off. */
  private static boolean isBlast(Mention blow) {
    return Contrasts.isBlast(blow) || blow.harmOnly;
  }

  /** «زرعوا ألغاماً انفجر أحدها بعربة»: what goes off right behind is what was laid. */
  private void laid(Clause clause, List<Mention> mentions) {
    Mention blow = sprung(clause, mentions);
    if (blow != null && Likeness.isOpen(blow.agents)) {
      Phrase doer = Arguments.of(clause, layer(clause)).subject;
      if (doer != null && doer.phraseClass().canFight()) {
        slots.fill(blow, Slot.AGENT, doer);
      }
    }
  }

  /** The blow that what is laid in a clause strikes in the next one, null where none is told. */
  static Mention sprung(Clause clause, List<Mention> mentions) {
    Clause next = clause.after;
    if (next == null || clause.negated || layer(clause) < 0) {
      return null;
    }
    return Seek.first(mentions, m -> m.clause == next && Contrasts.isBlast(m) && !m.unreal)
        .filter(m -> next.items.get(0).conjunction().isEmpty() && m.noun == null)
        .orElse(null);
  }

  /** Where a clause tells that arms were laid, below 0 where it does not. */
  private static int layer(Clause clause) {
    for (int i = 0; i < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      if (item.isVerb() && item.verb().verb().object() == Slot.WEAPON) {
        return item.pronoun().isEmpty() ? i : -1;
      }
    }
    return -1;
  }

  private static Phrase planter(Clause clause) {
    Phrase charge = clause.opener == Clause.Opener.RELATIVE ? clause.antecedent : told(clause);
    if (charge == null || !isCharge(charge) || clause.negated) {
      return null;
    }
    for (int i = 0; i < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      if (item.isVerb()) {
        Phrase subject = lays(item) ? doer(Arguments.of(clause, i), charge) : null;
        return subject != null && subject.phraseClass().canFight() ? subject : null;
      }
    }
    return null;
  }

  private static Phrase doer(Arguments arguments, Phrase charge) {
    return arguments.subject != charge
        ? arguments.subject
        : Seek.first(arguments.bareAfter, p -> p.phraseClass().canFight())
            .filter(p -> p.phraseClass() == PhraseClass.ACTOR || p.holder() != null)
            .orElse(null);
  }

  /** «إن العبوة زرعها X»: the charge that was told before, of which the verb behind it tells. */
  private static Phrase told(Clause clause) {
    return clause.items.stream()
        .takeWhile(i -> !i.isVerb())
        .filter(i -> i.isPhrase(PhraseClass.WEAPON))
        .map(Item::phrase)
        .filter(p -> p.preposition().isEmpty() && p.definite())
        .findFirst()
        .orElse(null);
  }

  private static boolean lays(Item verb) {
    return verb.verb().verb().object() == Slot.WEAPON && !verb.pronoun().isEmpty();
  }

  /** A charge, or what its going off is called. */
  private static boolean isCharge(Phrase phrase) {
    Phrase holder = phrase.holder();
    return phrase.phraseClass() == PhraseClass.WEAPON
        || holder != null && holder.phraseClass() == PhraseClass.WEAPON;
  }

  /** The last one told before the charge is said to have been laid. */
  private static Mention blow(Clause clause, List<Mention> mentions) {
    int start = clause.items.get(0).span().start();
    Mention last = null;
    for (Mention mention : mentions) {
      last = mention.trigger.start() < start && !mention.unreal ? mention : last;
    }
    return last;
  }
}
