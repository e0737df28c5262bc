package org.w3id.badia.lexicon.reference;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a name under which two spellings of it are equal. */
final class FoldedName {
  private FoldedName() {}

  /** Without marks, hamza seats, tatweel, case and punctuation; spaces stay. */
  static String of(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
    return bare.replace("\u0640", "")
        .replace('\u0671', '\u0627')
        .replace('\u0649', '\u064A')
        .replace('\u06CC', '\u064A')
        .replace('\u06A9', '\u0643')
        .replace('\u0629', '\u0647')
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
