package org.w3id.badia.extract.event;

import java.util.regex.Pattern;

/** The outer form of an unknown word, by which names differ from other nouns. */
final class Wordform {
  private static final Pattern MEN = Pattern.compile("(?<=\\p{L}{3})ين(?= |$)");

  private Wordform() {}

  /** Whether it has the article and how it ends: «ال ية», «bare ا». */
  static String of(String name) {
    String word = name.strip();
    String head = word.startsWith("ال") ? "the" : word.indexOf(' ') > 0 ? "two" : "bare";
    return head + " " + ending(word);
  }

  /** المتمردين is called المتمردون: sound plurals of men as a subject has them. */
  static String nominative(String name) {
    return MEN.matcher(name).replaceAll("ون");
  }

  private static String ending(String word) {
    int length = word.length();
    if (length < 3) {
      return "none";
    }
    String two = word.substring(length - 2);
    return switch (two) {
      case "ية", "يه", "ات", "ون", "ين", "ها", "هم", "ان" -> two.replace('ة', 'ه');
      default ->
          switch (word.charAt(length - 1)) {
            case 'ة', 'ه' -> "ه";
            case 'ا', 'ى' -> "ا";
            case 'ي' -> "ي";
            case 'و' -> "و";
            default -> "other";
          };
    };
  }
}
