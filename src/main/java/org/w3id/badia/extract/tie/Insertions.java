package org.w3id.badia.extract.tie;

import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.WordClass;

/** Steps over what is told of a group right behind its name: «X، وهو فصيل محلي، ...». */
final class Insertions {
  /** An insertion takes at most so many words. */
  private static final int LONGEST = 14;

  private final Words words;
  private final Bodies bodies;
  private final Antecedents antecedents;
  private final Patrons patrons;

  Insertions(Words words, Bodies bodies, Antecedents antecedents, Patrons patrons) {
    this.words = words;
    this.bodies = bodies;
    this.antecedents = antecedents;
    this.patrons = patrons;
  }

  /** Behind all that is told of a group right after its name: its tie, its whole, a clause. */
  int past(int end) {
    int at = end;
    int next = further(at);
    while (next > at) {
      at = next;
      next = further(at);
    }
    return at;
  }

  private int further(int at) {
    int tie = antecedents.behind(at);
    if (tie > at || at + 1 >= words.size()) {
      return tie;
    }
    if (words.folded(at).equals("في")) {
      return patrons.at(at + 1).stream().mapToInt(Party::to).max().orElse(at);
    }
    return words.isComma(at) && tellsMore(at + 1) ? closing(at + 1) : at;
  }

  /** X، وهو; X، الذي; X، المنضوي: an insertion that tells more of him. */
  private boolean tellsMore(int at) {
    return words.is(at, WordClass.RELATIVE)
        || words.is(at, WordClass.PRONOUN)
        || bodies.is(at, TieWord.Construction.SAID);
  }

  private int closing(int from) {
    for (int i = from; i < words.size() && i - from <= LONGEST && !words.isBreak(i); i++) {
      if (words.isComma(i)) {
        return i + 1;
      }
    }
    return from - 1;
  }
}
