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
 * @param sort how the words show it to be a place
 */
record PlaceMention(
    PlaceName place, int sentence, Clause clause, Phrase top, boolean own, Sort sort) {
  /** How words show a place. */
  enum Sort {
    /** A name with its cue. */
    NAMED,
    /** A building, which is where it stands: فندق توكل. */
    BUILT,
    /** A word that no table has behind a preposition that leads to places. */
    GUESSED
  }

  String key() {
    return Draft.key(place);
  }

  int start() {
    return place.span().start();
  }
}
