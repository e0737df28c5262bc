package org.w3id.badia.extract.event;

import java.util.stream.Stream;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.model.EventKind;

/** Tells a car bomb that is driven into something from two who meet: اصطدمت شاحنة مفخخة ببوابة. */
final class Ramming {
  private Ramming() {}

  /** Whether a verb of meeting tells that a bomb on wheels hits what it meets. */
  static boolean is(Verb verb, Arguments arguments) {
    if (verb.subject() != Slot.PARTY) {
      return false;
    }
    return isDriven(arguments)
        || Stream.of(
                Stream.ofNullable(arguments.subject),
                Stream.ofNullable(arguments.object),
                arguments.complements.stream())
            .flatMap(s -> s)
            .anyMatch(Ramming::isBomb);
  }

  /** Whether a mention that two take part in tells of a bomb. */
  static boolean is(Mention mention) {
    return mention.kind == EventKind.VEHICLE_BOMBING || mention.kind == EventKind.SUICIDE_BOMBING;
  }

  /** Of a man who drives it the words tell that he dies. */
  static EventKind kind(Arguments arguments) {
    return isDriven(arguments) ? EventKind.SUICIDE_BOMBING : EventKind.VEHICLE_BOMBING;
  }

  private static boolean isDriven(Arguments arguments) {
    return arguments.subject != null && Bombers.is(arguments.subject);
  }

  private static boolean isBomb(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.WEAPON
        && phrase
            .weapon()
            .flatMap(w -> w.kind())
            .filter(k -> k == EventKind.VEHICLE_BOMBING)
            .isPresent();
  }

  /** The slot of somebody who meets another: whoever is rammed by a bomb is hit. */
  static Slot met(Mention mention, Phrase phrase) {
    return !is(mention) ? Slot.PARTY : isBomb(phrase) ? Slot.WEAPON : Slot.PATIENT;
  }
}
