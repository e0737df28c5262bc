package org.w3id.badia.extract.event;

import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;

/** «خسر التنظيم ثلاث قرى أمام X», «فقدت الحكومة السيطرة على البلدة لصالح X»: who loses ground. */
final class Losses {
  private static final String LOSS = "فقدان";

  private final FrameReader frames;
  private final Slots slots;
  private final TellingWords words;

  Losses(FrameReader frames, Slots slots, TellingWords words) {
    this.frames = frames;
    this.slots = slots;
    this.words = words;
  }

  /** Reads the verb of such a clause; false where it tells no such thing. */
  boolean read(Clause clause, Item item, Arguments arguments) {
    Phrase ground = ground(item, arguments);
    if (ground == null || clause.negated) {
      return false;
    }
    Mention mention = frames.fresh(EventKind.TERRITORIAL_CHANGE, clause, item);
    slots.fill(mention, Slot.PATIENT, ground);
    slots.fill(mention, Slot.PATIENT, loser(arguments));
    slots.fill(mention, Slot.AGENT, winner(clause, item));
    return true;
  }

  /** What ground the verb says that its subject lost, null where it says none. */
  static Phrase ground(Item item, Arguments arguments) {
    Verb verb = item.verb().verb();
    boolean loses =
        verb.verbClass() == VerbClass.HARM
            && verb.subject() == Slot.VICTIM
            && verb.object() == Slot.VICTIM;
    Phrase loser = loser(arguments);
    boolean told = loses && !item.verb().imperfect() && !item.passive() && loser != null;
    if (!told || !loser.phraseClass().canFight()) {
      return null;
    }
    Phrase lost = Seek.first(arguments.bareAfter, p -> p != loser).orElse(null);
    if (lost == null) {
      return null;
    }
    if (lost.phraseClass() == PhraseClass.EVENT && Holdings.isControl(lost)) {
      return Seek.first(
              arguments.complements, c -> c.preposition().equals("علي") && Holdings.isGround(c))
          .orElse(null);
    }
    boolean land =
        lost.phraseClass() == PhraseClass.PLACE
            || lost.word().filter(w -> w.wordClass() == WordClass.PLACE_HEAD).isPresent();
    return land ? lost : null;
  }

  private static Phrase loser(Arguments arguments) {
    return arguments.passive ? arguments.object : arguments.subject;
  }

  /** «اعترف بفقدان أربعة من رجاله»: of one's own the word tells the dead, of others the missing. */
  static Harm harm(EventNoun noun, Phrase lost) {
    Harm harm = Harm.valueOf(noun.value());
    boolean own = noun.lemma().equals(LOSS) && lost != null && !lost.pronoun().isEmpty();
    return own ? Harm.KILLED : harm;
  }

  /** لصالح X, أمام X: who gains it, null where nobody is named. */
  private Phrase winner(Clause clause, Item verb) {
    for (int i = clause.items.indexOf(verb) + 2; i < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      boolean leads = words.is(TellingRole.GAINS, clause.items.get(i - 1).unit().first().folded());
      if (leads && item.isPhrase() && item.phrase().phraseClass().canFight()) {
        return item.phrase();
      }
    }
    return null;
  }
}
