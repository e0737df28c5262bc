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
    String noun = words.folded(party.from());
    boolean feminine = noun.endsWith("ه") || noun.endsWith("ا") || isMany(party.from());
    return switch (pronoun) {
      case "ه" -> !feminine;
      case "ها" -> !body || feminine;
      default -> true;
    };
  }

  /** Whether a definite adjective or a relative can be told of a body: المقربة is no الحشد. */
  boolean fits(Party party, int cue) {
    boolean relative = words.is(cue - 1, WordClass.RELATIVE);
    String joined = words.folded(relative ? cue - 1 : cue);
    String word = joined.startsWith("وال") ? joined.substring(1) : joined;
    if (!words.is(party.from(), WordClass.FORCE) || !word.startsWith("ال") || tellMany(word)) {
      return true;
    }
    String noun = words.folded(party.from());
    boolean feminine = noun.endsWith("ه") || noun.endsWith("ات") || isMany(party.from());
    return feminine == (word.equals("التي") || word.endsWith("ه"));
  }

  /** المقربين, متحالفان: a dual or a plural of men, by the ending. */
  static boolean tellMany(String word) {
    return word.endsWith("ين") || word.endsWith("ون") || word.endsWith("ان");
  }

  private boolean isMany(int at) {
    return words
        .unit(at)
        .word(WordClass.FORCE)
        .filter(w -> w.sense().number() == GrammaticalNumber.PLURAL)
        .isPresent();
  }
}
