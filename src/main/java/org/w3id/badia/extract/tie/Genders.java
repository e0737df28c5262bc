package org.w3id.badia.extract.tie;

import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.WordClass;

/** Tells whether a pronoun can mean a group by the noun that its name opens with. */
final class Genders {
  private final Words words;

  Genders(Words words) {
    this.words = words;
  }

  /** له means no حكومة, لها no تنظيم; a name without such a noun may be either. */
  boolean agrees(Party party, String pronoun) {
    boolean body = words.is(party.from(), WordClass.FORCE);
    boolean feminine = words.folded(party.from()).matches(".*[ها]") || isMany(party.from());
    return switch (pronoun) {
      case "ه" -> !feminine;
      case "ها" -> !body || feminine;
      default -> true;
    };
  }

  private boolean isMany(int at) {
    return words
        .unit(at)
        .word(WordClass.FORCE)
        .filter(w -> w.sense().number() == GrammaticalNumber.PLURAL)
        .isPresent();
  }
}
