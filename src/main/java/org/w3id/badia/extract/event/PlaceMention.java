package org.w3id.badia.extract.event;

import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PlaceName;

/**
 * A place where a report names it.
 *
 * @param place the place
 * @param sentence the index of the sentence
 * @param clause the clause
 * @param top the noun of the clause that the name belongs to
 * @param own whether the place is that noun itself
 */
record PlaceMention(PlaceName place, int sentence, Clause clause, Phrase top, boolean own) {
  String key() {
    return Draft.key(place);
  }

  int start() {
    return place.span().start();
  }
}
