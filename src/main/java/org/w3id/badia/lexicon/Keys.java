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
    return withoutArticle(plain(text));
  }

  /** The same of words that are folded already. */
  static List<String> withoutArticle(List<String> plain) {
    List<String> keys = new ArrayList<>(plain.size());
    for (String word : plain) {
      keys.add(of(word));
    }
    return keys;
  }

  /** The words as they stand: ال may belong to the word, as in آليات. */
  static List<String> plain(String text) {
    String words = Folding.words(text);
    List<String> keys = new ArrayList<>(2);
    int from = 0;
    for (int blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', from)) {
      keys.add(words.substring(from, blank));
      from = blank + 1;
    }
    if (from < words.length()) {
      keys.add(words.substring(from));
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
