package org.w3id.badia.extract.phrase;

import java.util.regex.Pattern;

/** What the few vowel marks of newswire tell. */
public final class Vowels {
  private static final char DAMMA = '\u064F';
  private static final char FATHA = '\u064E';
  private static final Pattern DUAL =
      Pattern.compile(".*(\u064E\u0651?|\u0651\u064E)\u064A\u0652?\u0646.{0,3}");

  private Vowels() {}

  /** Whether the last letter or its tanwin tells a noun: ضربة, تصاعداً, دامٍ. */
  static boolean tellNoun(String raw) {
    return raw.endsWith("ة") || raw.chars().anyMatch(c -> c >= '\u064B' && c <= '\u064D');
  }

  /** آلية, not إليه: the madda and the bound te of a word that is a noun. */
  static boolean tellVehicle(String raw) {
    return raw.contains("\u0622") || raw.endsWith("ة");
  }

  /** Whether a damma stands on the first or second letter, as in قُتل, استُهدف, وأُصيب. */
  static boolean tellPassive(String raw) {
    int damma = raw.indexOf(DAMMA);
    int letters = 0;
    for (int i = 0; i < damma; i++) {
      letters += Character.isLetter(raw.charAt(i)) ? 1 : 0;
    }
    boolean prefix = raw.startsWith("است") || raw.startsWith("و") || raw.startsWith("ف");
    return damma > 0 && letters <= (prefix ? 4 : raw.startsWith("ا") ? 3 : 2);
  }

  /** ناشطاً, مدنيًا: the tanwin on its alef tells an object. */
  public static boolean tellIndefiniteObject(String raw) {
    return raw.endsWith("اً") || raw.endsWith("ًا");
  }

  /** عسكريَّين: the vowel before its ending makes it two. */
  static boolean tellDual(String raw) {
    return raw.indexOf(FATHA) >= 0 && DUAL.matcher(raw).matches();
  }

  /** جنودٌ, الجيشُ السوري: the last vowel of its first word tells a subject. */
  public static boolean tellSubject(String raw) {
    String word = raw.split(" ")[0];
    return word.endsWith("\u064F") || word.endsWith("\u064C");
  }

  /** الضابطَ, تنظيمَ داعش: the last vowel of its first word tells an object. */
  public static boolean tellObject(String raw) {
    return raw.split(" ")[0].endsWith("\u064E");
  }
}
