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
    return name.codePoints().anyMatch(c -> Character.isLetter(c) && UnicodeScript.of(c) == script);
  }
}
