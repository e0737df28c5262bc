package org.w3id.badia.extract.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.ContextName;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Nationality;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.text.Slug;

/** Finds who is meant in a sentence: names, names by their shape, and nouns that mean nobody. */
final class Parties {
  private static final List<WordClass> NAMELESS =
      List.of(
          WordClass.FORCE,
          WordClass.PEOPLE,
          WordClass.FACILITY,
          WordClass.VEHICLE,
          WordClass.AIRCRAFT,
          WordClass.CIVILIAN,
          WordClass.PLACE_HEAD,
          WordClass.CASUALTY);

  /** What quotations name that is no group. */
  private static final Set<WordClass> NOT_GROUPS =
      Set.of(WordClass.SOURCE, WordClass.PLACE_HEAD, WordClass.FACILITY, WordClass.SPEECH);

  private static final Set<String> BARE = Set.of("militia", "organization", "force");

  private final Words words;
  private final Lexicon lexicon;
  private final Bodies bodies;
  private final Recall recall;
  private final List<Party> parties = new ArrayList<>();

  Parties(Words words, Bodies bodies, Lexicon lexicon, Recall recall) {
    this.lexicon = lexicon;
    this.words = words;
    this.bodies = bodies;
    this.recall = recall;
    int at = 0;
    while (at < words.size()) {
      Party party = at(at);
      if (party != null) {
        parties.add(party);
        at = party.to();
      } else {
        at++;
      }
    }
  }

  /** Those that are numbered or named units of something: اللواء الرابع. */
  List<Party> units() {
    return parties.stream().filter(p -> p.isNamed() && isUnit(p.from())).toList();
  }

  private boolean isUnit(int at) {
    return words
        .unit(at)
        .word(WordClass.FORCE)
        .filter(w -> w.sense().value().equals("unit") && isOne(w.sense()))
        .isPresent();
  }

  /** The party that begins at a word. */
  Optional<Party> from(int at) {
    return parties.stream().filter(p -> p.from() == at).findFirst();
  }

  /** The party that ends before a word. */
  Optional<Party> to(int at) {
    return parties.stream().filter(p -> p.to() == at).findFirst();
  }

  /** The party that stands right before one, joined to it by و. */
  Optional<Party> joined(Party party) {
    boolean and = words.folded(party.from()).startsWith("و");
    return and ? to(party.from()).filter(Party::isNamed) : Optional.empty();
  }

  private Party at(int at) {
    if (words.isMark(at)) {
      return null;
    }
    Party shaped = shaped(at);
    Party known = words.opens(at) ? known(at) : null;
    boolean whole = known != null && known.to() > at + 1;
    if (known != null && (whole || shaped == null || shaped.to() <= known.to())) {
      return known;
    }
    if (shaped != null) {
      return shaped;
    }
    Party quoted = quoted(at);
    return quoted != null ? quoted : nameless(at);
  }

  private Party known(int at) {
    Unit unit = words.unit(at);
    Entity best = null;
    boolean context = false;
    for (Reading reading : unit.readings()) {
      for (var sense : reading.senses()) {
        if (sense instanceof Name name && isActor(name) && !isLand(name, reading, at)) {
          boolean first = best == null || best.kind() == EntityKind.STATE;
          best = first ? name.entity().entity() : best;
        }
        boolean whole = reading.definite() || unit.tokens().size() > 1;
        context |= sense instanceof ContextName && whole && reading.pronoun().isEmpty();
      }
    }
    if (best == null && context) {
      best = recall.context(bare(at, words.after(at))).orElse(null);
    }
    if (best == null) {
      return null;
    }
    int end = words.after(at);
    boolean numbered = words.folded(end - 1).chars().allMatch(Character::isDigit);
    return new Party(at, numbered ? bodies.arms(end) : end, Optional.of(best));
  }

  private static boolean isActor(Name name) {
    EntityKind kind = name.entity().kind();
    return kind == EntityKind.GROUP || kind == EntityKind.STATE;
  }

  /** في سوريا, شرقي لبنان: the land, not the state. */
  private boolean isLand(Name name, Reading reading, int at) {
    if (name.entity().kind() != EntityKind.STATE || at == 0) {
      return false;
    }
    int before = at - 1;
    return words.is(before, WordClass.DIRECTION)
        || words.is(before, WordClass.AREA)
        || words.is(before, WordClass.PLACE_HEAD)
        || Set.of("في", "داخل", "عبر", "شمالي", "جنوبي", "غربي", "شرقي")
            .contains(words.folded(before));
  }

  /** لواء المرابطين, غرفة عمليات «X», القوات الخاصة. */
  private Party shaped(int at) {
    Optional<TieWords.Match> head = bodies.head(at);
    boolean figure = at > 0 && words.folded(at - 1).equals("تحت"); // تحت لواء X: under its banner
    if (head.isEmpty() || figure) {
      return null;
    }
    int end = bodies.end(at, head.get());
    if (end == at) {
      return null;
    }
    Party inner = isBare(at) ? innerName(at + head.get().length(), end) : null;
    if (inner != null) {
      return new Party(at, end, inner.entity());
    }
    return new Party(at, end, Optional.of(candidate(at, end)));
  }

  /** ميليشيا, حركة: nouns that only tell what a name names; أمن X is not X. */
  private boolean isBare(int at) {
    return words
        .unit(at)
        .word(WordClass.FORCE)
        .filter(w -> BARE.contains(w.sense().value()))
        .filter(w -> !words.folded(at).endsWith("امن"))
        .isPresent();
  }

  /** مليشيا «الدعم السريع»: a head before a known name adds nothing to it. */
  private Party innerName(int from, int end) {
    boolean whole = from < end && words.opens(from) && words.after(from) == end;
    return whole ? known(from) : null;
  }

  private Entity candidate(int from, int to) {
    String name = surface(from, to);
    return Entity.candidate(EntityKind.GROUP, Slug.of(name), name, "ArmedGroup");
  }

  private String surface(int from, int to) {
    return bare(from, to);
  }

  /** The words without what is written onto the first. */
  private String bare(int from, int to) {
    String raw = words.raw(from, to);
    Reading reading = words.unit(from).reading();
    boolean opens = words.opens(from);
    String conjunction = opens ? reading.conjunction() : "";
    String rest = raw.startsWith(conjunction) ? raw.substring(conjunction.length()) : raw;
    boolean unread = conjunction.isEmpty() && bodies.is(from, TieWord.Construction.HEAD);
    if (unread && rest.startsWith("و") && !rest.startsWith("ولا") && !rest.startsWith("وزا")) {
      rest = rest.substring(1);
    }
    if (rest.startsWith("لل")) {
      return "ال" + rest.substring(2);
    }
    String preposition = opens ? reading.preposition() : "";
    return !preposition.isEmpty() && rest.startsWith(preposition)
        ? rest.substring(preposition.length())
        : rest;
  }

  /** «العمشات»: a quotation alone may name a group. */
  private Party quoted(int at) {
    int end = words.quotedEnd(at);
    if (end == at || end - at > 4 || People.isKunya(words.folded(at))) {
      return null;
    }
    for (int i = at; i < end; i++) {
      if (words.isMark(i) || words.unit(i).verb().isPresent() && i == at) {
        return null;
      }
    }
    boolean other = at > 0 && NOT_GROUPS.stream().anyMatch(c -> words.is(at - 1, c));
    return new Party(at, end, other ? Optional.empty() : Optional.of(candidate(at, end)));
  }

  /** الحركة alone recalls a group; مسلحون means nobody by name. */
  private Party nameless(int at) {
    boolean generic = bodies.is(at, TieWord.Construction.GENERIC);
    boolean noun =
        NAMELESS.stream().anyMatch(c -> words.is(at, c)) || words.folded(at).endsWith("لحكومه");
    if (!words.opens(at) || !generic && !noun) {
      return null;
    }
    Optional<Entity> recalled = Optional.empty();
    boolean definite = words.unit(at).reading().definite();
    String called = words.folded(at).replaceFirst("^[وفبك]?(لل|ال)", "");
    boolean one = words.unit(at).word(WordClass.FORCE).filter(w -> isOne(w.sense())).isPresent();
    if (!generic && one && definite && bodies.head(at).isPresent()) {
      recalled = recall.called(called, words.span(at, at + 1).start());
    }
    Optional<Entity> army = definite ? army(at) : Optional.empty();
    if (army.isPresent()) {
      return new Party(at, words.after(at) + 1, army);
    }
    return new Party(at, words.after(at), recalled.or(() -> base(at)));
  }

  private static boolean isOne(Word word) {
    return word.number() == GrammaticalNumber.SINGULAR && !word.value().equals("force");
  }

  /** القوات الأوغندية: the forces of a state. */
  private Optional<Entity> army(int at) {
    int next = words.after(at);
    if (next < words.size() && words.folded(at).matches("[وفب]?(ال|لل)(حكومه|سلطات)")) {
      return words
          .unit(next)
          .word(WordClass.NATIONALITY)
          .flatMap(w -> lexicon.entity(w.sense().value()))
          .map(KnownEntity::entity);
    }
    boolean force = next < words.size() && words.folded(at).matches("[وفب]?(ال|لل)(قوات|جيش)");
    return force
        ? words
            .unit(next)
            .word(WordClass.NATIONALITY)
            .flatMap(w -> lexicon.nationality(w.sense().value()))
            .map(Nationality::armedForces)
            .flatMap(lexicon::entity)
            .map(KnownEntity::entity)
            .or(() -> nation(at, next))
        : Optional.empty();
  }

  private Optional<Entity> nation(int at, int next) {
    boolean nisba = words.folded(next).matches("ال.{3,}(يه|ي)");
    boolean unknown =
        words.unit(next).kind() == UnitKind.UNKNOWN || words.is(next, WordClass.NATIONALITY);
    return nisba && unknown ? Optional.of(candidate(at, next + 1)) : Optional.empty();
  }

  /** القاعدة alone, in a tie, is the organisation and no base. */
  private Optional<Entity> base(int at) {
    boolean alone = words.folded(at).matches("[وبل]?(ال|لل)قاعده");
    int next = words.after(at);
    boolean told = next < words.size() && words.folded(next).startsWith("ال");
    return alone && !told
        ? lexicon.named("تنظيم القاعدة").map(KnownEntity::entity)
        : Optional.empty();
  }
}
