package org.w3id.badia.extract.event;

import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** Aircraft with people in them that come down: nobody struck with them, they were struck. */
final class Crashes {
  private static final Pattern UNMANNED = Pattern.compile(".*(مسير|انتحاري|مفخخ|درون|ورقي).*");

  private Crashes() {}

  /** «سقطت مروحية في الجوف», but not «سقطت مسيّرة على مستودع». */
  static boolean isManned(Phrase subject, Arguments arguments) {
    return subject.phraseClass() == PhraseClass.AIRCRAFT
        && !UNMANNED.matcher(Folding.fold(subject.surface())).matches()
        && Seek.none(arguments.complements, c -> c.preposition().equals("علي"));
  }

  /** سقطت طائرة: what flies does not die. */
  static boolean falls(Verb verb, Phrase subject) {
    return verb.lemma().equals("سقط") && subject.phraseClass() == PhraseClass.AIRCRAFT;
  }

  /** An attack on those whose aircraft it is. */
  static Mention of(Phrase aircraft, Clause clause, Item item, FrameReader frames, Slots slots) {
    Mention mention = frames.fresh(EventKind.ARMED_ASSAULT, clause, item);
    slots.fill(mention, Slot.PATIENT, aircraft);
    return mention;
  }
}
