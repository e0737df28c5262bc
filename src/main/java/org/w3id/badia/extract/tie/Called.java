package org.w3id.badia.extract.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.WordClass;

/** Finds fighters whose name is told behind their noun: «ميليشيات محلية تعرف باسم X». */
final class Called {
  /** An adjective or a tie between their noun and the word that announces the name. */
  private static final int BETWEEN = 5;

  /** The name stands at most so many words behind that word. */
  private static final int REACH = 3;

  private final Words words;
  private final Bodies bodies;
  private final Parties parties;

  Called(Words words, Bodies bodies, Parties parties) {
    this.words = words;
    this.bodies = bodies;
    this.parties = parties;
  }

  /** Those of them without a name whose name is told, from their noun to the end of it. */
  List<Party> all(List<Party> found) {
    List<Party> called = new ArrayList<>();
    for (Party party : found) {
      if (!party.isNamed() && isFighters(party.from())) {
        name(party.to())
            .map(n -> new Party(party.from(), n.to(), n.entity()))
            .ifPresent(called::add);
      }
    }
    return called;
  }

  private boolean isFighters(int at) {
    return words.is(at, WordClass.FORCE) || words.is(at, WordClass.PEOPLE);
  }

  private boolean announces(int at) {
    return at < words.size() && bodies.is(at, TieWord.Construction.ALIAS);
  }

  private Optional<Party> name(int end) {
    int at = end;
    while (at < words.size() && at - end < BETWEEN && !words.isMark(at) && !announces(at)) {
      if (words.is(at, WordClass.RELATIVE)
          || words.opens(at) && words.unit(at).verb().isPresent()) {
        return Optional.empty();
      }
      at++;
    }
    if (!announces(at)) {
      return Optional.empty();
    }
    for (int i = at + 1; i < words.size() && i - at <= REACH && !words.isMark(i); i++) {
      Optional<Party> name = parties.from(i).filter(Party::isNamed);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }
}
