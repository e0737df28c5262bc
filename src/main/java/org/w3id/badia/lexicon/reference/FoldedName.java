package org.w3id.badia.lexicon.reference;

import org.w3id.badia.text.Folding;

/** The form of a name under which two spellings of it are equal. */
final class FoldedName {
  private FoldedName() {}

  /** Folded as the texts are, without punctuation; spaces stay. */
  static String of(String name) {
    return Folding.words(name);
  }
}
