package org.w3id.badia.extract.tie;

import java.util.Optional;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/** Finds the person that a word of tie leans on: «الموالية للرئيس فلان». */
final class Followed {
  private final Words words;
  private final Bodies bodies;
  private final Parties parties;
  private final People people;
  private final Recall recall;

  Followed(Words words, Bodies bodies, Parties parties, People people, Recall recall) {
    this.words = words;
    this.bodies = bodies;
    this.parties = parties;
    this.people = people;
    this.recall = recall;
  }

  /** الموالية للضابط في X فلان: who serves there, not whom he serves. */
  Optional<Party> officer(int at) {
    boolean rank =
        at + 2 < words.size()
            && bodies.is(at, TieWord.Construction.TITLE)
            && words.folded(at + 1).equals("في");
    return rank
        ? parties
            .from(at + 2)
            .flatMap(p -> people.from(p.to()).or(() -> described(p)))
            .map(n -> new Party(n.from(), n.to(), Optional.of(n.entity())))
        : Optional.empty();
  }

  /** النظام البائد فلان: behind an adjective that no table has. */
  private Optional<People.Named> described(Party body) {
    int at = body.to();
    boolean adjective = at < words.size() && words.folded(at).matches("ال.{3,}");
    return adjective ? people.from(at + 1) : Optional.empty();
  }

  /** تحت هذه التسمية: the league named before that a demonstrative recalls. */
  Optional<Party> recalled(int next, TieWord word) {
    for (int i = next; i + 1 < words.size() && i <= next + 1; i++) {
      if (word.type().equals("MEMBER") && words.is(i, WordClass.DEMONSTRATIVE)) {
        int at = i;
        return recall.coalition(words.start(at)).map(c -> new Party(at, at + 2, Optional.of(c)));
      }
    }
    return Optional.empty();
  }

  /** The group that a known person is known for. */
  Optional<Party> known(Party person) {
    return recall
        .groupOf(person.entity().orElseThrow())
        .map(g -> new Party(person.from(), person.to(), Optional.of(g)));
  }

  /** The person behind one of a word's prepositions. */
  Optional<Party> person(int next, TieWord word) {
    if (next >= words.size()) {
      return Optional.empty();
    }
    boolean apart = word.prepositions().contains(words.folded(next)) && next + 1 < words.size();
    boolean joined =
        Seek.any(word.prepositions(), p -> p.length() == 1 && words.folded(next).startsWith(p));
    return apart || joined
        ? people
            .from(apart ? next + 1 : next)
            .map(n -> new Party(n.from(), n.to(), Optional.of(n.entity())))
        : Optional.empty();
  }
}
