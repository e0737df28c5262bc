package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.text.Folding;

/**
 * Where those stand of whom a report tells, which is not where it happened: «مصدر طبي في مستشفى
 * الجمهورية», «أطلقت مدفعية الحوثيين المتمركزة في جبل هان قذائف على X».
 */
final class Standpoints {
  private static final Set<String> AT = Set.of("في", "قرب", "ب", "علي");

  private static final Set<String> FROM = Set.of("من", "@agent", "@means");

  private static final Set<String> AGAINST = Set.of("علي", "ضد", "قرب", "في");

  private final NamingWords words;

  Standpoints(NamingWords words) {
    this.words = words;
  }

  /** Takes the places of speakers and shooters from the clauses of a sentence. */
  List<Clause> without(List<Clause> clauses) {
    for (Clause clause : clauses) {
      for (int i = clause.items.size() - 1; i > 0; i--) {
        Item place = clause.items.get(i);
        if (place.isPhrase() && AT.contains(place.phrase().preposition())) {
          settle(clause, i);
        }
      }
    }
    return clauses;
  }

  private void settle(Clause clause, int at) {
    Phrase place = clause.items.get(at).phrase();
    int preposition = clause.items.get(at - 1).is(WordClass.PREPOSITION) ? at - 1 : at;
    if (preposition == 0) {
      return;
    }
    Item before = clause.items.get(preposition - 1);
    if (place.phraseClass() == PhraseClass.FACILITY && speaks(before)) {
      place.leaveAside();
    } else if (place.phraseClass() == PhraseClass.PLACE
        && stands(before)
        && shoots(clause, preposition, at)) {
      place.places().replaceAll(p -> p.with(PlacePrecision.NOT_A_PLACE));
    }
  }

  /** مصدر طبي في المستشفى الوطني. */
  private static boolean speaks(Item item) {
    return item.isPhrase(PhraseClass.SOURCE) && item.phrase().conjuncts().isEmpty();
  }

  /** مدفعية الحوثيين المتمركزة, المواقع القائمة. */
  private boolean stands(Item item) {
    if (!item.isPhrase()) {
      return item.unit() != null && words.is(NamingRole.STANDS, item.unit().folded());
    }
    boolean[] told = {false};
    item.phrase().walk(p -> told[0] |= words.is(NamingRole.STANDS, last(p)));
    return told[0];
  }

  private static String last(Phrase phrase) {
    String folded = Folding.fold(phrase.surface());
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /**
   * Whose fire is told: behind من, as arms, or as the subject of a verb that names what was hit.
   */
  private static boolean shoots(Clause clause, int from, int at) {
    int owner = from - 1;
    while (owner > 0 && !clause.items.get(owner).isPhrase()) {
      owner--;
    }
    if (!clause.items.get(owner).isPhrase()) {
      return false;
    }
    Phrase one = clause.items.get(owner).phrase();
    boolean arms = one.phraseClass() == PhraseClass.WEAPON;
    boolean subject =
        one.preposition().isEmpty()
            && owner > 0
            && clause.items.get(owner - 1).isVerb()
            && clause.items.size() > at + 1
            && clause.items.get(at + 1).isPhrase();
    return FROM.contains(one.preposition())
        || arms && !AGAINST.contains(one.preposition())
        || subject;
  }
}
