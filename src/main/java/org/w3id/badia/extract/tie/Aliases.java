package org.w3id.badia.extract.tie;

import java.util.List;
import org.w3id.badia.lexicon.TieWord;

/** Steps over the other name of a group: «X المعروفة باسم Y». */
final class Aliases {
  /** Its other name stands at most so many words behind the word that announces it. */
  private static final int REACH = 4;

  private final Words words;
  private final Bodies bodies;
  private final Patrons patrons;

  Aliases(Words words, Bodies bodies, Patrons patrons) {
    this.words = words;
    this.bodies = bodies;
    this.patrons = patrons;
  }

  /** Behind the other name that is told right at a word, or that word where none is. */
  int past(int at) {
    boolean told = at < words.size() && bodies.is(at, TieWord.Construction.ALIAS);
    for (int i = at + 1; told && i < words.size() && i - at <= REACH && !words.isMark(i); i++) {
      List<Party> other = patrons.at(i);
      if (!other.isEmpty()) {
        return other.get(0).to();
      }
    }
    return at;
  }
}
