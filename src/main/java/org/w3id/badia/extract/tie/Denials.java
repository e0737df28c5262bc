package org.w3id.badia.extract.tie;

import java.util.Optional;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.VerbClass;
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

  /** What the verb at a word says; ليست كتائب سيف الحق: a word in a name tells nothing. */
  private Optional<VerbClass> verb(int at) {
    return words
        .unit(at)
        .verb()
        .filter(v -> words.opens(at) && words.unit(at).quoted() == 0 && !bodies.isInName(at))
        .map(v -> v.sense().verb().verbClass());
  }

  /** كانت جزءاً من Y قبل أن تنشق عنه: the tie had an end, told right behind. */
  private boolean isLeft(int cue) {
    for (int i = cue + 1; i + 1 < words.size() && i - cue <= REACH && !words.isBreak(i); i++) {
      if (words.folded(i).equals("قبل")) {
        int next = words.folded(i + 1).equals("ان") ? i + 2 : i + 1;
        return bodies.is(next, TieWord.Construction.LEAVES)
            || bodies.is(next, TieWord.Construction.SPLIT);
      }
    }
    return false;
  }

  private boolean denies(int at) {
    return bodies.is(at, TieWord.Construction.DENIES);
  }

  /** Whether the tie that a word tells is denied by a verb before it, of which it is the rest. */
  boolean at(int cue) {
    if (words.unit(cue).reading().definite()) {
      return false; // ليست X التابعة لـ Y: by the way
    }
    if (isLeft(cue)) {
      return true;
    }
    boolean that = false; // نفت X أنها مرتبطة بـ Y
    for (int i = cue - 1; i >= 0 && cue - i <= REACH; i--) {
      if (words.isMark(i)
          || words.is(i, WordClass.RELATIVE)
          || Between.ONLY.contains(words.folded(i))) {
        return false;
      }
      if (denies(i) || i > 0 && words.unit(i).verb().isPresent() && denies(i - 1)) {
        return true;
      }
      that |= words.is(i, WordClass.THAT);
      Optional<VerbClass> verb = verb(i);
      if (verb.isPresent()) {
        return that && verb.get() == VerbClass.DENY;
      }
    }
    return false;
  }

  /** نفت Y دعمها لـ X, أنهت Y دعمها: the verb before a masdar tells that its tie is none. */
  boolean undo(int masdar) {
    for (int i = masdar - 1; i >= 0 && masdar - i <= REACH && !words.isBreak(i); i--) {
      if (bodies.is(i, TieWord.Construction.ENDS)) {
        return true;
      }
      Optional<VerbClass> verb = verb(i);
      if (verb.isPresent()) {
        return verb.get() == VerbClass.DENY;
      }
    }
    return false;
  }
}
