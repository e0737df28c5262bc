package org.w3id.badia.lexicon;

import java.util.List;

/** The forms of words in the indefinite accusative. */
final class Tanwin {
  private Tanwin() {}

  /** The words of a form, each with the alef that it takes there. */
  static List<String> on(List<String> keys) {
    boolean several = keys.size() > 1;
    return keys.stream().map(k -> withTanwin(k, several)).toList();
  }

  /**
   * هجوما, رتلا: the alef of the indefinite accusative is written where no ة nor ا ends it; a word
   * as short as that of إنزالا جويا may be a name where it stands alone.
   */
  private static String withTanwin(String key, boolean several) {
    boolean bare = key.length() < 3 || "هاءي".indexOf(key.charAt(key.length() - 1)) >= 0;
    boolean ending = key.endsWith("ون") || key.endsWith("ين");
    return bare && !isNisba(key, several) || ending && key.length() > 4 ? key : key + "ا";
  }

  /** عسكري, but not فدائي. */
  private static boolean isNisba(String key, boolean several) {
    int last = key.length() - 1;
    return last > (several ? 1 : 2) && key.charAt(last) == 'ي' && key.charAt(last - 1) != 'ا';
  }
}
