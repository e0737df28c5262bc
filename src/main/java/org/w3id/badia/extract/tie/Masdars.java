package org.w3id.badia.extract.tie;

import java.util.List;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.WordClass;

/** Reads ties that a masdar tells of its genitive: «مبايعة X لـ Y», «دعم Y لـ X». */
final class Masdars {
  /** Whom a pronoun means is named at most so many words before. */
  private static final int REACH = 18;

  private final Words words;
  private final Bodies bodies;
  private final Antecedents antecedents;
  private final Patrons patrons;
  private final Told told;

  Masdars(Words words, Bodies bodies, Antecedents antecedents, Patrons patrons, Told told) {
    this.words = words;
    this.bodies = bodies;
    this.antecedents = antecedents;
    this.patrons = patrons;
    this.told = told;
  }

  int read(int at, TieWords.Match match) {
    int next = at + match.length();
    boolean genitive = match.pronoun().isEmpty() && !match.definite() && !isEnded(at);
    boolean helps = match.word().construction() == TieWord.Construction.HELPS;
    List<Party> first =
        !genitive
            ? List.of()
            : helps ? patrons.holders(next, match.word().type()) : patrons.from(next);
    if (first.isEmpty()) {
      return at;
    }
    int end = first.get(first.size() - 1).to();
    List<Party> second = patrons.any(adjective(end), match.word());
    if (second.isEmpty() && patrons.isPronoun(end, match.word())) {
      second = antecedents.near(at, REACH);
    }
    if (helps) {
      told.add(second, match.word().type(), first, at, next);
    } else {
      told.add(first, match.word().type(), second, at, next);
    }
    return at;
  }

  /** دعم إيران العسكري لـ X. */
  private int adjective(int end) {
    int at = end;
    while (at < words.size() && words.is(at, WordClass.ADJECTIVE)) {
      at++;
    }
    return at;
  }

  /** فك ارتباط X بـ Y, وقف دعم Y لـ X: what ends is told right before. */
  private boolean isEnded(int at) {
    return at > 0 && bodies.is(at - 1, TieWord.Construction.ENDS);
  }
}
