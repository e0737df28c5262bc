package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.extract.phrase.Item;

/**
 * «مسلحون بزي الجيش», «رجال يرتدون ملابس الشرطة»: what somebody wears, and whose it is, has no part
 * in what he does, and the sentence goes on behind it.
 */
final class Clothes {
  private static final String GARB = "garb";

  private Clothes() {}

  /** The items of a sentence without what people wear. */
  static List<Item> without(List<Item> items) {
    List<Item> kept = new ArrayList<>(items.size());
    for (Item item : items) {
      if (!Clauses.isNoun(item, GARB)) {
        kept.add(item);
      } else if (item.phrase().preposition().isEmpty() && isWorn(kept)) {
        kept.remove(kept.size() - 1);
      }
    }
    return kept;
  }

  /** مسلحون يرتدون: the verb that tells of people what they have on. */
  private static boolean isWorn(List<Item> before) {
    int verb = before.size() - 1;
    return verb > 0 && before.get(verb).isVerb() && before.get(verb - 1).isPhrase();
  }
}
