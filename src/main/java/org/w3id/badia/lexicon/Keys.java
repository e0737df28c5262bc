package org.w3id.badia.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3id.badia.text.Analysis;
import org.w3id.badia.text.Folding;

/** The keys that words are found under: folded, without the article. */
final class Keys {
  /** Newswire does not speak to anyone: a ي at a word's end is not "my". */
  private static final Set<String> PRONOUNS = Set.of("ه", "ها", "هم", "هما", "هن");

  /** The same, longest first. */
  static final List<String> SUFFIXES = List.of("هما", "ها", "هم", "هن", "ه");

  private Keys() {}

  static String of(String folded) {
    return folded.startsWith("ال") && folded.length() > 3 ? folded.substring(2) : folded;
  }

  static List<String> words(String text) {
    List<String> keys = new ArrayList<>();
    for (String word : Folding.fold(text).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        keys.add(of(word));
      }
    }
    return keys;
  }

  /** The words as they stand: ال may belong to the word, as in آليات. */
  static List<String> plain(String text) {
    List<String> keys = new ArrayList<>();
    for (String word : Folding.fold(text).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        keys.add(word);
      }
    }
    return keys;
  }

  static String phrase(String text) {
    return String.join(" ", words(text));
  }

  static boolean isThirdPerson(Analysis analysis) {
    return analysis.pronoun().isEmpty() || PRONOUNS.contains(analysis.pronoun().get());
  }
}
