package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.text.Folding;

/** Tells two from many where the letters are the same: «إن مدنيين، أحدهما طفل، لقيا حتفهما». */
final class Duals {
  /** A mark and what is said of one of them may stand between. */
  private static final int REACH = 4;

  private Duals() {}

  /** Counts two where a pronoun or a verb behind the noun says so. */
  static List<Item> tell(List<Item> items) {
    for (int i = 0; i + 1 < items.size(); i++) {
      if (items.get(i).isPhrase() && isOpen(items.get(i).phrase()) && saysTwo(items, i + 1)) {
        items.get(i).phrase().count = Optional.of(Count.exactly(2));
      }
    }
    return items;
  }

  private static boolean isOpen(Phrase phrase) {
    boolean people =
        phrase.phraseClass == PhraseClass.PEOPLE || phrase.phraseClass == PhraseClass.CIVILIAN;
    return people
        && phrase.count.isEmpty()
        && phrase.conjuncts.isEmpty()
        && Folding.fold(phrase.surface).split(" ")[0].endsWith("ين");
  }

  private static boolean saysTwo(List<Item> items, int from) {
    for (int i = from; i < items.size() && i < from + REACH; i++) {
      Item item = items.get(i);
      String word = item.unit().folded();
      if (item.isVerb()) {
        boolean after = item.conjunction().isEmpty() && item.verb().plural();
        return after && word.endsWith("ا") && !word.endsWith("وا");
      }
      if (item.is(WordClass.AMONG)) {
        return word.endsWith("هما");
      }
      if (item.isPhrase() && item.phrase().preposition.isEmpty()) {
        return false;
      }
    }
    return false;
  }
}
