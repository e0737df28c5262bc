package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.model.Seek;

/**
 * Reads ties around the words of {@code ties.csv}: «X التابع لـ Y», «تتبع X لـ Y», «X التي تدعمها
 * Y», «Y وX الموالية له», «قائد X فلان».
 */
public final class TieGrammar {
  /** Whose allegiance is told by a pronoun is named at most so many words before. */
  private static final int OWNER = 8;

  private final Words words;
  private final Recall recall;
  private final Bodies bodies;
  private final Parties parties;
  private final People people;
  private final Antecedents antecedents;
  private final Patrons patrons;
  private final Leaned leaned;
  private final Leaning leaning;
  private final Examples examples;
  private final Leadership leadership;
  private final NameTies names;
  private final Units units;
  private final Wholes wholes;
  private final Unnamed unnamed;
  private final Company company;
  private final Doers doers;
  private final Alongside alongside;
  private final Holding holding;
  private final Supplies supplies;
  private final Allies allies;
  private final Masdars masdars;
  private final Regarded regarded;
  private final Merging merging;
  private final Denials denials;
  private final Told told;

  private TieGrammar(List<Unit> units, Lexicon lexicon, TieWords table, Recall recall) {
    this.words = new Words(units);
    this.recall = recall;
    this.bodies = new Bodies(words, table, lexicon.naming());
    this.denials = new Denials(words, bodies);
    this.told = new Told(words, denials);
    this.people = new People(words, bodies, lexicon.naming());
    this.parties = new Parties(words, bodies, lexicon, recall);
    Compounds compounds = new Compounds(words, bodies, recall);
    this.antecedents =
        new Antecedents(
            words,
            bodies,
            parties,
            new Among(words, parties, lexicon.telling()),
            compounds,
            lexicon.telling());
    this.examples = new Examples(words, parties, lexicon.telling());
    Capitals capitals = new Capitals(words, lexicon, recall);
    this.patrons = new Patrons(words, bodies, parties, people, lexicon, capitals, recall);
    Insertions insertions = new Insertions(words, bodies, antecedents, patrons);
    this.leadership =
        new Leadership(words, bodies, people, antecedents, patrons, recall, insertions, told);
    this.unnamed = new Unnamed(words, bodies, parties, antecedents, examples, recall, told);
    this.names = new NameTies(words, bodies, compounds, lexicon, examples, told);
    this.units = new Units(words, bodies, parties, patrons, recall, lexicon, told);
    this.wholes = new Wholes(words, bodies, parties, antecedents, examples, lexicon, told);
    this.alongside = new Alongside(words, bodies, antecedents, parties, patrons, examples, told);
    this.doers = new Doers(words, parties, capitals);
    this.leaned = new Leaned(words, parties, compounds);
    this.leaning = new Leaning(words, bodies, antecedents, doers, patrons, people, unnamed, told);
    this.company = new Company(words, antecedents, doers, patrons, lexicon, told);
    this.regarded = new Regarded(words, bodies, antecedents);
    this.masdars = new Masdars(words, bodies, antecedents, patrons, denials, told);
    this.allies = new Allies(words, patrons, lexicon);
    this.supplies = new Supplies(words, bodies, antecedents, patrons, told);
    this.merging = new Merging(words, bodies, parties, antecedents, patrons, examples, told);
    this.holding =
        new Holding(
            words,
            bodies,
            parties,
            antecedents,
            doers,
            patrons,
            people,
            leadership,
            unnamed,
            company,
            insertions,
            told);
  }

  /** The ties that a sentence tells. */
  public static List<ToldTie> read(
      List<Unit> sentence, Lexicon lexicon, TieWords table, Recall recall) {
    TieGrammar grammar = new TieGrammar(sentence, lexicon, table, recall);
    grammar.read();
    return grammar.told.all();
  }

  private void read() {
    parties.candidates().forEach(p -> recall.remember(p.entity().get(), words.start(p.from())));
    parties.named().forEach(names::read);
    parties.units().forEach(units::read);
    parties.named().forEach(units::service);
    int at = 0;
    while (at < words.size()) {
      int next = at + 1;
      for (TieWords.Match match : bodies.ties(at)) {
        int end = construction(at, match);
        if (end > at) {
          next = end;
          break;
        }
      }
      at = next;
    }
    parties.known().forEach(wholes::read);
    leadership.late();
  }

  private int construction(int at, TieWords.Match match) {
    return switch (match.word().construction()) {
      case SAID, APART -> said(at, match);
      case LEANS, LEAVES -> leaning.read(at, match);
      case HOLDS -> holding.read(at, match);
      case GETS -> supplies.read(at, match);
      case GIVES -> supplies.given(at, match);
      case MERGES -> merging.read(at, match);
      case SHARES -> alongside.shared(at, match);
      case FACTION -> leadership.faction(at, match);
      case INCLUDES -> includes(at, match);
      case HIS -> his(at, match);
      case OF, HELPS -> masdars.read(at, match);
      case OWNS -> owns(at, match);
      case THEIRS -> unnamed.owned(at, match, at + match.length());
      case AIDS -> company.aids(at, match);
      case BESIDE, SPONSORED -> company.beside(at, match);
      case WITH -> company.with(at, match);
      case SIDE -> alongside.read(at, match);
      case LEADER, OFFICE -> leader(at, match);
      case POST -> leadership.post(at, match);
      default -> at;
    };
  }

  private int leader(int at, TieWords.Match match) {
    leadership.title(at, match);
    return at;
  }

  /** X التابع لـ Y. */
  private int said(int at, TieWords.Match match) {
    int next = at + match.length();
    if (!match.pronoun().isEmpty()) {
      if (match.length() > 1) {
        unnamed.owned(at, match, next);
        unnamed.among(at, match, patrons.from(next));
      }
      return at;
    }
    List<Party> held = regarded.before(at);
    List<Party> affiliates = held.isEmpty() ? antecedents.before(at) : held;
    if (match.word().type().equals("LedBy")) {
      return ledBy(at, affiliates, next);
    }
    if (patrons.isPronoun(next, match.word())) {
      antecedents.tie(at, next + 1);
      antecedents.split(next + 1); // X التابعة لها بقيادة فلان
      return unnamed.pronoun(at, match, next);
    }
    List<Party> others = patrons.any(next, match.word());
    if (affiliates.isEmpty() && !others.isEmpty()) {
      affiliates = examples.after(others.get(others.size() - 1).to());
    }
    if (affiliates.isEmpty()) {
      unnamed.band(at, match, others, next);
      others.stream().reduce((a, b) -> b).ifPresent(last -> antecedents.nobody(at, last.to()));
    }
    if (affiliates.isEmpty() && !others.isEmpty() && words.folded(at).matches("و?(ال.*|من)")) {
      affiliates = apposed(match, others.get(others.size() - 1).to());
    }
    if (affiliates.isEmpty() && isState(match) && !antecedents.areMen(at)) {
      affiliates = doers.subject(at);
    }
    if (match.word().construction() == TieWord.Construction.APART && !others.isEmpty()) {
      int end = others.get(others.size() - 1).to();
      antecedents.tie(at, end); // فلان المنشق عن X والمنضم إلى Y
      antecedents.split(end);
    }
    if (others.isEmpty() && affiliates.size() == 2 && match.word().type().equals("AlliedWith")) {
      others = affiliates.subList(0, 1); // X وY المتحالفتان
      affiliates = affiliates.subList(1, 2);
    }
    told.add(affiliates, match.word().type(), leaned.on(match, affiliates, others), at, next);
    return end(at, affiliates, others);
  }

  /** الجناح العسكري لـ Y، X; ومن مكونات Y X: whom the tie is told of is named behind it. */
  private List<Party> apposed(TieWords.Match match, int end) {
    boolean arm = match.word().type().equals("PartOf");
    int at = end < words.size() && words.isComma(end) ? end + 1 : end;
    return arm
        ? parties.from(at).filter(Party::isNamed).map(List::of).orElse(List.of())
        : List.of();
  }

  /** عادت X ... مدعومةً بـ Y: how the one who acts does so. */
  private static boolean isState(TieWords.Match match) {
    boolean supported = match.word().prepositions().contains("من"); // على صلة بـ is no support
    return supported && match.word().type().equals("BackedBy") && !match.definite();
  }

  private int ledBy(int at, List<Party> affiliates, int next) {
    Optional<People.Named> person = people.from(words.afterPlace(next));
    if (person.isPresent()) {
      leadership.led(antecedents.wholes(affiliates), person.get(), at, next);
      return affiliates.isEmpty() ? at : skip(at, person.get().to());
    }
    List<Party> others = patrons.from(next);
    List<Party> known = unnamed.known(at, "LedBy", others); // التحالف بقيادة السعودية
    List<Party> led = known.isEmpty() ? affiliates : known;
    told.add(led, "LedBy", others, at, next);
    return end(at, led, others);
  }

  private int end(int at, List<Party> affiliates, List<Party> others) {
    return antecedents.told(at, affiliates, others);
  }

  private int skip(int at, int to) {
    return antecedents.step(at, to);
  }

  /** X التي تضم Y وZ: they are its parts; whom nobody calls a group is none. */
  private int includes(int at, TieWords.Match match) {
    int next = at + match.length();
    List<Party> whole = antecedents.before(at);
    Optional<Party> subject = parties.from(next).filter(Party::isNamed);
    if (whole.isEmpty() && words.opensClause(at) && subject.isPresent()) {
      whole = List.of(subject.get()); // وتضم X كلاً من Y وZ
      next = subject.get().to();
    }
    if (whole.isEmpty() && match.length() > 1) {
      whole = antecedents.near(at, OWNER); // تشكلت X من اندماج Y وZ
    }
    List<Party> named = patrons.after(next, match.word());
    List<Party> parts = Seek.those(examples.with(named, next), Party::isGroup);
    if (match.pronoun().isEmpty()) {
      told.add(parts, match.word().type(), whole, at, next);
    }
    return end(at, whole, parts);
  }

  /** مبايعته لـ Y. */
  private int his(int at, TieWords.Match match) {
    if (match.pronoun().isEmpty()) {
      return at;
    }
    int next = at + match.length();
    List<Party> others = patrons.after(next, match.word());
    boolean ofNobody = antecedents.nameless(at).isPresent(); // مهاجمون يُرجح انتماؤهم إلى Y
    if (!others.isEmpty() && !ofNobody && !isSplit(at) && !denials.undo(at)) {
      told.add(ownerOf(at), match.word().type(), others, at, next);
    }
    return at;
  }

  /** فك ارتباطه بـ Y: the masdar tells that the tie ends. */
  private boolean isSplit(int at) {
    return at > 0
        && bodies.match(at - 1, TieWord.Construction.SPLIT).filter(m -> m.length() > 1).isPresent();
  }

  /** انشقاق X عن Y ومبايعته Z: whom somebody has left is not whose allegiance is told. */
  private List<Party> ownerOf(int at) {
    List<Party> near = antecedents.near(at, OWNER);
    int of = near.isEmpty() ? 0 : near.get(0).from() - 1;
    boolean left =
        of > 0
            && bodies
                .match(of - 1, TieWord.Construction.SPLIT)
                .filter(m -> m.word().prepositions().contains(words.folded(of)))
                .isPresent();
    return left ? antecedents.near(of, OWNER) : near;
  }

  /** Y وحليفه X: Y stands by X; Y ومرتزقته من X: the pronoun means the patron. */
  private int owns(int at, TieWords.Match match) {
    int next = at + match.length();
    if (!match.pronoun().isEmpty()) {
      List<Party> owner = antecedents.near(at, OWNER);
      List<Party> owned = patrons.from(next);
      if (owned.isEmpty() && match.word().type().equals("AlliedWith")) {
        told.add(allies.after(next), match.word().type(), owner, at, next);
      }
      boolean army = Seek.any(owner, company::isArmy) && Seek.all(owned, company::isBand);
      boolean allies = match.word().type().equals("AlliedWith") && !army; // الجيش وحلفاؤه من X
      told.add(allies ? owner : owned, match.word().type(), allies ? owned : owner, at, next);
    }
    return at;
  }
}
