package org.w3id.badia.web.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ar.ArabicNormalizer;

/** How names and what people type become comparable: one spelling for the variants of a letter. */
final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
  // Conjunctions and prepositions that are written together with a word, and the article.
  private static final List<String> CLITICS =
      List.of("وبال", "وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل", "ف");
  private static final int SHORTEST = 3; // of what is left of a word, or لبنان would lose its lam

  private Folding() {}

  /** The words of a text in their common spelling, separated by blanks. */
  static String words(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    char[] letters = plain.toLowerCase(Locale.ROOT).toCharArray();
    int length = new ArabicNormalizer().normalize(letters, letters.length);
    String folded = new String(letters, 0, length).replace('ؤ', 'و').replace('ئ', 'ي');
    return APART.matcher(folded).replaceAll(" ").strip();
  }

  /** Without blanks and articles, so that ديرالزور is دير الزور. */
  static String joined(String words) {
    StringBuilder joined = new StringBuilder();
    for (String word : words.split(" ")) {
      joined.append(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
    }
    return joined.toString().replace("ال", "");
  }

  /** The spellings under which a typed text is looked for: as it is, and without a clitic. */
  static List<String> readings(String text) {
    String words = words(text);
    List<String> readings = new java.util.ArrayList<>(List.of(words));
    for (String clitic : CLITICS) {
      if (words.startsWith(clitic) && words.length() - clitic.length() >= SHORTEST) {
        readings.add(words.substring(clitic.length()));
      }
    }
    return readings;
  }
}
