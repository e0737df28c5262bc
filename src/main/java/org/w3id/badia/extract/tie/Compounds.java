package org.w3id.badia.extract.tie;

import java.util.Optional;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;

/** Takes known names apart that hold another: «اللواء الثامن التابع للفيلق الخامس». */
final class Compounds {
  private final Words words;
  private final Bodies bodies;
  private final Recall recall;

  Compounds(Words words, Bodies bodies, Recall recall) {
    this.words = words;
    this.bodies = bodies;
    this.recall = recall;
  }

  /** The group that the name ends with, behind a word of tie. */
  Optional<Party> last(Party party) {
    for (int i = party.from() + 1; i < party.to(); i++) {
      Optional<TieWords.Match> tie = bodies.match(i, TieWord.Construction.SAID);
      int at = i + tie.map(TieWords.Match::length).orElse(0);
      if (tie.isPresent() && at < party.to()) {
        return group(at, party.to());
      }
    }
    return Optional.empty();
  }

  /** القاعدة of القاعدة في جزيرة العرب: the group that a name opens with, before its land. */
  Optional<Party> opening(Party party) {
    for (int i = party.from() + 1; i < party.to(); i++) {
      if (words.folded(i).equals("في")) {
        return group(party.from(), i).filter(p -> !p.entity().equals(party.entity()));
      }
    }
    return Optional.empty();
  }

  private Optional<Party> group(int from, int to) {
    String name = bodies.name(from, to);
    Optional<Entity> named = recall.named(name);
    boolean joined = named.isEmpty() && "لب".indexOf(name.charAt(0)) >= 0;
    return (joined ? recall.named(name.substring(1)) : named)
        .filter(e -> e.kind() == EntityKind.GROUP)
        .map(e -> new Party(from, to, Optional.of(e)));
  }
}
