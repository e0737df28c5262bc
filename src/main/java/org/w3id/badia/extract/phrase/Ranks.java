package org.w3id.badia.extract.phrase;

import java.util.List;
import org.w3id.badia.extract.tag.Unit;

/** Finds whom a rank is of: الفريق خليفة حفتر. */
final class Ranks {
  private Ranks() {}

  /**
   * التي يقودها الفريق خليفة حفتر: the man whom the tables know stands behind his rank.
   *
   * @param leader what stands behind the verb, null where it is no phrase
   */
  static Phrase bearer(Phrase leader, List<Unit> units, NounParser nouns) {
    boolean rank = leader != null && leader.to < units.size() && leader.ties.isEmpty();
    Phrase man = rank && !units.get(leader.to).isMark() ? nouns.parse(leader.to, true) : null;
    boolean named = man != null && man.phraseClass == PhraseClass.PERSON && man.sense != null;
    return named && man.conjunction.isEmpty() && man.preposition.isEmpty() ? man : leader;
  }
}
