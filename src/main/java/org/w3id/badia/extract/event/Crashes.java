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

/**
 * What comes down: aircraft with people in them, which struck nobody but were struck, and shots, of
 * which nobody dies by falling.
 */
final class Crashes {
  private static final Pattern UNMANNED = Pattern.compile(".*(مسير|انتحاري|مفخخ|درون|ورقي).*");

  private static final String FALLS = "سقط";

  private static final Pattern OF_THEM = Pattern.compile("منه(ا|ما)");

  private Crashes() {}

  /** «سقطت مروحية في الجوف», but not «سقطت مسيّرة على مستودع». */
  static boolean isManned(Phrase subject, Arguments arguments) {
    return subject.phraseClass() == PhraseClass.AIRCRAFT
        && !UNMANNED.matcher(Folding.fold(subject.surface())).matches()
        && Seek.none(arguments.complements, c -> c.preposition().equals("علي"));
  }

  /** سقطت طائرة: what flies does not die. */
  static boolean falls(Verb verb, Phrase subject) {
    return verb.lemma().equals(FALLS) && subject.phraseClass() == PhraseClass.AIRCRAFT;
  }

  /** «أطلقوا خمسة صواريخ، سقط ثلاثة منها في البحر»: the number counts shots, and nobody died. */
  static boolean areShots(Verb verb, Clause clause, Phrase number) {
    boolean bare = number.word().isEmpty() && number.sense() == null && number.count().isPresent();
    int next = clause.at(number) + 1;
    return bare
        && verb.lemma().equals(FALLS)
        && next < clause.items.size()
        && OF_THEM.matcher(clause.items.get(next).unit().folded()).matches()
        && isOfShots(clause, number);
  }

  private static boolean isOfShots(Clause clause, Phrase number) {
    for (Clause told = clause; told != null; told = told.before) {
      for (Item item : told.items) {
        boolean before = item.isPhrase() && item.span().end() <= number.span().start();
        if (before && isShot(item.phrase())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isShot(Phrase phrase) {
    return Seek.any(
        phrase.all(),
        p -> p.phraseClass() == PhraseClass.WEAPON || p.phraseClass() == PhraseClass.AIRCRAFT);
  }

  /** An attack on those whose aircraft it is. */
  static Mention of(Phrase aircraft, Clause clause, Item item, FrameReader frames, Slots slots) {
    Mention mention = frames.fresh(EventKind.ARMED_ASSAULT, clause, item);
    slots.fill(mention, Slot.PATIENT, aircraft);
    return mention;
  }
}
