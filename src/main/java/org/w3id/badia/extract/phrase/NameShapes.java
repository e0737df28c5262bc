package org.w3id.badia.extract.phrase;

import java.util.regex.Pattern;
import org.w3id.badia.text.Folding;

/** What words that no table has look like: a name, or a noun or verb that is inflected. */
final class NameShapes {
  private static final Pattern INFLECTED =
      Pattern.compile(".*(يه|ات|ون|ين|ها|هم|نا|اء|ته|وا)|[وفبلك].*|[ست].*ه");
  private static final Pattern NO_PLACE =
      Pattern.compile("[^ا].*(يه|ات|ون|ين|تين|ان)|.*(ها|هم|نا|اء|ته|وا|يا|ني)|[تيسن].{3}|ا.{3}");
  private static final Pattern FINAL =
      Pattern.compile("ك.{2,}[^هياتن]|ك.{2,}ان|[فبل].{2,}و|[فبل].*[اوي].+[^اوي]ي");

  /** Endings that a noun behind a preposition seldom has: دوراكو, بانداغا, كوشوبي. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?!ال).{3,}و|(?!ال)(?!.*(ايا|ها|هما|نا|وا|كما)$).{3,}ا|(?!ال|ا|..ا.ي$|ت.ا.ي$).*[اوي].*[اوي].+[^اوي]ي");

  private static final Pattern DONE = Pattern.compile("[يت].+(ان|ون)");
  private static final Pattern OF_MANY = Pattern.compile("ال.{3,}(ين|ون)");

  private NameShapes() {}

  /** الحمام: the article and some letters more. */
  static boolean hasArticle(String word) {
    return word.startsWith("ال") && word.length() > 4;
  }

  /** An adjective, a plural, or a word with a particle or pronoun. */
  static boolean isInflected(String word) {
    return INFLECTED.matcher(word).matches();
  }

  /** Whether a word that no table has can be a place's name by its ending. */
  static boolean isNameLike(String word) {
    return word.length() > 3 && !NO_PLACE.matcher(word).matches();
  }

  /**
   * كانيا كردان, كوبا فيليو: no preposition leads to what a name ends with, though it begins like
   * one.
   */
  static boolean isFinal(String word) {
    return FINAL.matcher(word).matches();
  }

  /** Whether a word that no table has is formed like a foreign name, as it is written. */
  static boolean isForeign(String raw) {
    return !raw.endsWith("ى") && FOREIGN.matcher(Folding.fold(raw)).matches();
  }

  /** يقفان, تقعان: a verb of more than one, which no name is. */
  static boolean isDone(String word) {
    return DONE.matcher(word).matches();
  }

  /** السريان الخاضعين: two quarters are subject to somebody, no name says so. */
  static boolean isOfMany(String word) {
    return OF_MANY.matcher(word).matches();
  }
}
