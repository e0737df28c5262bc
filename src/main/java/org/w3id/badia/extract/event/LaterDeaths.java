package org.w3id.badia.extract.event;

import java.util.Optional;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Harm;

/**
 * Those hurt who died of it later: «جُرح ثلاثة جنود، توفي أحدهم», «أصيب ضابط وفارق الحياة لاحقاً».
 */
final class LaterDeaths {
  private LaterDeaths() {}

  /** The one of those told last, or the one told last, of whom the verb at an index tells it. */
  static Optional<Toll> of(Clause clause, int at, Arguments arguments, FoundTolls tolls) {
    Item verb = clause.items.get(at);
    FoundTolls.Found last = tolls.last();
    boolean dies = verb.verb().verb().subject() == Slot.VICTIM;
    if (!dies || last == null || last.toll().harm() != Harm.WOUNDED || verb.verb().plural()) {
      return Optional.empty();
    }
    boolean named = arguments.subject != null && !arguments.subjectInherited;
    boolean alone = last.toll().count().equals(Count.exactly(1)) && !named && isJoined(clause);
    return alone || isOneOfThem(clause, at + 1) ? Optional.of(last.toll()) : Optional.empty();
  }

  private static boolean isJoined(Clause clause) {
    return clause.opener == Clause.Opener.AND || clause.opener == Clause.Opener.NEXT;
  }

  /** أحدهم, إحداهن. */
  private static boolean isOneOfThem(Clause clause, int at) {
    return at < clause.items.size()
        && clause
            .items
            .get(at)
            .unit()
            .word(WordClass.AMONG)
            .filter(w -> w.sense().value().equals("one"))
            .isPresent();
  }
}
