package org.w3id.badia.lexicon.gazetteer;

import org.w3id.badia.text.Folding;

/** The form under which two names of a place are the same name. */
final class PlaceNames {
  private PlaceNames() {}

  /**
   * Folded, without the article and without spaces: دير الزور and ديرالزور, As Sukhnah and Sukhnah.
   */
  static String key(String name) {
    return Folding.fold(name)
        .replaceAll("[^\\p{L}\\p{N} -]", "")
        .replaceAll("^(ال|(al|ar|as|ash|at|ath|ad|adh|az|an|el)[ -])", "")
        .replaceAll("[ -]", "");
  }
}
