package org.w3id.badia.extract.event;

import java.util.Optional;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.Harm;
import org.w3id.badia.text.Folding;

/** The harm that a deed itself does to whom it is done: ذبحوا أربعة, خطف عشر نساء, إعدام جنود. */
final class Deeds {
  private Deeds() {}

  /** The harm in a verb such as أعدم or خطف. */
  static Optional<Harm> of(Verb verb) {
    return verb.verbClass() == VerbClass.ACT && verb.object() == Slot.PATIENT
        ? of(verb.value(), verb.lemma())
        : Optional.empty();
  }

  /** The harm in a noun such as إعدام or اختطاف. */
  static Optional<Harm> of(EventNoun noun) {
    return noun.genitive() == Slot.PATIENT ? of(noun.value(), noun.lemma()) : Optional.empty();
  }

  private static Optional<Harm> of(String kind, String lemma) {
    return switch (kind) {
      case "Execution", "Assassination" -> Optional.of(Harm.KILLED);
      case "Abduction" -> Optional.of(Harm.CAPTURED);
      case "Raid" -> lemma.startsWith("اعتق") ? Optional.of(Harm.CAPTURED) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** محاولة اغتيال: it was tried. */
  static boolean isAttempt(Phrase noun) {
    return Folding.fold(noun.surface()).contains("محاول");
  }

  /** Whom a deed's noun is done to: its genitive, or who follows القبض على. */
  static Phrase sufferer(Clause clause, int at, Phrase noun) {
    if (noun.holder() != null || at + 1 >= clause.items.size()) {
      return noun.holder();
    }
    Item next = clause.items.get(at + 1);
    boolean on = next.isPhrase() && next.phrase().preposition().equals("علي");
    boolean within = noun.surface().endsWith("على") && next.isPhrase();
    return on || within ? next.phrase() : null;
  }

  /** Whether a deed's victims are counted or one of them is named, so that they make a figure. */
  static boolean makeFigure(Phrase victim) {
    boolean person =
        victim.phraseClass() == org.w3id.badia.extract.phrase.PhraseClass.PERSON
            && !victim.plural();
    return victim.phraseClass().canAct() && (victim.count().isPresent() || person);
  }
}
