package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.WordClass;

/** Reads from whom a group gets arms, money or training: «X التي تتلقى السلاح والمال من Y». */
final class Supplies {
  /** What is got takes at most so many words. */
  private static final int GOODS = 7;

  private final Words words;
  private final Bodies bodies;
  private final Antecedents antecedents;
  private final Patrons patrons;
  private final Told told;

  Supplies(Words words, Bodies bodies, Antecedents antecedents, Patrons patrons, Told told) {
    this.words = words;
    this.bodies = bodies;
    this.antecedents = antecedents;
    this.patrons = patrons;
    this.told = told;
  }

  int read(int at, TieWords.Match match) {
    int next = at + match.length();
    List<Party> clients = antecedents.before(at);
    int from = next;
    if (clients.isEmpty() && words.opensClause(at)) {
      Optional<Party> subject = patrons.first(next);
      clients = subject.map(List::of).orElse(clients);
      from = subject.map(Party::to).orElse(next);
    }
    clients = clients.isEmpty() ? antecedents.owned(at) : clients;
    List<Party> givers = clients.isEmpty() ? List.of() : behind(from, match.word());
    told.add(clients, match.word().type(), givers, at, next);
    return antecedents.told(at, clients, givers);
  }

  /** أرسلت Y أسلحة إلى X. */
  int given(int at, TieWords.Match match) {
    int next = at + match.length();
    List<Party> givers = antecedents.before(at);
    int from = next;
    if (givers.isEmpty()) {
      givers = patrons.holders(next, match.word().type());
      from = givers.isEmpty() ? next : givers.get(givers.size() - 1).to();
    }
    List<Party> clients = givers.isEmpty() ? List.of() : behind(from, match.word());
    told.add(clients, match.word().type(), givers, at, next);
    return antecedents.told(at, clients, givers);
  }

  /** Those behind what is got and a preposition: من Y, إلى X. */
  private List<Party> behind(int end, TieWord word) {
    boolean got = false;
    int from = words.behindInsertion(end); // تلقى X، بحسب Z، أسلحة
    for (int i = from; i + 1 < words.size() && i - from <= GOODS && !words.isMark(i); i++) {
      if (got && word.prepositions().contains(words.folded(i))) {
        return patrons.holders(i + 1, word.type());
      }
      if (got && words.folded(i).startsWith("ل") && word.prepositions().contains("ل")) {
        return patrons.holders(i, word.type());
      }
      boolean goods = bodies.is(i, TieWord.Construction.GOODS);
      if (!goods && !isBeside(i)) {
        return List.of();
      }
      got |= goods;
    }
    return List.of();
  }

  /** على أسلحة متطورة: what may stand beside what is got. */
  private boolean isBeside(int at) {
    return words.is(at, WordClass.ADJECTIVE)
        || words.is(at, WordClass.NATIONALITY)
        || words.is(at, WordClass.QUANTIFIER)
        || words.isAnd(at)
        || bodies.is(at, TieWord.Construction.LINK)
        || words.folded(at).equals("علي");
  }
}
