package org.w3id.badia.extract.phrase;

import java.util.List;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.VerbForm;

/** تسانده القبائل, تؤازرها كتائب: a clause of manner that says who fights beside somebody. */
final class Aiding {
  private Aiding() {}

  /** «الجيش، تسانده القبائل، هاجم»: whether it stands behind the comma at an index. */
  static boolean stands(List<Unit> units, Phrase phrase, int comma) {
    return phrase.phraseClass.canFight()
        && comma + 2 < units.size()
        && units.get(comma).kind() == UnitKind.COMMA
        && units
            .get(comma + 1)
            .verb()
            .filter(v -> v.reading().conjunction().isEmpty())
            .filter(v -> is(v) && v.sense().imperfect())
            .isPresent();
  }

  /** Whether a verb says so of him whom its pronoun means. */
  static boolean is(Unit.Read<VerbForm> verb) {
    return verb.sense().verb().verbClass() == VerbClass.RELATION
        && verb.sense().verb().value().equals("BackedBy")
        && !verb.reading().pronoun().isEmpty();
  }
}
