package org.w3id.badia.extract.event;

import java.util.Objects;
import java.util.stream.Stream;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.model.EventKind;

/** Who swears, where the oath is what a verb of another meaning carries: أعلن, أدى, قدم البيعة. */
final class Oaths {
  private Oaths() {}

  /** Gives an oath that names nobody those of whom its clause tells. */
  static void swear(Mention mention, Slots slots) {
    boolean oath = mention.kind == EventKind.PLEDGE && mention.noun != null;
    if (oath && mention.agents.isEmpty()) {
      slots.fill(mention, Slot.AGENT, swearer(mention.clause));
    }
  }

  /** يؤدي مقاتلون البيعة, صور مقاتلين يعلنون البيعة: those of whom the clause tells it. */
  private static Phrase swearer(Clause clause) {
    Phrase told = clause.subject != null ? clause.subject : clause.antecedent;
    if (told != null && !told.phraseClass().canFight()) {
      told = told.holder();
    }
    if (told == null || !told.phraseClass().canFight()) {
      told =
          Stream.iterate(clause, Objects::nonNull, c -> c.before)
              .flatMap(c -> c.items.stream())
              .filter(i -> i.isPhrase() && i.span().start() < clause.last().span().start())
              .map(Item::phrase)
              .filter(p -> p.phraseClass().canFight())
              .findFirst()
              .orElse(null);
    }
    return told;
  }
}
