package org.w3id.badia.extract.phrase;

import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.Relation;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;

/** Words that describe the noun before them. */
final class Adjectives {
  private Adjectives() {}

  /** Whether a unit can be nothing but an adjective. */
  static boolean alone(Unit unit) {
    return unit.kind() == UnitKind.KNOWN
        && unit.readings().stream()
            .flatMap(r -> r.senses().stream())
            .allMatch(s -> s instanceof Word w && is(w.wordClass()) || s instanceof Relation);
  }

  static boolean is(WordClass wordClass) {
    return switch (wordClass) {
      case ADJECTIVE, NATIONALITY, UNKNOWN, OTHER, ORDINAL, SAME -> true;
      default -> false;
    };
  }
}
