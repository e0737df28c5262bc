package org.w3id.badia.extract.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/** Finds the group that a word of tie leans on: the one its preposition governs. */
final class Patrons {
  private static final String NOTHING = "-";
  private static final Set<String> JOINTS = Set.of("و", "ومن");
  private static final Set<String> PERSONAL = Set.of("LoyalTo", "MEMBER", "COUNTED");
  private static final int LINKS = 4;
  private static final int FAR = 6;

  private final Words words;
  private final Bodies bodies;
  private final Parties parties;
  private final People people;
  private final Nations nations;
  private final Capitals capitals;
  private final Followed followed;

  Patrons(
      Words words,
      Bodies bodies,
      Parties parties,
      People people,
      Lexicon lexicon,
      Capitals capitals,
      Recall recall) {
    this.followed = new Followed(words, bodies, parties, people, recall);
    this.capitals = capitals;
    this.words = words;
    this.bodies = bodies;
    this.parties = parties;
    this.people = people;
    this.nations = new Nations(words, lexicon);
  }

  /** Those after a word of tie and one of its prepositions. */
  List<Party> after(int next, TieWord word) {
    for (int i = next; i < words.size() && i <= next + LINKS; i++) {
      for (String preposition : word.prepositions()) {
        List<Party> found = governed(i, preposition);
        found = found.isEmpty() ? nations.support(i, preposition) : found;
        if (!found.isEmpty()) {
          return found;
        }
        Optional<Party> city = city(i, preposition, word);
        if (city.isPresent()) {
          return List.of(city.get());
        }
      }
      if (!isLink(i)) {
        return nations.adverb(i, word);
      }
    }
    return List.of();
  }

  /** Whether a word of tie leans on a pronoun: الموالية له, تدين لها بالولاء, يقاتلون معه. */
  boolean isPronoun(int at, TieWord word) {
    return at < words.size()
        && (words
                .unit(at)
                .word(WordClass.PRONOUN)
                .filter(w -> word.prepositions().contains(w.sense().value()))
                .isPresent()
            || Seek.any(word.prepositions(), p -> isOwned(at, p)));
  }

  /** في صفوفها: the noun that a preposition governs bears the pronoun. */
  private boolean isOwned(int at, String preposition) {
    List<String> parts = List.of(preposition.split(" "));
    int noun = parts.size() - 2;
    if (noun < 1 || !parts.get(noun + 1).equals(NOTHING) || at + noun >= words.size()) {
      return false;
    }
    String stem = parts.get(noun);
    String word = words.folded(at + noun);
    return words.folded().subList(at, at + noun).equals(parts.subList(0, noun))
        && word.startsWith(stem)
        && word.length() > stem.length()
        && Seek.any(words.unit(at + noun).readings(), r -> !r.pronoun().isEmpty());
  }

  /**
   * Those after a word of tie, or the person that a loyal group follows (الموالية للرئيس فلان); who
   * stands by a person otherwise stands by those whom he is known for (الداعمة لـ فلان).
   */
  List<Party> any(int next, TieWord word) {
    Optional<Party> officer =
        PERSONAL.contains(word.type()) ? followed.officer(next) : Optional.empty();
    if (officer.isPresent()) {
      return List.of(officer.get());
    }
    List<Party> found = after(next, word);
    Optional<Party> recalled = found.isEmpty() ? followed.recalled(next, word) : Optional.empty();
    if (recalled.isPresent()) {
      return List.of(recalled.get());
    }
    Optional<Party> person = found.isEmpty() ? followed.person(next, word) : Optional.empty();
    boolean loyal = PERSONAL.contains(word.type());
    return person
        .flatMap(p -> loyal ? Optional.of(p) : followed.known(p))
        .map(List::of)
        .orElse(found);
  }

  private List<Party> governed(int at, String preposition) {
    if (preposition.equals(NOTHING)) {
      return from(at);
    }
    List<String> parts = List.of(preposition.split(" "));
    int last = parts.size() - 1;
    if (at + last >= words.size()
        || !words.folded().subList(at, at + last).equals(parts.subList(0, last))) {
      return List.of();
    }
    return parts.get(last).equals(NOTHING) ? from(at + last) : single(at + last, parts.get(last));
  }

  private List<Party> single(int at, String preposition) {
    if (words.folded(at).equals(preposition)) {
      return from(at + 1);
    }
    boolean joined =
        preposition.length() == 1
            && words.folded(at).startsWith(preposition)
            && words.folded(at).length() > 2;
    return joined ? from(at) : List.of();
  }

  private Optional<Party> city(int at, String preposition, TieWord word) {
    boolean joined = preposition.length() == 1 && words.folded(at).startsWith(preposition);
    boolean apart = words.folded(at).equals(preposition);
    boolean bare = preposition.equals(NOTHING); // حليف دمشق
    return apart || joined || bare
        ? capitals.at(apart ? at + 1 : at, word.type())
        : Optional.empty();
  }

  /** تتهم X القاهرة بـ: those who rule from the capital that stands right before a word. */
  Optional<Party> rulers(int at) {
    return at > 0 && words.opens(at - 1) ? capitals.at(at - 1, "BackedBy") : Optional.empty();
  }

  /** Who holds others, right at a word: those named there, or those who rule from a capital. */
  List<Party> holders(int at, String type) {
    List<Party> named = from(at);
    return named.isEmpty() ? capitals.at(at, type).map(List::of).orElse(named) : named;
  }

  /** The named party right at a word or behind a noun for fighters, and those joined. */
  List<Party> at(int at) {
    boolean band = at < words.size() && bodies.is(at, TieWord.Construction.BAND);
    boolean named = parties.from(at).filter(Party::isNamed).isPresent();
    return band || named ? from(at) : List.of();
  }

  /** A named party right after a verb, its nameless head stepped over. */
  Optional<Party> first(int at) {
    return from(at).stream().findFirst();
  }

  /** The named party that begins at a word, its nameless heads stepped over, and those joined. */
  List<Party> from(int at) {
    int i = at;
    for (int step = 0; step <= LINKS && i < words.size(); step++) {
      Optional<Party> party = parties.from(i);
      if (party.isPresent() && party.get().isNamed()) {
        return withJoined(party.get());
      }
      if (party.isPresent() && !words.is(i, WordClass.PLACE_HEAD)) {
        i = party.get().to();
      } else if (party.isEmpty()
          && (isLink(i)
              || words.is(i, WordClass.DEMONSTRATIVE)
              || bodies.is(i, TieWord.Construction.LEADER))) {
        i++;
      } else {
        return List.of();
      }
    }
    return List.of();
  }

  private List<Party> withJoined(Party first) {
    List<Party> all = new ArrayList<>();
    all.add(first);
    Party last = first;
    int at = described(first.to());
    while (at < words.size() && bodies.isBesideAnd(at)) {
      boolean apart = JOINTS.contains(words.folded(at));
      int next = apart ? at + 1 : at;
      Optional<Party> more = held(next).filter(Party::isNamed).filter(p -> !isOwned(p));
      if (more.isEmpty()) {
        break;
      }
      last = more.get();
      all.add(last);
      at = described(last.to());
    }
    return all;
  }

  /** حركة النجباء العراقية و, X بقيادة فلان و: behind its nation and who leads it. */
  private int described(int at) {
    boolean nation =
        at < words.size()
            && words.is(at, WordClass.NATIONALITY)
            && words.folded(at).startsWith("ال");
    if (nation) {
      return at + 1;
    }
    Optional<TieWords.Match> led = at < words.size() ? ledAt(at) : Optional.empty();
    return led.flatMap(m -> people.from(at + m.length())).map(People.Named::to).orElse(at);
  }

  /** Behind a group and whoever is said to lead it: التحالف بقيادة السعودية. */
  int behindLeader(Party group) {
    int at = group.to();
    Optional<TieWords.Match> led = at < words.size() ? ledAt(at) : Optional.empty();
    int next = at + led.map(TieWords.Match::length).orElse(0);
    Optional<Integer> named = led.flatMap(m -> people.from(next)).map(People.Named::to);
    return led.isEmpty() ? at : named.or(() -> parties.from(next).map(Party::to)).orElse(at);
  }

  private Optional<TieWords.Match> ledAt(int at) {
    return bodies.match(at, TieWord.Construction.SAID).filter(m -> m.word().type().equals("LedBy"));
  }

  /** X والطيران التابع له: of the one before, not beside it. */
  private boolean isOwned(Party party) {
    int at = party.to();
    return at < words.size()
        && bodies
            .match(at, TieWord.Construction.SAID)
            .filter(m -> isPronoun(at + m.length(), m.word()))
            .isPresent();
  }

  /** وعناصر من Y: the party of a noun that means nobody by name is whom it belongs to. */
  private Optional<Party> held(int at) {
    Optional<Party> party = parties.from(at);
    boolean nameless = party.filter(p -> !p.isNamed()).isPresent();
    if (!nameless || !bodies.is(at, TieWord.Construction.GENERIC)) {
      return party;
    }
    int next = party.get().to();
    boolean of = next < words.size() && words.folded(next).equals("من");
    return parties.from(of ? next + 1 : next);
  }

  /** The group of قائد X, القائد العام لـ X. */
  List<Party> led(int at) {
    int i = at;
    while (i < words.size() && i < at + 3 && (words.is(i, WordClass.ADJECTIVE) || isSoCalled(i))) {
      i++;
    }
    if (i < words.size() && words.folded(i).matches("[لب]")) {
      i++;
    }
    int start = i;
    return start >= words.size()
        ? List.of()
        : parties
            .from(start)
            .filter(Party::isNamed)
            .map(this::whole)
            .map(List::of)
            .orElse(List.of());
  }

  /** قائد اللواء الثاني دفاع شبوة فلان: the name runs over what the unit belongs to. */
  private Party whole(Party party) {
    return parties
        .apposed(party)
        .map(p -> new Party(party.from(), p.to(), party.entity()))
        .orElse(party);
  }

  /** The parties that stand behind words that tell where, at most so many: في هذا القطاع قوات X. */
  List<Party> behind(int at) {
    for (int i = at; i < words.size() && i <= at + FAR && !words.isMark(i); i++) {
      if (words.unit(i).verb().isPresent() && words.opens(i)) {
        return List.of();
      }
      if (parties.from(i).isPresent()) {
        List<Party> found = from(i);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** ما يسمى X, ما يعرف بـ X. */
  private boolean isSoCalled(int at) {
    return words.folded(at).equals("ما")
        || at > 0 && words.folded(at - 1).equals("ما") && bodies.is(at, TieWord.Construction.LINK);
  }

  private boolean isLink(int at) {
    boolean adjective =
        words.is(at, WordClass.ADJECTIVE)
            || words.is(at, WordClass.NATIONALITY) && words.folded(at).startsWith("ال");
    return bodies.is(at, TieWord.Construction.LINK) || words.is(at, WordClass.FILLER) || adjective;
  }
}
