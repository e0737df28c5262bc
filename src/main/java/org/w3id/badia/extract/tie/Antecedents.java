package org.w3id.badia.extract.tie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/** Finds whom a word of tie is told of: the nearest group before it, no foreign word between. */
final class Antecedents {
  private static final int REACH = 12;
  private static final Set<String> OF = Set.of("من", "ل");

  /** Whom a pronoun means is named at most so many words before. */
  private static final int FAR = 24;

  private final Words words;
  private final Bodies bodies;
  private final Parties parties;
  private final Between between;
  private final Among among;
  private final Compounds compounds;
  private final Equated equated;
  private final Predicates predicates;
  private final Genders genders;
  private final Standing standing;
  private final NavigableMap<Integer, Integer> ties = new TreeMap<>();
  private final Map<Integer, Integer> ofNobody = new HashMap<>();
  private final Set<Integer> left = new HashSet<>();
  private final Set<Integer> split = new HashSet<>();

  Antecedents(
      Words words,
      Bodies bodies,
      Parties parties,
      Among among,
      Compounds compounds,
      TellingWords telling) {
    this.among = among;
    this.compounds = compounds;
    this.words = words;
    this.bodies = bodies;
    this.parties = parties;
    this.between = new Between(words, bodies);
    this.genders = new Genders(words);
    this.standing = new Standing(words, parties, genders);
    this.predicates = new Predicates(words, bodies, parties, between);
    this.equated = new Equated(words, parties, between, among, telling);
  }

  /** Records a tie that has been read, which the next may be told over. */
  void tie(int from, int to) {
    if (from < to) { // what ends before its word was stepped over by another
      ties.put(to, from);
    }
  }

  /** Records a tie of nobody named, تنظيمات موالية لـ X, which leaves its other the nearest. */
  void nobody(int from, int to) {
    ofNobody.put(to, from);
  }

  /** Whether a tie of nobody named ends right before a word. */
  boolean isOfNobody(int at) {
    return ofNobody.containsKey(at);
  }

  /** Records that a tie tells whom somebody left: انشق X عن Y، التي يقودها Z tells more of Y. */
  void left(int to) {
    left.add(to);
  }

  /** Records that an adjective tells whom somebody left: X المنشق عن Y بقيادة Z is led by Z. */
  void split(int to) {
    split.add(to);
  }

  /**
   * What tells one tie is stepped over when the next looks for its group; reading goes on in it.
   */
  int step(int at, int to) {
    tie(at, to);
    return at + 1;
  }

  /** Where reading goes on behind a word of tie, which tells one if both groups are named. */
  int told(int at, List<Party> affiliates, List<Party> others) {
    boolean found = !affiliates.isEmpty() && !others.isEmpty();
    return found ? step(at, others.get(others.size() - 1).to()) : at;
  }

  /** Behind the tie that is told right after a word, or that word where none is. */
  int behind(int end) {
    return ties.entrySet().stream()
        .filter(t -> t.getValue() == end)
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElse(end);
  }

  /** Whom the word at a place is told of; both where it is a dual or plural of two joined. */
  List<Party> before(int cue) {
    List<Party> adjacent = adjacent(cue);
    List<Party> found = adjacent.isEmpty() ? equated.each(cue) : adjacent;
    found = found.isEmpty() ? equated.parallel(cue) : found;
    found = found.isEmpty() ? equated(cue) : found;
    int relative = found.isEmpty() ? between.relative(cue) : cue;
    return relative + 1 < cue ? before(relative + 1) : found;
  }

  /** Whom a clause says to be fighters without a name: X، وهي قوات يقودها Y. */
  List<Party> equated(int cue) {
    return equated.before(cue, at -> ties.getOrDefault(at, ofNobody.getOrDefault(at, at)));
  }

  private List<Party> adjacent(int cue) {
    int at = cue;
    boolean insertion = false;
    boolean resumed = false;
    Optional<Party> passed = Optional.empty();
    boolean article = words.folded(cue).startsWith("وال");
    boolean further = bodies.isJoined(cue) && !article;
    boolean noun =
        article && words.folded(cue).matches("وال.{3,}(ين|ون)") && !ties.containsKey(cue);
    if (noun && parties.to(cue).isPresent()) {
      return List.of(); // خلايا X والمرتبطين بـ Y: others than X
    }
    if (further && !ties.containsKey(cue) && parties.to(cue).isPresent()) {
      return List.of(); // its subject is that of the verb before, not the noun beside it
    }
    at = behindTie(cue);
    while (at > 0 && cue - at <= REACH) {
      Optional<Party> party = parties.to(at);
      boolean named = party.filter(Party::isNamed).isPresent();
      boolean fits = !named || genders.fits(party.get(), cue);
      if (ties.containsKey(at) && (!fits || isApart(at, cue, insertion, resumed))) {
        passed = passed.isEmpty() && named && fits ? party : passed;
        at = ties.get(at);
        continue;
      }
      if (!fits && passed.isPresent()) {
        return together(passed.get(), cue); // X ضمن Y، القريب من Z
      }
      if (party.isPresent() && between.isSpeaker(party.get(), at)) {
        at = party.get().from() - 1; // التي تقول X إنها
        continue;
      }
      int alias = party.map(between::alias).orElse(at);
      if (alias < at) {
        at = alias; // X المعروف بـ«Y» والمرتبط بـ Z
        continue;
      }
      if (named) {
        return together(party.get(), cue);
      }
      if (party.isPresent()) {
        List<Party> ofKind = among.before(party.get(), e -> ties.getOrDefault(e, e));
        boolean told = predicates.isPredicate(party.get()) || predicates.isNisba(party.get());
        if (!told || !ofKind.isEmpty()) {
          return ofKind;
        }
        at = party.get().from();
      } else if (between.isTransparent(at - 1) || predicates.describes(at - 1)) {
        at--;
        resumed |= words.is(at, WordClass.RELATIVE) && words.folded(at).startsWith("وال");
      } else {
        int placed = between.placed(at);
        if (!between.isActive(placed, at) && !standing.at(placed, at, cue)) {
          return List.of();
        }
        at = placed;
      }
      insertion |= words.isMark(at);
    }
    return List.of();
  }

  /** Whether what a tie that ends at a place leans on is not whom a later word is told of. */
  private boolean isApart(int at, int cue, boolean insertion, boolean resumed) {
    if (standing.isState(at) && bodies.isLed(cue)) {
      return true; // X المدعوم من دولة بقيادة فلان
    }
    boolean apart =
        insertion && !left.contains(at)
            || resumed
            || bodies.isJoined(cue)
            || standing.isOffice(at)
            || split.contains(at) && at == cue
            || words.folded(at).equals("الذي") && words.folded(at - 1).endsWith("ه");
    return apart && !isApposed(at, cue);
  }

  /**
   * X واجهة لـ Y، عماد Z: a noun behind a comma tells who Y is, where none parts X from his tie.
   */
  private boolean isApposed(int at, int cue) {
    boolean noun =
        words.unit(cue).verb().isEmpty()
            && !words.folded(cue).startsWith("ال")
            && !bodies.isJoined(cue)
            && bodies
                .match(cue, TieWord.Construction.SAID)
                .filter(m -> m.word().type().equals("PartOf"))
                .isPresent();
    Integer from = ties.get(at);
    boolean close = from != null && from > 0 && !words.isComma(from - 1);
    return noun && close && at == cue - 1 && words.isComma(at);
  }

  /** انشق عن X عام 2016 ويقوده: the tie that the words for a time before a word close. */
  private int behindTie(int cue) {
    int at = cue;
    while (at > 0 && words.unit(at - 1).kind() == UnitKind.TIME) {
      at--;
    }
    return ties.containsKey(at) ? at : cue;
  }

  /** The fighters without a name that a word is told of: مجموعات مسلحة موالية لـ. */
  Optional<Party> band(int cue) {
    return nameless(cue).filter(p -> isBand(p.from()));
  }

  /** The noun that a word is told of, with a name or without: طيران التحالف بقيادة. */
  Optional<Party> noun(int cue) {
    int at = cue;
    while (at > 0 && parties.to(at).isEmpty() && between.isTransparent(at - 1)) {
      at--;
    }
    return parties.to(at);
  }

  /** The noun without a name that a word is told of. */
  Optional<Party> nameless(int cue) {
    return noun(cue).filter(p -> !p.isNamed());
  }

  /** Whether a word is told of people without a name: مسلحون مدعومون من. */
  boolean areMen(int cue) {
    return nameless(cue).filter(p -> words.is(p.from(), WordClass.PEOPLE)).isPresent();
  }

  /** Those joined before a word, the last of whom has no name: القوات الإيرانية وميليشيات. */
  List<Party> beside(int cue) {
    return band(cue).map(parties::chain).orElse(List.of());
  }

  private boolean isBand(int at) {
    return bodies.is(at, TieWord.Construction.BAND);
  }

  /** Who is named right before a word. */
  Optional<Party> named(int at) {
    return parties.to(at).filter(Party::isNamed);
  }

  /** The nearest group named before a word, whatever stands between; none over a break. */
  List<Party> near(int cue, int reach) {
    for (int at = cue; at > 0 && cue - at <= reach; at--) {
      at = ties.getOrDefault(at, at);
      Optional<Party> party = parties.to(at).filter(Party::isNamed);
      if (party.isPresent()) {
        return List.of(party.get());
      }
      if (words.unit(at - 1).kind() == UnitKind.BREAK) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The group or state named nearest before another, whom a pronoun told of it means. */
  Optional<Party> owner(Party owned) {
    return owner(owned, "");
  }

  /** The same, for a pronoun that agrees with it. */
  Optional<Party> owner(Party owned, String pronoun) {
    for (int at = owned.from(); at > 0 && owned.from() - at <= FAR; at--) {
      at = ties.getOrDefault(at, at); // X المرتبطة بـ Y ... وZ التابعة لها
      Optional<Party> party =
          parties
              .to(at)
              .filter(Party::isNamed)
              .filter(p -> !p.entity().equals(owned.entity()) && genders.agrees(p, pronoun));
      if (party.isPresent()) {
        return party;
      }
      if (words.unit(at - 1).kind() == UnitKind.BREAK) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** مقاتليه، ومعهم: whom the pronoun means of those who are told of right before a word. */
  List<Party> owned(int cue) {
    return nameless(cue)
        .filter(p -> !words.unit(p.from()).reading().pronoun().isEmpty())
        .flatMap(this::owner)
        .map(List::of)
        .orElse(List.of());
  }

  /** Those of them that are not only part of another. */
  List<Party> wholes(List<Party> parties) {
    return Seek.those(parties, p -> !isPartOnly(p));
  }

  /** خلية لداعش, مجموعة من فلول X: whoever leads it leads no more than a part of X. */
  boolean isPartOnly(Party whole) {
    int before = whole.from();
    boolean of = before > 0 && OF.contains(words.folded(before - 1));
    boolean joined = words.folded(before).startsWith("ل");
    Optional<Party> part = of || joined ? parties.to(of ? before - 1 : before) : Optional.empty();
    return part.filter(p -> !p.isNamed())
        .flatMap(p -> words.unit(p.from()).word(WordClass.FORCE))
        .filter(w -> w.sense().number() == GrammaticalNumber.SINGULAR)
        .isPresent();
  }

  private List<Party> together(Party party, int cue) {
    boolean beside = party.to() == cue && words.folded(cue).startsWith("ال");
    Optional<Party> last = beside ? compounds.last(party) : Optional.empty();
    if (last.isPresent()) {
      return List.of(last.get());
    }
    List<Party> all = new ArrayList<>();
    all.add(party);
    if (Genders.tellMany(words.folded(cue))) {
      parties.joined(party).ifPresent(all::add);
    }
    return between.areAll(party.to(), cue) ? parties.chain(party) : all;
  }
}
