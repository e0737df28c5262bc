package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/** Reads ties that a masdar tells of its genitive: «مبايعة X لـ Y», «دعم Y لـ X». */
final class Masdars {
  /** Whom a pronoun means is named at most so many words before. */
  private static final int REACH = 18;

  /** تعهدت Y بمواصلة دعم X: who goes on is named at most so many words before. */
  private static final int NEAR = 4;

  /** Who helps is named at most so many words before: دعمها لـ X. */
  private static final int OWNER = 8;

  private static final Set<String> LINKS = Set.of("في", "من", "علي");

  private final Words words;
  private final Bodies bodies;
  private final Antecedents antecedents;
  private final Patrons patrons;
  private final Denials denials;
  private final Told told;

  Masdars(
      Words words,
      Bodies bodies,
      Antecedents antecedents,
      Patrons patrons,
      Denials denials,
      Told told) {
    this.words = words;
    this.bodies = bodies;
    this.antecedents = antecedents;
    this.patrons = patrons;
    this.denials = denials;
    this.told = told;
  }

  int read(int at, TieWords.Match match) {
    int next = at + match.length();
    if (!match.pronoun().isEmpty()) {
      return owned(at, match, next);
    }
    boolean genitive = !match.definite() && !isEnded(at);
    boolean helps = match.word().construction() == TieWord.Construction.HELPS;
    List<Party> first =
        !genitive
            ? List.of()
            : helps ? patrons.holders(next, match.word().type()) : patrons.from(next);
    if (first.isEmpty()) {
      return at;
    }
    int end = first.get(first.size() - 1).to();
    List<Party> second = patrons.any(adjective(end), match.word());
    if (second.isEmpty() && patrons.isPronoun(end, match.word())) {
      second = antecedents.near(at, REACH);
    }
    if (helps && second.isEmpty() && first.get(0).isGroup()) {
      told.add(first, match.word().type(), goingOn(at), at, next);
    } else if (helps) {
      told.add(second, match.word().type(), first, at, next);
    } else {
      told.add(first, match.word().type(), second, at, next);
    }
    return at;
  }

  /** تواصل Y دعم X, Y مستمرة في دعم X: who goes on to help. */
  private List<Party> goingOn(int at) {
    boolean in = at > 0 && LINKS.contains(words.folded(at - 1));
    int end = in ? at - 1 : at;
    boolean behind = end > 0 && bodies.is(end - 1, TieWord.Construction.GOES_ON);
    if (behind) {
      return antecedents.named(end - 1).map(List::of).orElseGet(() -> antecedents.near(end, NEAR));
    }
    return antecedents
        .named(end)
        .filter(p -> p.from() > 0 && bodies.is(p.from() - 1, TieWord.Construction.GOES_ON))
        .map(List::of)
        .orElse(List.of());
  }

  /** كثفت Y دعمها لـ X: who helps is whom the pronoun means, if nothing denies or ends it. */
  private int owned(int at, TieWords.Match match, int next) {
    boolean helps = match.word().construction() == TieWord.Construction.HELPS;
    List<Party> helped = helps ? patrons.any(adjective(next), match.word()) : List.of();
    helped = Seek.those(helped, Party::isGroup); // دعمها لسيادة Y: states help states
    if (!helped.isEmpty() && !denials.undo(at)) {
      List<Party> named = antecedents.near(at, OWNER);
      Optional<Party> ruling = named.isEmpty() ? patrons.rulers(at) : Optional.empty();
      List<Party> helpers = ruling.map(List::of).orElse(named);
      told.add(helped, match.word().type(), helpers, at, next);
      return antecedents.told(at, helped, helpers);
    }
    return at;
  }

  /** دعم إيران العسكري لـ X. */
  private int adjective(int end) {
    int at = end;
    while (at < words.size() && words.is(at, WordClass.ADJECTIVE)) {
      at++;
    }
    return at;
  }

  /** فك ارتباط X بـ Y, وقف دعم Y لـ X: what ends is told right before. */
  private boolean isEnded(int at) {
    return at > 0 && bodies.is(at - 1, TieWord.Construction.ENDS);
  }
}
