package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;

/**
 * Reads who takes part in a fight beside whom: «شارك X في الهجوم إلى جانب Y», «شاركت فيه، إلى جانب
 * Y، X».
 */
final class Alongside {
  /** The verb stands at most so many words before. */
  private static final int REACH = 14;

  private final Words words;
  private final Bodies bodies;
  private final Antecedents antecedents;
  private final Parties parties;
  private final Patrons patrons;
  private final Examples examples;
  private final Told told;

  Alongside(
      Words words,
      Bodies bodies,
      Antecedents antecedents,
      Parties parties,
      Patrons patrons,
      Examples examples,
      Told told) {
    this.words = words;
    this.bodies = bodies;
    this.antecedents = antecedents;
    this.parties = parties;
    this.patrons = patrons;
    this.examples = examples;
    this.told = told;
  }

  int read(int at, TieWords.Match match) {
    int next = at + match.length();
    int verb = verb(at);
    List<Party> others = verb < 0 ? List.of() : patrons.from(next);
    if (others.isEmpty()) {
      return at;
    }
    int end = others.get(others.size() - 1).to();
    List<Party> joining = before(verb, at);
    joining = joining.isEmpty() ? behind(end) : joining;
    joining = joining.isEmpty() ? antecedents.before(verb) : joining;
    told.add(joining, match.word().type(), others, at, next);
    return antecedents.told(at, joining, others);
  }

  /** X يشاركون Y القتال; يشارك X Y في القتال. */
  int shared(int at, TieWords.Match match) {
    int next = at + match.length();
    List<Party> joining = match.pronoun().isEmpty() ? antecedents.before(at) : List.of();
    int from = next;
    if (joining.isEmpty() && match.pronoun().isEmpty()) {
      joining = patrons.first(next).map(List::of).orElse(joining);
      from = joining.isEmpty() ? next : joining.get(0).to();
    }
    List<Party> others = joining.isEmpty() ? List.of() : patrons.at(from);
    if (!others.isEmpty() && isFight(others.get(others.size() - 1).to())) {
      told.add(joining, match.word().type(), others, at, next);
    }
    return at;
  }

  /** القتال, في القتال. */
  private boolean isFight(int end) {
    int at = end < words.size() && words.folded(end).equals("في") ? end + 1 : end;
    return at < words.size()
        && words.unit(at).event().filter(e -> e.sense().value().equals("Clash")).isPresent();
  }

  /**
   * The verb of taking part nearest before, which no other verb parts from the words; right before
   * them it is one phrase with them, يقاتل إلى جانب.
   */
  private int verb(int cue) {
    if (cue > 0 && bodies.is(cue - 1, TieWord.Construction.LEANS)) {
      return -1;
    }
    for (int i = cue - 2; i >= 0 && cue - i <= REACH; i--) {
      if (bodies.is(i, TieWord.Construction.JOINS)) {
        return i;
      }
      if (words.unit(i).kind() == UnitKind.BREAK
          || words.unit(i).verb().isPresent() && words.opens(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** شارك X في الهجوم إلى جانب, شارك فيه X إلى جانب: the subject behind the verb. */
  private List<Party> before(int verb, int cue) {
    return patrons
        .first(words.after(verb))
        .filter(p -> p.to() <= cue)
        .or(() -> parties.to(cue).filter(p -> p.isGroup() && p.from() > verb))
        .map(List::of)
        .orElse(List.of());
  }

  /** إلى جانب Y، X; إلى جانب Y، فرقتان، هما X وZ: the subject behind its company. */
  private List<Party> behind(int end) {
    int at = end < words.size() && words.isComma(end) ? end + 1 : end;
    List<Party> named = patrons.from(at);
    Optional<Party> nameless = parties.from(at).filter(p -> !p.isNamed());
    return named.isEmpty() && nameless.isPresent() ? examples.behind(nameless.get().to()) : named;
  }
}
