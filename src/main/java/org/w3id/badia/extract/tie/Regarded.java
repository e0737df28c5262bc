package org.w3id.badia.extract.tie;

import java.util.List;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.WordClass;

/** Finds whom others take for what a word of tie tells: «X التي تعتبرها Z ذراعاً لـ Y». */
final class Regarded {
  /** The verb stands at most so many words before. */
  private static final int REACH = 12;

  private final Words words;
  private final Bodies bodies;
  private final Antecedents antecedents;

  Regarded(Words words, Bodies bodies, Antecedents antecedents) {
    this.words = words;
    this.bodies = bodies;
    this.antecedents = antecedents;
  }

  /** Whom the verb before a word is told of: what its pronoun means, or its object. */
  List<Party> before(int cue) {
    if (words.folded(cue).startsWith("ال")) {
      return List.of();
    }
    for (int i = cue - 1; i >= 0 && cue - i <= REACH && !words.isBreak(i); i--) {
      TieWords.Match verb = bodies.match(i, TieWord.Construction.REGARDS).orElse(null);
      if (verb != null && !verb.pronoun().isEmpty()) {
        return words.is(i - 1, WordClass.RELATIVE) ? antecedents.before(i) : List.of();
      }
      if (verb != null) {
        List<Party> object = antecedents.near(cue, cue - i - 1);
        return object.isEmpty() || object.get(0).from() <= i + 1 ? List.of() : object;
      }
      if (words.opens(i)
          && words.unit(i).verb().isPresent()
          && !words.is(i - 1, WordClass.RELATIVE)) {
        return List.of();
      }
    }
    return List.of();
  }
}
