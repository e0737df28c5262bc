package org.w3id.badia.extract.phrase;

import java.util.List;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;

/** Tells a noun, where the word may be a verb, by the verb before it that has not told what. */
final class Awaited {
  private Awaited() {}

  /**
   * أعلن الحزب أمس خطف موظف, أعلن استعادته بلدة X, واصلت المقاتلات قصف X: who announces or carries
   * on something and has not told what wants a noun, where the word may be one.
   */
  static boolean byVerb(Unit unit, List<Item> items) {
    int at = items.size() - 1;
    while (at > 0 && isAside(items.get(at))) {
      at--;
    }
    boolean noun = unit.event().isPresent() && unit.isBare();
    boolean own = noun && !unit.event().get().reading().pronoun().isEmpty();
    Item verb = at < 1 ? null : items.get(at - 1);
    boolean carries = verb != null && verb.isVerb(VerbClass.LIGHT) && isNoneOf(verb, items.get(at));
    return noun
        && verb != null
        && (own || carries || at < items.size() - 1)
        && items.get(at).isPhrase()
        && items.get(at).phrase().preposition().isEmpty()
        && (items.get(at).phrase().phraseClass().canAct()
            || items.get(at).isPhrase(PhraseClass.SOURCE))
        && (carries || verb.isVerb(VerbClass.REPORT))
        && verb.verb().verb().object() == Slot.EVENT;
  }

  /** واصلت القوات قصف X: a verb in the masculine is told of no woman, nor of what flies. */
  private static boolean isNoneOf(Item verb, Item subject) {
    return subject.isPhrase(PhraseClass.AIRCRAFT) || verb.unit().folded().endsWith("ت");
  }

  /** Whether it only tells when or where. */
  private static boolean isAside(Item item) {
    return item.type() == Item.Type.TIME
        || item.type() == Item.Type.MARK
        || item.is(WordClass.PREPOSITION)
        || item.isPhrase(PhraseClass.PLACE) && !item.phrase().preposition().isEmpty();
  }
}
