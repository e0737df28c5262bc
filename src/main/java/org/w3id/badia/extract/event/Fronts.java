package org.w3id.badia.extract.event;

import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;

/** Two sides that are told apart: بين أ وب من جهة، وج ود من جهة أخرى. */
final class Fronts {
  private static final Set<String> SIDES = Set.of("جهه", "طرف", "جانب", "ناحيه");

  private Fronts() {}

  /** Who stands against those of the phrase at an index, null where no such words part them. */
  static Phrase facing(Clause clause, int at) {
    boolean parted = false;
    for (int i = at + 1; i < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      if (item.isVerb()) {
        return null;
      }
      boolean joined = parted && !item.conjunction().isEmpty();
      if (joined && item.isPhrase() && item.phrase().phraseClass().canAct()) {
        return item.phrase();
      }
      parted |= parts(item);
    }
    return null;
  }

  private static boolean parts(Item item) {
    String words = item.unit() == null ? "" : item.unit().folded();
    return SIDES.contains(words.startsWith("من ") ? words.substring(3) : words);
  }
}
