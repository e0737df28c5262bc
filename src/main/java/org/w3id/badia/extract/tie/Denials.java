package org.w3id.badia.extract.tie;

import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.WordClass;

/** Knows ties that are said not to be: «لم تعد X تابعة لـ Y», «ليس X جزءاً من Y». */
final class Denials {
  /** What denies a tie stands at most so many words before. */
  private static final int REACH = 8;

  private final Words words;
  private final Bodies bodies;

  Denials(Words words, Bodies bodies) {
    this.words = words;
    this.bodies = bodies;
  }

  private boolean denies(int at) {
    return bodies.is(at, TieWord.Construction.DENIES);
  }

  /** Whether the tie that a word tells is denied by a verb before it, of which it is the rest. */
  boolean at(int cue) {
    if (words.unit(cue).reading().definite()) {
      return false; // ليست X التابعة لـ Y: by the way
    }
    for (int i = cue - 1; i >= 0 && cue - i <= REACH; i--) {
      if (words.isMark(i)
          || words.is(i, WordClass.RELATIVE)
          || Between.ONLY.contains(words.folded(i))) {
        return false;
      }
      if (denies(i) || i > 0 && words.unit(i).verb().isPresent() && denies(i - 1)) {
        return true;
      }
      if (words.opens(i) && words.unit(i).quoted() == 0 && words.unit(i).verb().isPresent()) {
        return false;
      }
    }
    return false;
  }
}
