package org.w3id.badia.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;

/** Gives those whose number is told beside them that number: «قُتل المهاجمون، وعددهم خمسة، في». */
final class Numbered {
  private final List<Item> items;

  private Numbered(List<Item> items) {
    this.items = new ArrayList<>(items);
  }

  /** The items of a sentence, each number with those it counts. */
  static List<Item> join(List<Item> items, TellingWords words) {
    Numbered numbered = null;
    for (int i = items.size() - 2; i > 0; i--) {
      boolean told =
          items.get(i).type() == Item.Type.WORD
              && words.isJoined(TellingRole.NUMBERS, items.get(i).unit().first().folded());
      if (told) {
        numbered = numbered == null ? new Numbered(items) : numbered;
        numbered.count(i);
      }
    }
    return numbered == null ? items : numbered.items;
  }

  private void count(int at) {
    boolean marked = items.get(at - 1).type() == Item.Type.MARK;
    Phrase people = at > 1 || !marked ? people(items.get(marked ? at - 2 : at - 1)) : null;
    Phrase number = items.get(at + 1).phrase();
    boolean counts = number != null && number.preposition.isEmpty() && number.count.isPresent();
    if (people == null || !counts) {
      return;
    }
    people.count = number.count;
    boolean closed = at + 2 < items.size() && items.get(at + 2).type() == Item.Type.MARK;
    items.subList(marked ? at - 1 : at, marked && closed ? at + 3 : at + 2).clear();
  }

  /** Who stands last in a phrase and has no number of his own: مقتل جميع المهاجمين. */
  private static Phrase people(Item item) {
    Phrase last = item.phrase();
    while (last != null && !isPeople(last)) {
      last = last.holder;
    }
    boolean open = last != null && last.count.filter(c -> c.maximum().isPresent()).isEmpty();
    return open ? last : null;
  }

  private static boolean isPeople(Phrase phrase) {
    return switch (phrase.phraseClass) {
      case PEOPLE, CIVILIAN, CASUALTY, FORCE -> true;
      default -> false;
    };
  }
}
