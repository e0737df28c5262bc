package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.VerbForm;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;

/**
 * How many suffer a harm whom its own words do not name: «فقُتلا», «وأنه قُتل», «أن أحدهما قُتل»,
 * «ما أدى إلى مقتله».
 */
final class Implied {
  private static final Optional<Count> ONE = Optional.of(Count.exactly(1));
  private static final Optional<Count> TWO = Optional.of(Count.exactly(2));

  /** Shells fall too. */
  private static final String FALLS = "سقط";

  private Implied() {}

  /** Who suffers what the verb at an index tells, by its ending or by the word before it. */
  static Optional<Count> of(Clause clause, int at) {
    Item item = clause.items.get(at);
    Verb verb = item.verb().verb();
    boolean passive = item.passive() || item.verb().voice() == VerbForm.Voice.PASSIVE;
    boolean dies = verb.subject() == Slot.VICTIM && !verb.lemma().equals(FALLS);
    if (!passive && !dies) {
      return Optional.empty();
    }
    String word = item.unit().folded();
    if (item.verb().plural()) {
      return word.endsWith("ا") && !word.endsWith("وا") ? TWO : Optional.empty();
    }
    boolean one = at > 0 && tellsOne(clause.items.get(at - 1));
    return one || passive && isLeft(clause, at) ? ONE : Optional.empty();
  }

  /** أنه, أحدهم. */
  private static boolean tellsOne(Item before) {
    if (before.is(WordClass.AMONG)) {
      return before.unit().word(WordClass.AMONG).orElseThrow().sense().value().equals("one");
    }
    String word = before.unit().folded();
    return CountedNext.isAnother(before)
        || before.is(WordClass.THAT) && (word.endsWith("نه") || word.endsWith("نها"));
  }

  /** وكان قد خُطف: nobody follows, so that it is told of one named before. */
  private static boolean isLeft(Clause clause, int at) {
    boolean was = at > 0 && Seek.any(clause.items.subList(0, at), Clauses::isAuxiliary);
    boolean then = clause.items.get(at).conjunction().equals("ف");
    List<Item> after = clause.items.subList(at + 1, clause.items.size());
    boolean bare = Seek.any(after, i -> i.isPhrase() && i.phrase().preposition().isEmpty());
    boolean word = !after.isEmpty() && after.get(0).type() == Item.Type.WORD;
    return (was || then) && !bare && !word;
  }

  /**
   * Who suffers what a noun with its pronoun tells, where a verb says that it came of what was told
   * and nobody has come to that harm yet.
   */
  static Optional<Count> of(Clause clause, int at, Phrase noun, Harm harm, FoundTolls tolls) {
    boolean result =
        Seek.any(
            clause.items.subList(0, Math.min(at, clause.items.size())),
            i -> i.isVerb(VerbClass.RESULT));
    boolean told = Seek.any(tolls.all(), f -> f.toll().harm() == harm);
    if (!result || told) {
      return Optional.empty();
    }
    return switch (noun.pronoun()) {
      case "ه", "ها" -> ONE;
      case "هما" -> TWO;
      default -> Optional.empty();
    };
  }
}
