package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/** Finds those who are told to be of a kind: «X وY من أبرز الفصائل المنضوية في Z». */
final class Among {
  private static final int REACH = 5;
  private static final int FAR = 12;
  private static final Set<String> ONE = Set.of("احد", "احدي", "واحد", "واحده");

  private final Words words;
  private final Parties parties;
  private final TellingWords telling;

  Among(Words words, Parties parties, TellingWords telling) {
    this.words = words;
    this.parties = parties;
    this.telling = telling;
  }

  /** Who is one of those whom a noun without a name means: X، إحدى الجماعات; X وY من الفصائل. */
  List<Party> before(Party kind, IntUnaryOperator tie) {
    int at = back(kind.from(), TellingRole.ONE_OF);
    if (at == kind.from()) {
      return List.of();
    }
    int subject = at;
    while (subject > 0 && at - subject < FAR && isBetween(subject - 1)) {
      subject = tie.applyAsInt(subject - 1);
    }
    boolean all = at > 0 && words.isComma(at - 1) && isOfAll(at, kind.from()); // X وY، أبرز الفصائل
    boolean beside = subject == at || all && subject == at - 1;
    return Seek.those(
        parties
            .to(subject)
            .filter(Party::isNamed)
            .map(p -> beside ? parties.chain(p) : List.of(p))
            .orElse(List.of()),
        Party::isNamed);
  }

  /** أبرز الفصائل, not إحدى الفصائل or من الفصائل. */
  private boolean isOfAll(int from, int to) {
    for (int i = from; i < to; i++) {
      if (telling.is(TellingRole.TIE_LINK, words.folded(i)) || ONE.contains(words.folded(i))) {
        return false;
      }
    }
    return true;
  }

  private int back(int from, TellingRole role) {
    int at = from;
    while (at > 0 && from - at < REACH && telling.is(role, words.folded(at - 1))) {
      at--;
    }
    return at;
  }

  /** تعد, هي: what says of somebody what he is. */
  boolean isReckoned(int at) {
    return telling.is(TellingRole.RECKONED, words.folded(at));
  }

  /** X، وهي, X التي تُعد: what says that he is of that kind. */
  private boolean isBetween(int at) {
    return words.isComma(at)
        || words.is(at, WordClass.RELATIVE)
        || telling.is(TellingRole.RECKONED, words.folded(at));
  }
}
