package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.WordClass;

/**
 * What an attack is told to answer: «رداً على اغتيال», «انتقاماً لمقتل اثنين» came before it and is
 * no part of it.
 */
final class Answers {
  private Answers() {}

  /** Whether the noun of a mention, which stands there in its clause, tells of another attack. */
  static void apply(Mention mention, int at, TellingWords words) {
    mention.answered = isAnswered(mention.clause, at, words);
    mention.other = mention.noun.other() || mention.ordinal > 1 || mention.answered;
  }

  /** Whether it is told that a phrase of a clause is what is answered: ثأر لشهداء X. */
  static boolean isAnswered(Clause clause, int at, TellingWords words) {
    int before = at - 1;
    if (before > 0 && clause.items.get(before).is(WordClass.PREPOSITION)) {
      before--;
    }
    return before >= 0
        && words.is(TellingRole.ANSWERS, clause.items.get(before).unit().first().folded());
  }

  /** Whether those of a figure came to harm by what is answered. */
  static boolean isAnswered(FoundTolls.Found found, TellingWords words) {
    int start = found.toll().span().start();
    List<Item> items = found.clause().items;
    for (int i = 1; i < items.size(); i++) {
      Item item = items.get(i);
      boolean tells = item.isPhrase(PhraseClass.HARM) && item.span().start() <= start;
      if (tells && start < item.span().end() && isAnswered(found.clause(), i, words)) {
        return true;
      }
    }
    return false;
  }
}
