package org.w3id.badia.extract.tie;

import java.util.List;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;

/** Tells which of those joined behind a word of tie are leaned on, and what their name is there. */
final class Leaned {
  /** بين stands at most so many words before those whom it parts. */
  private static final int REACH = 4;

  private static final String BETWEEN = "بين";

  private final Words words;
  private final Parties parties;
  private final Compounds compounds;

  Leaned(Words words, Parties parties, Compounds compounds) {
    this.words = words;
    this.parties = parties;
    this.compounds = compounds;
  }

  /** Those whom the ones before a word of tie lean on, of all that are named behind it. */
  List<Party> on(TieWords.Match match, List<Party> parts, List<Party> named) {
    if (parts.size() != 1) {
      return named;
    }
    Party part = parts.get(0);
    return Seek.each(
        beside(match, part, one(match, part, between(part, named))),
        p -> p.entity().equals(part.entity()) ? compounds.opening(p).orElse(p) : p);
  }

  /** One group is part of one other: X، وY التابعة لـ Z وW. */
  private List<Party> one(TieWords.Match match, Party part, List<Party> named) {
    int from = part.from();
    boolean member = match.word().type().equals("MEMBER");
    boolean and = from > 0 && words.isAnd(from - 1);
    boolean listed = member && (and || parties.joined(part).isPresent());
    return listed && named.size() > 1 ? named.subList(0, 1) : named;
  }

  /**
   * «X» المدعومة من دولة و«Z»: a group named as the first is acts with it, and does not back it.
   */
  private List<Party> beside(TieWords.Match match, Party part, List<Party> named) {
    boolean state =
        !named.isEmpty() && isState(named.get(0)) && !match.word().type().equals("MEMBER");
    if (!state || words.unit(part.to() - 1).quoted() == 0) {
      return named;
    }
    int end = 1;
    while (end < named.size() && words.unit(named.get(end).to() - 1).quoted() == 0) {
      end++;
    }
    return named.subList(0, end);
  }

  private static boolean isState(Party party) {
    return party.entity().filter(e -> e.kind() == EntityKind.STATE).isPresent();
  }

  /** بين X التابع لـ Y وZ: the last of them is the other side. */
  private List<Party> between(Party part, List<Party> named) {
    if (named.size() < 2 || !isFirstSide(part.from())) {
      return named;
    }
    int end = named.get(named.size() - 1).to();
    boolean more = end + 1 < words.size() && words.folded(end).endsWith(BETWEEN);
    boolean second = more || end + 1 < words.size() && words.folded(end + 1).equals(BETWEEN);
    return second ? named : named.subList(0, named.size() - 1);
  }

  /** بين X, بين عناصر من X. */
  private boolean isFirstSide(int from) {
    for (int i = from - 1; i >= 0 && from - i <= REACH; i--) {
      if (words.folded(i).equals(BETWEEN)) {
        return true;
      }
      boolean head =
          words.is(i, WordClass.PEOPLE)
              || words.is(i, WordClass.FORCE)
              || words.folded(i).equals("من");
      if (!head) {
        return false;
      }
    }
    return false;
  }
}
