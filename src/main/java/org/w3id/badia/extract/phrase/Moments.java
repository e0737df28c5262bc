package org.w3id.badia.extract.phrase;

import java.util.List;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;

/**
 * Words that tell the day by what was told before: «في اليوم التالي», «مساء اليوم نفسه». Behind
 * them a word that may be a verb is one.
 */
final class Moments {
  private static final int LONGEST = 3;

  private final List<Unit> units;
  private final TellingWords words;

  Moments(List<Unit> units, TellingWords words) {
    this.units = units;
    this.words = words;
  }

  /** Whether such words end right before a unit. */
  boolean endBefore(int at) {
    String phrase = "";
    for (int from = at - 1; from >= 0 && from >= at - LONGEST; from--) {
      String word = units.get(from).folded();
      phrase = phrase.isEmpty() ? word : word + " " + phrase;
      if (words.isJoined(TellingRole.DAY_BEFORE, phrase)
          || words.isJoined(TellingRole.DAY_AFTER, phrase)
          || words.isJoined(TellingRole.SAME_DAY, phrase)) {
        return true;
      }
    }
    return false;
  }
}
