package org.w3id.badia.web.search;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** What someone typed, as all that differs from it by one letter, or two where it is long. */
final class Slip {
  /** Shorter names are too like each other. */
  static final int SHORTEST = 5;

  private static final int LONG = 8;
  private static final double WHOLE = 0.6; // less than any fit letter by letter
  private static final double WORD = 0.5;

  private final CharacterRunAutomaton whole;
  private final CharacterRunAutomaton word;

  Slip(String words, String typed) {
    this.whole = like(typed);
    this.word = words.indexOf(' ') < 0 ? whole : null;
  }

  private static CharacterRunAutomaton like(String text) {
    int slips = text.length() < LONG ? 1 : 2;
    return new CharacterRunAutomaton(new LevenshteinAutomata(text, true).toAutomaton(slips));
  }

  /** How well a thing's names fit, from 0. */
  double fit(Named named) {
    if (named.joined().stream().anyMatch(whole::run)) {
      return WHOLE;
    }
    return word != null && named.folded().stream().anyMatch(this::hasWord) ? WORD : 0;
  }

  private boolean hasWord(String name) {
    for (String each : name.split(" ")) {
      if (each.length() >= SHORTEST && word.run(each)) {
        return true;
      }
    }
    return false;
  }
}
