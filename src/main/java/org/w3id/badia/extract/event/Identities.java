package org.w3id.badia.extract.event;

import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.model.Seek;

/** Finds who those are of whom a pronoun right behind them tells it: فصيلان، هما X وY. */
final class Identities {
  /** So many items may tell more of bodies before they are named. */
  private static final int LONGEST = 6;

  private Identities() {}

  /** Who the phrase at an index is said to be, null where nobody says. */
  static Phrase of(Clause clause, int at) {
    Item item = clause.items.get(at);
    if (item.isPhrase(PhraseClass.PEOPLE)) {
      return areOpen(item.phrase()) ? men(clause, at) : null;
    }
    return item.isPhrase(PhraseClass.FORCE) && areSeveral(item.phrase())
        ? bodies(clause, at)
        : null;
  }

  private static boolean areOpen(Phrase men) {
    return men.holder() == null
        && men.pronoun().isEmpty()
        && men.count().isEmpty()
        && men.nationalities().isEmpty();
  }

  private static boolean areSeveral(Phrase bodies) {
    return bodies.plural() || bodies.count().filter(c -> c.minimum().orElse(0) > 1).isPresent();
  }

  /** المهاجمون، وهم من X: whose men they are of whom nothing else is told. */
  private static Phrase men(Clause clause, int at) {
    if (!isMark(clause, at + 1) || !is(clause, at + 2, "[وف]?هم")) {
      return null;
    }
    Phrase next = phrase(clause, at + 3);
    Phrase who = next == null ? phrase(clause, at + 4) : next;
    if (who == null || !who.phraseClass().canFight()) {
      return null;
    }
    return who.phraseClass() == PhraseClass.ACTOR ? who : who.holder();
  }

  /** فصيلان، هما X وY: the names of bodies that are only counted. */
  private static Phrase bodies(Clause clause, int at) {
    int end = at + 1;
    while (end < at + LONGEST && describes(clause, end)) {
      end++;
    }
    int they = isMark(clause, end) ? end + 1 : end;
    Phrase who = isThey(clause, they) ? phrase(clause, they + 1) : null;
    boolean named = who != null && who.preposition().isEmpty() && isList(who);
    boolean bodies =
        named
            && Seek.all(
                who.all(),
                p -> p.phraseClass() == PhraseClass.ACTOR || p.phraseClass() == PhraseClass.FORCE);
    return bodies ? who : null;
  }

  private static boolean isList(Phrase who) {
    Phrase holder = who.holder();
    return !who.conjuncts().isEmpty() || holder != null && !holder.conjuncts().isEmpty();
  }

  /** فرقتان محسوبتان على الجيش، هما: what tells more of them stands before their names. */
  private static boolean describes(Clause clause, int at) {
    if (at >= clause.items.size() || !clause.items.get(at).conjunction().isEmpty()) {
      return false;
    }
    Item item = clause.items.get(at);
    boolean word = item.type() == Item.Type.WORD || item.type() == Item.Type.PARTICLE;
    return item.isPhrase() ? !item.phrase().preposition().isEmpty() : word && !isThey(clause, at);
  }

  private static boolean isThey(Clause clause, int at) {
    return is(clause, at, "[وف]?(هما|هي|هم)");
  }

  private static boolean isMark(Clause clause, int at) {
    return at < clause.items.size() && clause.items.get(at).type() == Item.Type.MARK;
  }

  private static boolean is(Clause clause, int at, String words) {
    return at < clause.items.size() && clause.items.get(at).unit().folded().matches(words);
  }

  private static Phrase phrase(Clause clause, int at) {
    return at < clause.items.size() ? clause.items.get(at).phrase() : null;
  }
}
