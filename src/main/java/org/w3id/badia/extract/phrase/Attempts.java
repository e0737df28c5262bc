package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.model.EventKind;

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
      } else if (isTheirs(items, i) && trying.matches()) {
        String own = trying.group(1);
        take(items, i, own.isEmpty() ? tries.preposition() : own);
      }
    }
    return items;
  }

  /** محاولة قوات X التقدم, محاولة X اقتحام المدينة: who tries it stands before it. */
  private static boolean isTheirs(List<Item> items, int at) {
    if (items.get(at).type() != Item.Type.WORD || at + 2 >= items.size()) {
      return false;
    }
    Item whose = items.get(at + 1);
    Item deed = items.get(at + 2);
    return isBare(whose)
        && whose.phrase().phraseClass().canFight()
        && isBare(deed)
        && deed.isPhrase(PhraseClass.EVENT)
        && deed.phrase().event().filter(n -> !n.harm()).isPresent();
  }

  private static boolean isBare(Item item) {
    return item.isPhrase() && item.preposition().isEmpty() && item.conjunction().isEmpty();
  }

  /** Makes those who try it the doers of the deed, and an entry that is only tried an attack. */
  private static void take(List<Item> items, int at, String preposition) {
    Phrase deed = items.get(at + 2).phrase();
    deed.preposition = preposition;
    EventNoun noun = deed.event().orElseThrow();
    if (noun.complements().get("الي") == Slot.PLACE) {
      deed.sense = attack(noun);
    }
    if (deed.holder == null) {
      deed.heldBy(items.get(at + 1).phrase());
      deed.link = Phrase.Link.GENITIVE;
      items.remove(at + 1);
    }
  }

  private static EventNoun attack(EventNoun noun) {
    return new EventNoun(
        noun.lemma(),
        EventKind.ARMED_ASSAULT.className(),
        false,
        noun.deed(),
        noun.number(),
        Slot.AGENT,
        Map.of("على", Slot.PATIENT));
  }
}
