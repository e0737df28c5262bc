package org.w3id.badia.extract.event;

import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.VerbForm;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/** How far it reaches that a clause denies what it tells: «نفى أن يكون قد قصف». */
final class Denial {
  private Denial() {}

  /** Whether the clause before denies what the next one says, or goes on with what is denied. */
  static boolean reaches(Clause.Opener opener, Phrase antecedent, Clause before) {
    return switch (opener) {
      case THAT -> before.denied || stands(before);
      case RELATIVE -> isTelling(antecedent) && stands(before);
      case RESULT -> !before.isClosed() && stands(before);
      case AND -> !before.isClosed() && before.denied;
      default -> false;
    };
  }

  /**
   * نفى الأنباء التي تحدثت عن هجوم, نفى ما تردد عن قصف: what was told is denied, not the telling.
   */
  private static boolean isTelling(Phrase antecedent) {
    return antecedent == null
        || antecedent.word().filter(w -> w.wordClass() == WordClass.SOURCE).isPresent()
        || isNews(antecedent);
  }

  /** أنباء, شائعة: what is told, whoever tells it. */
  static boolean isNews(Phrase phrase) {
    return phrase.word().filter(w -> w.value().equals("news")).isPresent()
        || Threats.isRumour(phrase);
  }

  /** نفى المتحدث تعرض القاعدة لقصف: the word may be the noun of what is denied. */
  static boolean isDeed(Unit unit) {
    return unit.event().isPresent()
        || unit.canMean(s -> s instanceof VerbForm form && form.isMasdar());
  }

  /** Whether a clause denies something: نفى, لا صحة. */
  static boolean stands(Clause clause) {
    return Seek.any(
        clause.items,
        i -> i.isVerb(VerbClass.DENY) || clause.negated && Clauses.isNoun(i, "truth"));
  }
}
