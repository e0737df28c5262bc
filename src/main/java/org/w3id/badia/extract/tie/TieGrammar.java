package org.w3id.badia.extract.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;

/**
 * Reads ties around the words of {@code ties.csv}: «X التابع لـ Y», «تتبع X لـ Y», «X التي تدعمها
 * Y», «قائد X فلان».
 */
public final class TieGrammar {
  private static final Set<String> DEPUTIES =
      Set.of("معاون", "نائب", "مساعد", "نجل", "شقيق", "مرافق");

  private final Words words;
  private final Bodies bodies;
  private final Parties parties;
  private final People people;
  private final Antecedents antecedents;
  private final Patrons patrons;
  private final Examples examples;
  private final Recall recall;
  private final TieWords table;
  private final List<ToldTie> told = new ArrayList<>();

  private TieGrammar(List<Unit> units, Lexicon lexicon, TieWords table, Recall recall) {
    this.table = table;
    this.recall = recall;
    this.words = new Words(units);
    this.bodies = new Bodies(words, table);
    this.parties = new Parties(words, bodies, lexicon, recall);
    this.people = new People(words, bodies);
    this.antecedents = new Antecedents(words, bodies, parties);
    this.examples = new Examples(words, parties);
    this.patrons = new Patrons(words, bodies, parties, lexicon);
  }

  /** The ties that a sentence tells. */
  public static List<ToldTie> read(
      List<Unit> sentence, Lexicon lexicon, TieWords table, Recall recall) {
    TieGrammar grammar = new TieGrammar(sentence, lexicon, table, recall);
    grammar.read();
    return grammar.told;
  }

  private void read() {
    parties.units().forEach(this::within);
    int at = 0;
    while (at < words.size()) {
      int next = at + 1;
      for (TieWords.Match match : table.at(words.folded(), at)) {
        int end = construction(at, match);
        if (end > at) {
          next = end;
          break;
        }
      }
      at = next;
    }
  }

  /** اللواء الرابع في الحشد. */
  private void within(Party unit) {
    int next = unit.to();
    boolean in = next < words.size() && words.folded(next).equals("في");
    if (in) {
      patrons.from(next + 1).stream()
          .filter(
              p -> p.entity().filter(e -> e.known() && e.kind() == EntityKind.GROUP).isPresent())
          .filter(p -> p.from() == next + 1)
          .forEach(p -> add(List.of(unit), "MEMBER", List.of(p), unit.from(), p.to()));
    }
  }

  private int construction(int at, TieWords.Match match) {
    return switch (match.word().construction()) {
      case SAID, APART -> said(at, match);
      case LEANS, LEAVES -> leans(at, match);
      case HOLDS -> holds(at, match);
      case LEADER -> leader(at, match);
      default -> at;
    };
  }

  /** X التابع لـ Y. */
  private int said(int at, TieWords.Match match) {
    if (!match.pronoun().isEmpty()) {
      return at;
    }
    List<Party> affiliates = antecedents.before(at);
    int next = at + match.length();
    if (match.word().type().equals("LedBy")) {
      return ledBy(at, affiliates, next);
    }
    List<Party> others = patrons.after(next, match.word());
    if (affiliates.isEmpty() && !others.isEmpty()) {
      affiliates = examples.after(others.get(others.size() - 1).to());
    }
    add(affiliates, match.word().type(), others, at, next);
    return end(at, affiliates, others);
  }

  private int ledBy(int at, List<Party> affiliates, int next) {
    Optional<People.Named> person = people.from(next);
    if (person.isPresent()) {
      affiliates.forEach(a -> led(a.entity().orElseThrow(), person.get(), at, next));
      return affiliates.isEmpty() ? at : skip(at, person.get().to());
    }
    List<Party> others = patrons.from(next);
    add(affiliates, "LedBy", others, at, next);
    return end(at, affiliates, others);
  }

  private int end(int at, List<Party> affiliates, List<Party> others) {
    boolean found = !affiliates.isEmpty() && !others.isEmpty();
    return found ? skip(at, others.get(others.size() - 1).to()) : at;
  }

  /**
   * What tells one tie is stepped over when the next looks for its group; reading goes on in it.
   */
  private int skip(int at, int to) {
    antecedents.tie(at, to);
    return at + 1;
  }

  /** تتبع X لـ Y; X التي تتبع لـ Y. */
  private int leans(int at, TieWords.Match match) {
    int next = at + match.length();
    boolean object = !match.pronoun().isEmpty();
    List<Party> affiliates = object ? List.of() : antecedents.before(at);
    if (object) {
      return turned(at, match, next);
    }
    if (!affiliates.isEmpty()) {
      List<Party> others = patrons.after(next, match.word());
      add(affiliates, match.word().type(), others, at, next);
      return end(at, affiliates, others);
    }
    if (!opensClause(at)) {
      return at;
    }
    Optional<Party> subject = subject(next);
    if (subject.isEmpty()) {
      return at;
    }
    List<Party> others = patrons.after(subject.get().to(), match.word());
    add(List.of(subject.get()), match.word().type(), others, at, next);
    if (!others.isEmpty()) {
      antecedents.tie(subject.get().to(), others.get(others.size() - 1).to());
    }
    return at;
  }

  /** الجيش والميليشيات التي تواليه is left to the phrases; X الذي بايعته Y: Y leans. */
  private int turned(int at, TieWords.Match match, int next) {
    List<Party> other = antecedents.before(at);
    Optional<Party> subject = subject(next);
    if (subject.isPresent()) {
      add(List.of(subject.get()), match.word().type(), other, at, next);
    }
    return at;
  }

  /** A named party right after a verb, its nameless head stepped over. */
  private Optional<Party> subject(int at) {
    return patrons.from(at).stream().findFirst();
  }

  private boolean opensClause(int at) {
    if (at == 0 || words.isMark(at - 1) || !words.unit(at).reading().conjunction().isEmpty()) {
      return true;
    }
    return words.folded(at).startsWith("و")
        || words.is(at - 1, WordClass.CONNECTIVE)
        || words.is(at - 1, WordClass.THAT)
        || words.is(at - 1, WordClass.FILLER);
  }

  /** X التي تدعمها Y; تدعم Y X. */
  private int holds(int at, TieWords.Match match) {
    int next = at + match.length();
    String type = match.word().type();
    boolean relative = at > 0 && words.is(at - 1, WordClass.RELATIVE);
    if (!match.pronoun().isEmpty()
        || words.folded(Math.min(next, words.size() - 1)).equals("عليها")) {
      List<Party> clients = antecedents.before(at);
      return held(at, type, clients, next);
    }
    if (relative || !opensClause(at)) {
      return at;
    }
    Optional<People.Named> person = type.equals("LedBy") ? people.from(next) : Optional.empty();
    if (person.isPresent()) {
      List<Party> clients = patrons.from(person.get().to());
      clients.forEach(c -> led(c.entity().orElseThrow(), person.get(), at, next));
      return at;
    }
    Optional<Party> holder = subject(next);
    if (holder.isPresent()) {
      add(patrons.from(holder.get().to()), type, List.of(holder.get()), at, next);
    }
    return at;
  }

  private int held(int at, String type, List<Party> clients, int next) {
    Optional<People.Named> person = type.equals("LedBy") ? people.from(next) : Optional.empty();
    if (person.isPresent()) {
      clients.forEach(c -> led(c.entity().orElseThrow(), person.get(), at, next));
      return clients.isEmpty() ? at : skip(at, person.get().to());
    }
    List<Party> holders = patrons.from(next);
    add(clients, type, holders, at, next);
    return end(at, clients, holders);
  }

  /** قائد X فلان; فلان، قائد X; زعيمها فلان. */
  private int leader(int at, TieWords.Match match) {
    int next = at + match.length();
    if (at > 0 && DEPUTIES.contains(words.folded(at - 1).replaceFirst("^[وفلب]", ""))) {
      return at;
    }
    List<Party> groups = match.pronoun().isEmpty() ? patrons.led(next) : List.of();
    int end = groups.isEmpty() ? next : groups.get(0).to();
    Optional<People.Named> person = people.from(end);
    if (person.isEmpty() && !groups.isEmpty()) {
      person = people.before(at);
    }
    if (person.isEmpty()) {
      return at;
    }
    Optional<Entity> group = groups.stream().findFirst().flatMap(Party::entity);
    boolean office = words.folded(at).endsWith("رئيس");
    if (office && group.filter(Entity::known).isEmpty()) {
      return at; // a president of anything else leads no fighters
    }
    boolean recalls = !match.pronoun().isEmpty() || match.definite();
    if (group.isEmpty()) {
      group = recall.groupOf(person.get().entity());
    }
    if (group.isEmpty() && recalls) {
      group = recall.organisation(words.span(at, next).start());
    }
    Optional<People.Named> leader = person;
    group.ifPresent(g -> led(g, leader.get(), at, next));
    return at;
  }

  private void led(Entity group, People.Named person, int at, int next) {
    if (group.kind() == EntityKind.GROUP) {
      told.add(new ToldTie(group, "LedBy", person.entity(), words.span(at, next)));
    }
  }

  private void add(List<Party> affiliates, String type, List<Party> others, int at, int next) {
    BiConsumer<Entity, Entity> tie =
        (a, p) -> told.add(new ToldTie(a, type, p, words.span(at, next)));
    for (Party affiliate : affiliates) {
      for (Party other : others) {
        if (!type.isEmpty() && affiliate.isNamed() && other.isNamed()) {
          tie.accept(affiliate.entity().get(), other.entity().get());
        }
      }
    }
  }
}
