package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;

/** Reads who owns up to an event, and who is held responsible for it. */
final class Responsibility {
  private final Map<Phrase, Mention> byNoun;
  private final Slots slots;

  Responsibility(Map<Phrase, Mention> byNoun, Slots slots) {
    this.byNoun = byNoun;
    this.slots = slots;
  }

  /** ويرجَّح أنهم من داعش: whom the attackers are believed to be. */
  void believed(Clause clause, List<Mention> mentions) {
    Clause content = clause.after;
    if (content == null || content.opener != Clause.Opener.THAT || mentions.isEmpty()) {
      return;
    }
    Mention last = mentions.get(mentions.size() - 1);
    for (Item item : content.items) {
      boolean member = item.isPhrase() && item.phrase().phraseClass().canAct();
      if (member && item.phrase().preposition().equals("من")) {
        last.hedged = true;
        slots.fill(last, Slot.AGENT, item.phrase());
        return;
      }
    }
  }

  void claim(Clause clause, Arguments arguments) {
    List<Phrase> events = new ArrayList<>(arguments.complements);
    if (arguments.object != null) {
      events.add(0, arguments.object);
    }
    events.addAll(arguments.bareAfter);
    Clause next = clause.after;
    for (int i = 0; i < 2 && next != null; i++) {
      next.items.stream().filter(Item::isPhrase).forEach(it -> events.add(it.phrase()));
      next = next.after;
    }
    for (Phrase phrase : events) {
      Mention mention = byNoun.get(phrase);
      if (mention != null) {
        mention.claimed = true;
        if (arguments.subject != null) {
          slots.fill(mention, Slot.AGENT, arguments.subject);
        }
        return;
      }
    }
  }

  void blame(Clause clause, Verb verb, Arguments arguments) {
    Mention mention = null;
    if (clause.opener == Clause.Opener.RELATIVE && clause.antecedent != null) {
      mention = byNoun.get(clause.antecedent);
    }
    for (Phrase phrase : arguments.bareAfter) {
      mention = mention == null ? byNoun.get(phrase) : mention;
    }
    for (Phrase phrase : arguments.complements) {
      mention = mention == null ? byNoun.get(phrase) : mention;
    }
    if (mention == null) {
      return;
    }
    mention.blamed = true;
    for (Phrase phrase : arguments.complements) {
      if (verb.complements().get(phrase.preposition()) == Slot.AGENT) {
        slots.fill(mention, Slot.AGENT, phrase);
      }
    }
    if (verb.object() == Slot.PATIENT && arguments.object != null) {
      slots.fill(mention, Slot.AGENT, arguments.object);
    }
  }
}
