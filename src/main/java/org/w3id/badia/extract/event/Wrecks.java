package org.w3id.badia.extract.event;

import java.util.Optional;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.EventKind;

/**
 * Reads what a body says that it wrecked and with what: «أعلنت الحركة تدمير دبابة للجيش بصاروخ
 * موجه».
 */
final class Wrecks {
  private final FrameReader frames;
  private final Slots slots;
  private final TellingWords words;

  Wrecks(FrameReader frames, Slots slots, TellingWords words) {
    this.frames = frames;
    this.slots = slots;
    this.words = words;
  }

  /** Reads the thing at an index of a clause, right behind the noun for wrecking it. */
  void read(Clause clause, int at, Phrase thing) {
    boolean wrecked =
        at > 0
            && ArmsReader.isThing(thing)
            && thing.preposition().isEmpty()
            && words.is(TellingRole.WRECKING, clause.items.get(at - 1).unit().folded());
    Optional<Phrase> arms = wrecked ? arms(clause, at) : Optional.empty();
    if (arms.isEmpty()) {
      return;
    }
    EventKind kind = arms.get().weapon().flatMap(w -> w.kind()).orElse(EventKind.ARMED_ASSAULT);
    Mention mention = frames.fresh(kind, clause, clause.items.get(at - 1));
    slots.fill(mention, Slot.PATIENT, thing);
    slots.fill(mention, Slot.WEAPON, arms.get());
    announcer(clause, at).ifPresent(who -> slots.fill(mention, Slot.AGENT, who));
  }

  /** بصاروخ موجه: what it was done with, before the next verb. */
  private static Optional<Phrase> arms(Clause clause, int at) {
    return clause.items.stream()
        .skip(at + 1L)
        .takeWhile(i -> !i.isVerb())
        .filter(i -> i.isPhrase(PhraseClass.WEAPON))
        .map(Item::phrase)
        .filter(p -> p.preposition().equals("ب"))
        .findFirst();
  }

  /** Who announces that it is wrecked did it. */
  private static Optional<Phrase> announcer(Clause clause, int at) {
    boolean announced =
        clause.items.stream()
            .limit(at)
            .anyMatch(i -> i.isVerb(VerbClass.CLAIM) || i.isVerb(VerbClass.REPORT));
    return announced
        ? clause.items.stream()
            .limit(at)
            .filter(Item::isPhrase)
            .map(Item::phrase)
            .filter(p -> p.preposition().isEmpty() && p.phraseClass().canAct())
            .findFirst()
        : Optional.empty();
  }
}
