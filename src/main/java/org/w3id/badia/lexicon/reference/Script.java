package org.w3id.badia.lexicon.reference;

import java.lang.Character.UnicodeScript;

/** Which scripts a name is written in. */
final class Script {
  private Script() {}

  /** Whether the name has a letter of the Arabic script. */
  static boolean hasArabic(String name) {
    return has(name, UnicodeScript.ARABIC);
  }

  /** Whether the name has a letter of the Latin script. */
  static boolean hasLatin(String name) {
    return has(name, UnicodeScript.LATIN);
  }

  private static boolean has(String name, UnicodeScript script) {
    int at = 0;
    while (at < name.length()) {
      int point = name.codePointAt(at);
      if (Character.isLetter(point) && UnicodeScript.of(point) == script) {
        return true;
      }
      at += Character.charCount(point);
    }
    return false;
  }
}
