package org.w3id.badia.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.text.Folding;

/** Leaves the ground of which only a part is told: «سيطروا على أجزاء واسعة من المدينة». */
final class Portions {
  private Portions() {}

  /** The items of a sentence, the ground in the place of its part. */
  static List<Item> join(List<Item> items, TellingWords words) {
    List<Item> joined = items;
    for (int i = items.size() - 1; i >= 0; i--) {
      Phrase part = items.get(i).phrase();
      Phrase ground = part != null && isPart(part, words) ? ground(items, i, part) : null;
      if (ground != null) {
        joined = joined == items ? new ArrayList<>(items) : joined;
        Item whole = ground == part.holder ? items.get(i) : items.get(i + 2);
        ground.preposition = part.preposition;
        ground.conjunction = part.conjunction;
        joined.set(i, Item.of(ground, whole.unit()));
        joined.subList(i + 1, ground == part.holder ? i + 1 : i + 3).clear();
      }
    }
    return joined;
  }

  /** أجزاء من المدينة, نصف المدينة: the ground behind its part, null where none stands there. */
  private static Phrase ground(List<Item> items, int at, Phrase part) {
    if (part.holder != null) {
      return isGround(part.holder) ? part.holder : null;
    }
    Phrase next = at + 2 < items.size() ? items.get(at + 2).phrase() : null;
    boolean of =
        next != null
            && items.get(at + 1).unit().folded().equals("من")
            && next.preposition.equals("من");
    return of && isGround(next) ? next : null;
  }

  private static boolean isPart(Phrase phrase, TellingWords words) {
    String[] said = phrase.surface.split(" ", 2);
    return phrase.phraseClass == PhraseClass.OTHER
        && phrase.preposition.equals("علي")
        && words.is(TellingRole.PORTION, Folding.fold(said[0]));
  }

  private static boolean isGround(Phrase phrase) {
    return phrase.phraseClass == PhraseClass.PLACE || phrase.phraseClass == PhraseClass.FACILITY;
  }
}
