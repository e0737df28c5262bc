package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Harm;

/**
 * Who comes to harm by a word that the lexicon does not have: «مقتل صيدلاني», «أب وثلاثة من
 * أبنائه».
 */
final class Nameless {
  /** What follows a word of harm as a manner, means or place and is nobody. */
  private static final Pattern NO_ONE = Pattern.compile("[بلكوف].*|ال.*|.*ا");

  /** Between a verb and one of a family stands what it died of: قضت جراءها أم. */
  private static final int NEAR = 4;

  private final Beside beside;
  private final TellingWords words;
  private final FoundTolls tolls;

  Nameless(Beside beside, TellingWords words, FoundTolls tolls) {
    this.beside = beside;
    this.words = words;
    this.tolls = tolls;
  }

  /** مقتل صيدلاني, إصابة أحدهم: whom the masdar at an index tells of, or one of those told. */
  void suffer(Clause clause, int at, Phrase noun, Harm harm) {
    boolean last = at + 1 >= clause.items.size() || !noun.pronoun().isEmpty();
    if (last || noun.definite() || noun.surface().contains(" ")) {
      return;
    }
    Item next = clause.items.get(at + 1);
    boolean oneOf =
        next.is(WordClass.AMONG)
            && next.unit().word(WordClass.AMONG).orElseThrow().sense().value().equals("one");
    if (oneOf) {
      tolls.add(clause, harm, Count.exactly(1), List.of(), next.span());
    } else {
      suffer(clause, at + 1, harm);
    }
  }

  /** The word at an index, and who is joined to it. */
  void suffer(Clause clause, int at, Harm harm) {
    Item word = clause.items.get(at);
    Optional<Count> count = word.type() == Item.Type.WORD ? someone(word) : Optional.<Count>empty();
    if (count.isEmpty()) {
      return;
    }
    tolls.add(clause, harm, count.get(), List.of(), word.span());
    Phrase joined = joined(clause, at);
    if (joined != null) {
      beside.addCounted(clause, harm, joined);
    }
  }

  /** قُتلت أم وأطفالها الثلاثة: one of a family before those whom the verb was found to tell of. */
  void beside(Clause clause, int at, Phrase victims, Harm harm) {
    int before = at + 1;
    while (before < Math.min(clause.items.size(), at + NEAR) && !isKin(clause.items.get(before))) {
      before++;
    }
    if (joined(clause, before) == victims && isKin(clause.items.get(before))) {
      Item word = clause.items.get(before);
      tolls.add(clause, harm, Count.exactly(1), List.of(), word.span());
    }
  }

  private static Phrase joined(Clause clause, int at) {
    Phrase next = at + 1 < clause.items.size() ? clause.items.get(at + 1).phrase() : null;
    boolean and = next != null && next.conjunction().equals("و");
    return and && next.preposition().isEmpty() ? next : null;
  }

  private boolean isKin(Item word) {
    return word.type() == Item.Type.WORD && words.is(TellingRole.KIN, word.unit().folded());
  }

  /** How many a word means that the lexicon does not have: its ending tells one from many. */
  private Optional<Count> someone(Item word) {
    String letters = word.unit().folded();
    if (isKin(word)) {
      return Optional.of(Count.exactly(1));
    }
    boolean other = word.unit().kind() != UnitKind.UNKNOWN || NO_ONE.matcher(letters).matches();
    if (other || letters.length() < 3) {
      return Optional.empty();
    }
    boolean many = letters.matches(".{3,}(ون|ين|ات)");
    return Optional.of(
        many ? Count.unspecified() : Count.exactly(letters.matches(".{3,}ان") ? 2 : 1));
  }
}
