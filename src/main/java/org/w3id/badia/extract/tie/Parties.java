package org.w3id.badia.extract.tie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.ContextName;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Slug;

/** Finds who is meant in a sentence: names, names by their shape, and nouns that mean nobody. */
final class Parties {
  /** What quotations name that is no group. */
  private static final Set<WordClass> NOT_GROUPS =
      Set.of(
          WordClass.SOURCE,
          WordClass.PLACE_HEAD,
          WordClass.FACILITY,
          WordClass.SPEECH,
          WordClass.AIRCRAFT,
          WordClass.VEHICLE);

  private static final Set<String> BARE = Set.of("militia", "organization", "force", "service");

  private final Words words;
  private final TellingWords telling;
  private final NamingWords naming;
  private final Bodies bodies;
  private final Bands bands;
  private final Nouns nouns;
  private final Recall recall;
  private final Outlets outlets;
  private final List<Party> parties = new ArrayList<>();
  private final Map<Integer, Party> byStart = new HashMap<>();
  private final Map<Integer, Party> byEnd = new HashMap<>();

  Parties(Words words, Bodies bodies, Lexicon lexicon, Recall recall) {
    this.words = words;
    this.telling = lexicon.telling();
    this.naming = lexicon.naming();
    this.bodies = bodies;
    this.nouns = new Nouns(words, bodies, lexicon, recall);
    this.bands = new Bands(words, bodies, lexicon, recall);
    this.recall = recall;
    this.outlets = new Outlets(words, bodies);
    int at = 0;
    Party last = null;
    while (at < words.size()) {
      Party party = bands.further(at, last);
      party = party == null ? at(at) : party;
      if (party != null) {
        last = party;
        parties.add(party);
        byStart.put(party.from(), party);
        byEnd.put(party.to(), party);
        at = party.to();
      } else {
        at++;
      }
    }
    new Called(words, bodies, this).all(parties).forEach(this::call);
  }

  /** ميليشيات موالية لـ Y تعرف باسم X: its noun means X, whatever is told between. */
  private void call(Party called) {
    Party noun = byStart.put(called.from(), called);
    byEnd.put(noun.to(), new Party(noun.from(), noun.to(), called.entity()));
  }

  /** Those that are numbered or named units of something: اللواء الرابع. */
  List<Party> units() {
    return Seek.those(parties, p -> p.isNamed() && isUnit(p.from()));
  }

  /** The known group whose name stands right behind a unit's: اللواء الثاني دفاع شبوة. */
  Optional<Party> apposed(Party unit) {
    boolean plain =
        isUnit(unit.from()) && unit.to() < words.size() && words.unit(unit.to()).isBare();
    return plain ? from(unit.to()).filter(Units::isKnownGroup) : Optional.empty();
  }

  /** فصائل X: a noun for several groups opens the name or stands before it. */
  boolean isPlural(Party party) {
    int before = party.from() - 1;
    boolean from = before > 0 && words.folded(before).equals("من"); // مجموعات من X
    return bands.is(party.from()) || before >= 0 && bands.is(from ? before - 1 : before);
  }

  private boolean isUnit(int at) {
    return bodies.is(at, TieWord.Construction.UNIT);
  }

  /** Those named by several words, among which may be a word of tie. */
  List<Party> named() {
    return Seek.those(
        parties, p -> p.to() > p.from() + 1 && p.entity().filter(Entity::known).isPresent());
  }

  /** Those that a table knows. */
  List<Party> known() {
    return Seek.those(parties, p -> p.entity().filter(Entity::known).isPresent());
  }

  /** Those named whom no table knows. */
  List<Party> candidates() {
    return Seek.those(parties, p -> p.entity().filter(e -> !e.known()).isPresent());
  }

  /** The party that begins at a word. */
  Optional<Party> from(int at) {
    return Optional.ofNullable(byStart.get(at));
  }

  /** The party that ends before a word. */
  Optional<Party> to(int at) {
    return Optional.ofNullable(byEnd.get(at));
  }

  /** The party that stands right before one, joined to it by و. */
  Optional<Party> joined(Party party) {
    int from = party.from();
    boolean apart = from > 0 && words.isAnd(from - 1); // و«X»
    boolean and = apart || bodies.isBesideAnd(from);
    return and ? to(apart ? from - 1 : from).filter(Party::isNamed) : Optional.empty();
  }

  /**
   * The parties that a word stands behind, joined by و, the first at the left: قوات النظام
   * والميليشيات الإيرانية.
   */
  List<Party> chain(Party last) {
    List<Party> chain = new ArrayList<>();
    Optional<Party> at = Optional.of(last);
    while (at.isPresent()) {
      chain.add(0, at.get());
      at = joined(at.get());
    }
    return chain;
  }

  private Party at(int at) {
    if (words.isMark(at)) {
      return null;
    }
    Party housed = housed(at);
    if (housed != null) {
      return housed;
    }
    if (bodies.isPartOf(at) && words.opens(at) && housed(at + 1) != null) {
      return null; // من فصائل الحشد: the noun tells the tie
    }
    Party outlet = outlets.at(at).orElse(null);
    if (outlet != null) {
      return outlet;
    }
    Party shaped = shaped(at);
    Party known = words.opens(at) ? known(at) : null;
    boolean whole = known != null && known.to() > at + 1;
    Party band = known == null ? bands.at(at) : null;
    if (band != null) {
      return band;
    }
    if (known != null && (whole || shaped == null || shaped.to() <= known.to())) {
      return known;
    }
    if (shaped != null) {
      return shaped;
    }
    Party quoted = quoted(at);
    if (quoted != null) {
      return quoted;
    }
    boolean seat = words.opens(at) && housed(at + 1) != null;
    return seat ? null : nouns.at(at);
  }

  /** مقر الفرقة 17: the group whose seat a place is named for. */
  private Party housed(int at) {
    boolean second =
        at < words.size()
            && !words.opens(at)
            && words.opens(at - 1)
            && (bodies.isPartOf(at - 1)
                || words.unit(at).name().filter(Parties::isSeat).isPresent());
    if (!second) {
      return null;
    }
    int end = words.after(at - 1);
    return recall
        .named(words.raw(at, end))
        .filter(e -> e.known() && e.kind() == EntityKind.GROUP)
        .map(e -> new Party(at, end, Optional.of(e)))
        .orElse(null);
  }

  private static boolean isSeat(Unit.Read<Name> name) {
    return name.sense().entity().kind() == EntityKind.PLACE;
  }

  private Party known(int at) {
    Unit unit = words.unit(at);
    Entity best = null;
    boolean context = false;
    for (Reading reading : unit.readings()) {
      for (var sense : reading.senses()) {
        if (sense instanceof Name name && isActor(name) && !isLand(name, at)) {
          boolean first = best == null || best.kind() == EntityKind.STATE;
          best = first ? name.entity().entity() : best;
        }
        boolean whole = reading.definite() || unit.tokens().size() > 1;
        context |= sense instanceof ContextName && whole && reading.pronoun().isEmpty();
      }
    }
    if (best == null && context && !isOfOther(words.after(at))) {
      best = recall.context(bodies.name(at, words.after(at))).orElse(null);
    }
    if (best == null) {
      return null;
    }
    int end = words.after(at);
    boolean numbered = words.folded(end - 1).chars().allMatch(Character::isDigit);
    return new Party(at, numbered ? bodies.arms(end) : end, Optional.of(best));
  }

  /** الطيران الحربي التابع له: whose it is the words themselves tell. */
  private boolean isOfOther(int next) {
    return next < words.size()
        && bodies
            .match(next, TieWord.Construction.SAID)
            .filter(m -> m.word().type().equals("MEMBER"))
            .isPresent();
  }

  private static boolean isActor(Name name) {
    EntityKind kind = name.entity().kind();
    return kind == EntityKind.GROUP || kind == EntityKind.STATE;
  }

  /** في سوريا, شرقي لبنان: the land, not the state. */
  private boolean isLand(Name name, int at) {
    if (name.entity().kind() != EntityKind.STATE || at == 0) {
      return false;
    }
    int before = at - 1;
    return words.unit(before).kind() == UnitKind.DASH && byEnd.containsKey(before)
        || words.is(before, WordClass.DIRECTION)
        || words.is(before, WordClass.AREA)
        || words.is(before, WordClass.PLACE_HEAD)
        || telling.is(TellingRole.LAND, words.folded(before));
  }

  /** لواء المرابطين, غرفة عمليات «X», القوات الخاصة. */
  private Party shaped(int at) {
    Optional<TieWords.Match> head = bodies.head(at);
    boolean figure = at > 0 && words.folded(at - 1).equals("تحت"); // تحت لواء X: under its banner
    if (head.isEmpty() || figure || bodies.isPartOf(at)) {
      return null;
    }
    int end = bodies.end(at, head.get());
    if (end == at || outlets.isMere(at, end)) {
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
    String name = bodies.name(from, to);
    return Entity.candidate(EntityKind.GROUP, Slug.of(name), name, "ArmedGroup");
  }

  /** A verb of attack or speech opens no name; one that tells nothing may: «صوت الوادي». */
  private boolean tells(int at) {
    return words
        .unit(at)
        .verb()
        .filter(v -> v.sense().verb().verbClass() != VerbClass.OTHER)
        .isPresent();
  }

  /** صحيفة «X», not محلها «X». */
  private boolean isBare(int at, WordClass wordClass) {
    return words.is(at, wordClass) && words.unit(at).reading().pronoun().isEmpty();
  }

  /** «أسود الشرقية التابعين للفرقة الرابعة»: the name ends where a tie is told. */
  private int cut(int from, int to) {
    int end = from;
    while (end < to && (end == from || !bodies.is(end, TieWord.Construction.SAID))) {
      end++;
    }
    return end;
  }

  /** «العمشات»: a quotation alone may name a group. */
  private Party quoted(int at) {
    int end = cut(at, words.quotedEnd(at));
    if (end == at || end - at > 4 || naming.is(NamingRole.NAME_OPENS, words.folded(at))) {
      return null;
    }
    for (int i = at; i < end; i++) {
      if (words.isMark(i) || i == at && tells(i)) {
        return null;
      }
    }
    boolean generic = bodies.is(at, TieWord.Construction.GENERIC);
    if (words.unit(at).kind() == UnitKind.COUNT || end == at + 1 && generic) {
      return null; // «11 إرهابياً», «مرتزقة»
    }
    boolean body = bodies.head(at).isPresent(); // مواقع «لواء X», not مطعم «X»
    boolean other = at > 0 && !body && Seek.any(NOT_GROUPS, c -> isBare(at - 1, c));
    return new Party(at, end, other ? Optional.empty() : Optional.of(candidate(at, end)));
  }
}
