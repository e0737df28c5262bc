package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.WordClass;

/** Where people flee to, which is not where it happened: «وفر السكان إلى بلدة X». */
final class Flights {
  private static final Set<String> TO = Set.of("الي", "نحو", "باتجاه", "صوب");

  private static final Set<String> WITHIN = Set.of("في", "ب", "");

  private final NamingWords words;

  Flights(NamingWords words) {
    this.words = words;
  }

  /** Takes such places from a sentence. */
  void leave(List<Clause> clauses) {
    for (Clause clause : clauses) {
      flee(clause.items);
    }
  }

  private void flee(List<Item> items) {
    boolean flees = false;
    boolean there = false;
    for (Item item : items) {
      if (item.isPhrase(PhraseClass.PLACE)) {
        boolean to = flees && TO.contains(item.phrase().preposition());
        there = to || there && WITHIN.contains(item.phrase().preposition());
        if (there) {
          Standpoints.leave(item.phrase());
        }
      } else if (item.isVerb() || item.isPhrase(PhraseClass.EVENT)) {
        flees = isFlight(item);
        there = false;
      } else {
        there &= item.is(WordClass.PREPOSITION);
      }
    }
  }

  private boolean isFlight(Item item) {
    return words.isStem(NamingRole.FLEES, item.unit().form());
  }
}
