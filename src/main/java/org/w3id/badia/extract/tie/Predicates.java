package org.w3id.badia.extract.tie;

import java.util.Optional;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.WordClass;

/** Knows nouns and adjectives that say what a group is, and mean nobody else. */
final class Predicates {
  private final Words words;
  private final Bodies bodies;
  private final Parties parties;
  private final Between between;

  Predicates(Words words, Bodies bodies, Parties parties, Between between) {
    this.words = words;
    this.bodies = bodies;
    this.parties = parties;
    this.between = between;
  }

  /**
   * X، وهو فصيل ...; X، الميليشيا ...: the noun repeats whom the words before it name; a dual alone
   * («مقاتلو X، كتيبتان ...») is of others.
   */
  boolean isPredicate(Party nameless) {
    int from = nameless.from();
    boolean body =
        words.is(from, WordClass.FORCE) && !bodies.is(from, TieWord.Construction.GENERIC);
    if (!body) {
      return false;
    }
    boolean two = words.folded(from).matches(".{2,}ت(ان|ين)");
    boolean set = from > 0 && (words.isComma(from - 1) && !two || between.isPronoun(from - 1));
    return set || isSaidOf(from);
  }

  /** و«جيش النصر» تشكيل عسكري: a sentence says of whom it opens with what he is. */
  private boolean isSaidOf(int noun) {
    Optional<Party> topic = parties.to(noun).filter(Party::isNamed);
    int from = topic.map(Party::from).orElse(0);
    boolean opens =
        from == 0 || words.unit(from - 1).kind() == UnitKind.BREAK || words.isAnd(from - 1);
    return topic.isPresent() && opens && !words.folded(noun).startsWith("ال");
  }

  /** فصيل X الجهادي: an adjective that is a noun for a fighter elsewhere. */
  boolean isNisba(Party nameless) {
    int at = nameless.from();
    boolean one = nameless.to() == at + 1 && words.folded(at).matches("ال.{3,}(يه|ي)");
    boolean told = isSoldierly(at) && parties.to(at).isPresent();
    return told || one && parties.to(at).filter(Party::isNamed).isPresent();
  }

  /** تشكيل عسكري: a noun for a soldier that is an adjective behind another noun. */
  private boolean isSoldierly(int at) {
    return words.is(at, WordClass.PEOPLE)
        && words.is(at, WordClass.ADJECTIVE)
        && (words.folded(at).matches("(?!ال).{3,}(يه|ي)")
            || !words.folded(at).startsWith("ال")
                && words.is(at - 1, WordClass.FORCE)); // فصيل مسلح
  }

  /** وهو فصيل معارض: an adjective that no table has. */
  boolean describes(int at) {
    boolean unknown = words.unit(at).kind() == UnitKind.UNKNOWN;
    return unknown && parties.to(at).filter(this::isPredicate).isPresent();
  }
}
