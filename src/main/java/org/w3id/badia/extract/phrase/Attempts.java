package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands what governs a word of trying on to the deed tried: «تصدوا لمحاولة تسلل» as «لتسلل». */
final class Attempts {
  private static final Pattern TRYING = Pattern.compile("[وف]?([بل]?)ل?محاول(ه|ات|تي|تين|تان)");

  private Attempts() {}

  /** Gives the deed right behind the word its preposition. */
  static List<Item> tell(List<Item> items) {
    for (int i = 0; i + 1 < items.size(); i++) {
      Item tries = items.get(i);
      Item deed = items.get(i + 1);
      Matcher trying = TRYING.matcher(tries.unit().folded());
      boolean tried =
          tries.type() == Item.Type.WORD
              && deed.isPhrase(PhraseClass.EVENT)
              && deed.phrase().preposition.isEmpty()
              && trying.matches();
      if (tried) {
        String own = trying.group(1);
        deed.phrase().preposition = own.isEmpty() ? tries.preposition() : own;
        items.set(i + 1, Item.of(deed.phrase(), deed.unit()));
      }
    }
    return items;
  }
}
