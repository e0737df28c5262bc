package org.w3id.badia.lexicon.gazetteer;

import com.ibm.icu.text.Transliterator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.badia.text.Folding;

/**
 * An Arabic and an English name that are one name in two scripts.
 *
 * <p>Gazetteers mix up the alternative names of neighbours: GeoNames calls Kharayij also غرانيج,
 * the next town. A pair is taken only where the consonants of both agree.
 *
 * @param arabic the Arabic name
 * @param english the name in plain Latin letters, such as {@code As-Sukhnah}
 */
record NamePair(String arabic, String english) {
  /** Kharayij and غرانيج share 5 of 8 consonants, Mayadin and الميادين all. */
  private static final double ENOUGH = 0.8;

  private static final Set<String> ARTICLES =
      Set.of("al", "ar", "as", "ash", "at", "ath", "ad", "adh", "az", "an", "el", "es", "et");

  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII");

  /** The pair of a row's names that agree best; empty where none agree. */
  static Optional<NamePair> of(GazetteerRow row) {
    if (row.names().isEmpty()) {
      return Optional.empty();
    }
    String latin = row.names().get(0);
    return row.arabicNames().stream()
        .max(Comparator.comparingDouble(arabic -> agreement(arabic, latin)))
        .filter(arabic -> agreement(arabic, latin) >= ENOUGH)
        .map(arabic -> new NamePair(arabic, english(latin)));
  }

  /** How far the consonants agree, 0 to 1; a little less where only one has the article. */
  static double agreement(String arabic, String latin) {
    String left = consonants(Folding.fold(arabic).replaceAll("(?U)\\bال", ""));
    String right = consonants(latin);
    boolean sameArticle = arabic.startsWith("ال") == ARTICLES.contains(firstWord(latin));
    int longest = left.length() + right.length();
    return longest == 0
        ? 0
        : 2.0 * commonSubsequence(left, right) / longest - (sameArticle ? 0 : 0.05);
  }

  private static String firstWord(String latin) {
    return plain(latin).split("[ -]", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** In plain letters, the article joined to its noun: As Sukhnah is As-Sukhnah. */
  private static String english(String latin) {
    return plain(latin)
        .replaceAll("(?U)\\b([Aa](?:l|r|s|sh|t|th|d|dh|z|n)|El) (?=\\p{L})", "$1-")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String plain(String name) {
    return TO_LATIN.transliterate(name).replaceAll("[^A-Za-z0-9 ()-]", "");
  }

  private static String consonants(String name) {
    return Stream.of(plain(name).toLowerCase(Locale.ROOT).split("[^a-z]+"))
        .filter(word -> !ARTICLES.contains(word))
        .map(word -> word.replaceAll("[aeiouywh]", ""))
        .collect(Collectors.joining())
        .replace('p', 'b')
        .replace('c', 'k')
        .replaceAll("(.)\\1+", "$1");
  }

  private static int commonSubsequence(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (char c : one.toCharArray()) {
      int diagonal = 0;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        row[j] = c == other.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
