package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;

/** Tells the dead of a war or campaign from those of one blow. */
final class WarTolls {
  /** No attack that no noun tells kills so many. */
  private static final int MASSES = 1000;

  /** A war or campaign that killed so many is told by its total. */
  private static final int TOTAL = 20;

  private final TellingWords words;

  WarTolls(TellingWords words) {
    this.words = words;
  }

  /** أدى النزاع إلى مقتل مئات, قُتل عشرة آلاف: a total, whatever period it is of. */
  boolean isTotal(Mention mention, Clause first) {
    int most =
        mention.tolls.stream().mapToInt(t -> t.count().minimum().orElse(0)).reduce(0, Math::max);
    return most >= MASSES
        || most >= TOTAL
            && (tellsOfWar(first)
                || tellsOfWar(mention.clause)
                || mention.clause.before != null && tellsOfWar(mention.clause.before));
  }

  private boolean tellsOfWar(Clause clause) {
    Phrase told = clause.antecedent;
    return told != null && told.preposition().isEmpty() && isWar(told.surface())
        || isWarBehindVerb(clause.items);
  }

  private boolean isWarBehindVerb(List<Item> items) {
    for (int i = 0; i + 1 < items.size(); i++) {
      if (items.get(i).isVerb()) {
        return isWar(items.get(i + 1).folded());
      }
    }
    return false;
  }

  private boolean isWar(String surface) {
    return words.is(TellingRole.WAR, Anaphora.bareHead(surface));
  }
}
