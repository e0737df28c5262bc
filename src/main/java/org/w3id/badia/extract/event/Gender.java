package org.w3id.badia.extract.event;

import java.util.Optional;
import java.util.Set;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.WordClass;

/** By which pronoun a body is meant: الحركة ... عناصرها, التنظيم ... عناصره. */
enum Gender {
  MASCULINE,
  FEMININE;

  /** That of a body by the first word of its name; none where the word does not tell. */
  static Optional<Gender> of(String name, Lexicon lexicon) {
    String bare = Anaphora.bareHead(name);
    if (isMarked(bare)) {
      return Optional.of(FEMININE);
    }
    return lexicon
        .number(bare, WordClass.FORCE)
        .map(number -> number == GrammaticalNumber.PLURAL ? FEMININE : MASCULINE);
  }

  /** That of a thing by the noun at its head. */
  static Gender ofThing(String noun, boolean plural) {
    return plural || isMarked(Anaphora.bareHead(noun)) ? FEMININE : MASCULINE;
  }

  private static boolean isMarked(String word) {
    return word.endsWith("ه") || word.endsWith("ات") || word.endsWith("يا");
  }

  /** Whether a pronoun can mean a body that was named by words of these genders. */
  static boolean agrees(String pronoun, Set<Gender> named) {
    return named.isEmpty()
        || switch (pronoun) {
          case "ه" -> named.contains(MASCULINE);
          case "ها" -> named.contains(FEMININE);
          default -> true;
        };
  }
}
