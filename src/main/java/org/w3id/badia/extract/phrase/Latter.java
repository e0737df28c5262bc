package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.regex.Pattern;
import org.w3id.badia.lexicon.WordClass;

/**
 * Tells the one named last from an adjective of those letters: «وردّت الأخيرة بقصف», «مقر للأخير».
 */
final class Latter {
  private static final Pattern LATTER = Pattern.compile("[وف]?(ال|لل|بال)اخير(ه)?");

  private Latter() {}

  /** Makes the word a body that a pronoun of its gender would mean. */
  static List<Item> tell(List<Item> items) {
    for (int i = 1; i < items.size(); i++) {
      Item item = items.get(i);
      boolean word = item.type() == Item.Type.WORD && isHead(items.get(i - 1), item);
      if (word && LATTER.matcher(item.unit().folded()).matches()) {
        items.set(i, Item.of(body(item), item.unit()));
      }
    }
    return items;
  }

  /** Behind a verb or preposition, or with one of its own, no noun is there for it to describe. */
  private static boolean isHead(Item before, Item item) {
    boolean governed = !item.preposition().isEmpty() || isJoined(item);
    boolean subject = before.isVerb() || before.is(WordClass.THAT);
    return subject || governed && before.type() != Item.Type.WORD;
  }

  private static boolean isJoined(Item item) {
    return !item.unit().reading().preposition().isEmpty();
  }

  private static Phrase body(Item item) {
    Phrase phrase = new Phrase();
    phrase.phraseClass = PhraseClass.FORCE;
    phrase.definite = true;
    phrase.pronoun = item.unit().folded().endsWith("ه") ? "ها" : "ه";
    phrase.span = item.span();
    phrase.headSpan = item.span();
    phrase.surface = item.unit().first().raw();
    phrase.conjunction = item.conjunction();
    phrase.preposition = isJoined(item) ? item.unit().reading().preposition() : item.preposition();
    return phrase;
  }
}
