package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.Seek;

/** Reads ties of those whom nouns and pronouns mean: مجموعات موالية لإيران, الموالية له, تحالف. */
final class Unnamed {
  /** The ties that fighters are called by: الميليشيات الموالية لـ, المدعومة من. */
  private static final Set<String> NAMING = Set.of("LoyalTo", "BackedBy");

  private final Words words;
  private final Bodies bodies;
  private final Parties parties;
  private final Antecedents antecedents;
  private final Examples examples;
  private final Recall recall;
  private final Told told;

  Unnamed(
      Words words,
      Bodies bodies,
      Parties parties,
      Antecedents antecedents,
      Examples examples,
      Recall recall,
      Told told) {
    this.words = words;
    this.bodies = bodies;
    this.parties = parties;
    this.antecedents = antecedents;
    this.examples = examples;
    this.recall = recall;
    this.told = told;
  }

  /** مجموعات موالية لإيران: known fighters whom the tie itself names. */
  void band(int at, TieWords.Match match, List<Party> others, int next) {
    boolean named = NAMING.contains(match.word().type());
    Optional<Party> band = named ? antecedents.band(at) : Optional.empty();
    for (Party other : band.isPresent() ? others : List.<Party>of()) {
      Entity patron = other.entity().orElseThrow();
      recall.loyalTo(patron).ifPresent(b -> told.add(b, match.word().type(), patron, at, next));
    }
  }

  /** فصائل عدة، بينها X: those named of the ones without a name right at a word. */
  List<Party> announced(int at) {
    boolean nameless = parties.from(at).filter(p -> !p.isNamed()).isPresent();
    return nameless ? examples.among(at) : List.of();
  }

  /** قوات النظام والميليشيات الإيرانية والروسية الموالية له: the pronoun means the first. */
  int pronoun(int at, TieWords.Match match, int next) {
    if (!further(at, match, next)) {
      List<Party> last = antecedents.before(at);
      last.stream()
          .findFirst()
          .flatMap(p -> antecedents.owner(p, words.folded(next).replaceFirst("^[لبم]ع?", "")))
          .or(() -> army(at, match, next))
          .ifPresent(o -> told.add(last, match.word().type(), List.of(o), at, next));
    }
    return at;
  }

  private Optional<Party> army(int at, TieWords.Match match, int next) {
    return match.word().type().equals("AlliedWith")
        ? recall.army(words.start(at)).map(a -> new Party(at, next, Optional.of(a)))
        : Optional.empty();
  }

  /** The same where several are joined before the word; false where they are not. */
  boolean further(int at, TieWords.Match match, int next) {
    List<Party> last = antecedents.before(at);
    List<Party> chain =
        last.isEmpty() ? antecedents.beside(at) : parties.chain(last.get(last.size() - 1));
    if (chain.size() > 1) {
      List<Party> clients = Seek.those(chain.subList(1, chain.size()), Party::isNamed);
      boolean bare = !chain.get(chain.size() - 1).isNamed();
      Party first = bare ? chain.get(chain.size() - 2) : chain.get(0);
      told.add(
          bare ? examples.after(next + 2) : clients, match.word().type(), List.of(first), at, next);
    }
    return chain.size() > 1;
  }

  /** قسد، والمجلس أحد مكوناتها: the pronoun means the group named before. */
  int owned(int at, TieWords.Match match, int next) {
    List<Party> parts = antecedents.before(at);
    parts.stream()
        .findFirst()
        .flatMap(antecedents::owner)
        .ifPresent(whole -> told.add(parts, match.word().type(), List.of(whole), at, next));
    return at;
  }

  /** ومن مكوناتها X: the pronoun that opens a sentence means the organisation named last. */
  void among(int at, TieWords.Match match, List<Party> parts) {
    boolean opens = words.isBreak(at - 1) || at == 1 && words.isAnd(0);
    boolean of = words.folded(at).endsWith("من");
    Optional<Entity> whole =
        opens && of && !parts.isEmpty() ? recall.league(words.start(at)) : Optional.empty();
    whole.ifPresent(
        w ->
            told.add(
                parts,
                match.word().type(),
                List.of(new Party(at, at + match.length(), Optional.of(w))),
                at,
                at + match.length()));
  }

  /** القوات التي يقودها فلان: of a known man the group that he leads. */
  void known(int at, People.Named leader, int next) {
    boolean band = antecedents.noun(at).isPresent();
    Optional<Entity> group = band ? recall.groupOf(leader.entity()) : Optional.empty();
    group.ifPresent(g -> told.led(g, leader, at, next));
  }

  /** تحالف تقوده الولايات المتحدة: the one that the tables know by that noun and that leader. */
  List<Party> known(int at, String type, List<Party> others) {
    boolean one = type.equals("LedBy") && others.size() == 1;
    Optional<Party> noun = one ? antecedents.noun(at) : Optional.empty();
    return noun.flatMap(
            n ->
                others
                    .get(0)
                    .entity()
                    .flatMap(o -> recall.ledBy(o, bodies.noun(n.to() - 1)))
                    .map(e -> List.of(new Party(n.from(), n.to(), Optional.of(e)))))
        .orElse(List.of());
  }
}
