package org.w3id.badia.extract.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.PlacePrecision;

/**
 * Reads places: names behind a head noun or a cue, countrysides and deserts of a place, directions,
 * roads and borders between two. A bare word that only happens to be some village's name is none.
 */
final class PlaceParser {
  /** شرق ريف مدينة X: no place of prose is told by so many others; ريف ريف ريف … would be. */
  private static final int DEEPEST = 8;

  /** Where no place begins, twice the unit and one where nested: each is tried once. */
  private final BitSet failed = new BitSet();

  private int depth;
  private final List<Unit> units;
  private final Lexicon lexicon;
  private final PlaceCues cues;
  private final Routes routes;
  private final InnerPlaces inner;
  private final HeadedPlaces headed;
  private final NounlessPlaces nounless;
  private final PlaceHeads heads;
  private final Stretches stretches;
  private final UnlistedNames names;
  private final Namesakes people;
  private final PlaceLists lists;
  private final Locators locators;
  private final PlaceTails tails;

  PlaceParser(List<Unit> units, Lexicon lexicon, SurePlaces sure) {
    this.units = units;
    this.lexicon = lexicon;
    this.cues = new PlaceCues(units, sure);
    NamingWords words = lexicon.naming();
    this.names = new UnlistedNames(units, words);
    this.people = new Namesakes(units, words);
    this.routes = new Routes(units, this, names, words);
    this.inner = new InnerPlaces(lexicon);
    this.tails = new PlaceTails(units, lexicon);
    this.locators = new Locators(units, this, words);
    this.lists = new PlaceLists(units, this, words, names, locators);
    this.heads = new PlaceHeads(units, words);
    this.nounless = new NounlessPlaces(units, this, cues, words, names, lists, locators);
    this.headed = new HeadedPlaces(units, this, cues, words, names, lists, locators, heads);
    this.stretches = new Stretches(units, this, cues, names, words, locators);
  }

  /** The place that begins at a unit, or null. Its phrase has at least one place name. */
  Phrase parse(int at, boolean nested) {
    Unit unit = unit(at);
    int failure = 2 * at + (nested ? 1 : 0);
    if (unit == null || unit.isMark() || depth >= DEEPEST || failed.get(failure)) {
      return null;
    }
    depth++;
    Phrase phrase = begin(at, nested);
    depth--;
    if (phrase == null) {
      failed.set(failure);
    }
    return phrase;
  }

  private Phrase begin(int at, boolean nested) {
    Phrase phrase = startedAt(at);
    boolean found =
        routes.road(phrase, at)
            || routes.border(phrase, at)
            || headed.both(phrase, at)
            || named(phrase, at, nested)
            || called(phrase, at)
            || stretches.front(phrase, at)
            || stretches.area(phrase, at)
            || stretches.direction(phrase, at)
            || headed.headed(phrase, at)
            || nounless.unlisted(phrase, at)
            || nounless.compound(phrase, at);
    if (!found) {
      return null;
    }
    tails.again(phrase);
    tails.country(phrase);
    coordinate(phrase, nested);
    phrase.span = units.get(at).span().cover(units.get(phrase.to - 1).span());
    return phrase;
  }

  /** مختار قرية البوحيات: the village that an office ends with, null where no name stands there. */
  Phrase village(int at) {
    Unit unit = unit(at);
    boolean named = unit != null && unit.kind() == UnitKind.UNKNOWN && bare(at);
    int end = named ? names.headed(at, "Village", locators) : at;
    if (end == at || unit.folded().startsWith("و")) {
      return null;
    }
    Phrase phrase = startedAt(at);
    phrase.to = end;
    addComposite(phrase, at, end, "Village");
    phrase.span = units.get(at).span().cover(units.get(end - 1).span());
    return phrase;
  }

  private Phrase startedAt(int at) {
    Phrase phrase = new Phrase();
    phrase.phraseClass = PhraseClass.PLACE;
    Reading reading = units.get(at).reading();
    phrase.from = at;
    phrase.preposition = reading.preposition();
    phrase.conjunction = reading.conjunction();
    phrase.definite = reading.definite();
    phrase.headSpan = units.get(at).span();
    phrase.surface = units.get(at).first().raw();
    return phrase;
  }

  Unit unit(int i) {
    return Unit.at(units, i);
  }

  boolean bare(int i) {
    return Unit.isBareAt(units, i);
  }

  private boolean named(Phrase phrase, int at, boolean nested) {
    Optional<Name> name = PlaceCues.placeName(units.get(at));
    if (name.isEmpty()
        || !(nested ? cues.fitsInside(at, name.get()) : cues.hasCue(at, name.get()))) {
      return false;
    }
    if (isSame(at)) {
      again(phrase, at, name.get());
      return true;
    }
    int told = at + 1;
    if (units.get(at).tokens().size() == 1) {
      told = names.beyond(at, "", locators);
    } else if (lexicon.is(units.get(at).first().folded(), WordClass.PLACE_HEAD)) {
      told = names.beyond(at, name.get().entity().subkind(), locators);
    }
    if (told > at + 1) {
      phrase.to = told;
      addComposite(phrase, at, told, "Site");
      addAround(phrase, at, name.get());
      return true;
    }
    int end = withDirection(at + 1);
    add(phrase, Optional.of(name.get()), at, at + 1, "", precision(name.get(), at));
    phrase.places.addAll(inner.of(units.get(at), name.get()));
    if (end > at + 1) {
      addComposite(phrase, at, end, "Region");
    }
    phrase.to = end;
    return true;
  }

  /** في تفاحة, of which the report tells elsewhere that it is a village. */
  private boolean called(Phrase phrase, int at) {
    Optional<SurePlaces.Called> place = cues.called(at);
    place.ifPresent(
        p -> {
          phrase.to = at + 1;
          phrase.places.add(
              new PlaceName(
                  Optional.empty(),
                  p.surface(),
                  p.subkind(),
                  precisionOf(p.subkind(), at),
                  units.get(at).span()));
        });
    return place.isPresent();
  }

  /** في البادية نفسها: of what may be a name or a noun the same is the one told before. */
  private boolean isSame(int at) {
    Unit next = unit(at + 1);
    boolean noun = units.get(at).is(WordClass.PLACE_HEAD) || units.get(at).is(WordClass.AREA);
    return noun && units.get(at).tokens().size() == 1 && next != null && next.is(WordClass.SAME);
  }

  private void again(Phrase phrase, int at, Name name) {
    phrase.to = at + 2;
    phrase.same = true;
    phrase.places.add(
        new PlaceName(
            Optional.of(name),
            Surface.of(units, at, at + 1),
            name.entity().subkind(),
            precision(name, at),
            units.get(at).span(),
            true));
  }

  /** حلب الجديدة, حمص القديمة: a part of a city that is called after it. */
  void addAround(Phrase phrase, int at, Name city) {
    if (city.entity().subkind().equals("City")) {
      add(phrase, Optional.of(city), at, at + 1, "", PlacePrecision.CONTAINING);
    }
  }

  static List<PlaceName> containing(Phrase inner) {
    List<PlaceName> places = new ArrayList<>();
    for (PlaceName p : inner.places) {
      places.add(
          new PlaceName(
              p.known(),
              p.surface(),
              p.subkind(),
              PlacePrecision.CONTAINING,
              p.span(),
              p.recalls()));
    }
    return places;
  }

  /** The end of a name that no table has; equal to the start where there is none. */
  int unknownName(int at) {
    return names.end(at);
  }

  /** Whether a name may end before a unit. */
  boolean closes(int at) {
    return locators.closes(at);
  }

  /** Reads the further places that one noun lists: جبهتي ملعاء وأم ريش. */
  void list(Phrase phrase) {
    lists.more(phrase, "Site", true);
  }

  /** The end of a person's name that a building may bear. */
  int personEnd(int at) {
    return people.end(at);
  }

  private void coordinate(Phrase phrase, boolean nested) {
    Unit before = unit(phrase.from - 1);
    boolean between =
        before != null
            && before
                .word(WordClass.PREPOSITION)
                .filter(w -> w.sense().value().equals("بين"))
                .isPresent();
    if (between) {
      lists.more(phrase, "Site", true);
    }
    Unit next = unit(phrase.to);
    if (next != null && lists.isJoined(phrase.to)) {
      lists.join(phrase);
      return;
    }
    if (next == null || !next.reading().conjunction().equals("و")) {
      return;
    }
    if (!next.reading().preposition().isEmpty()
        || next.verb().isPresent() && PlaceCues.placeName(next).isEmpty()) {
      return;
    }
    boolean headed =
        next.is(WordClass.AREA)
            || next.is(WordClass.PLACE_HEAD) && !(nested && heads.isDescribed(phrase.to))
            || next.is(WordClass.DIRECTION)
            || lexicon.is(next.first().folded().substring(1), WordClass.PLACE_HEAD);
    boolean apart = nested && before != null && before.is(WordClass.DIRECTION);
    boolean place = headed && !apart || !headed && PlaceCues.placeName(next).isPresent();
    Phrase second = place ? parse(phrase.to, true) : null;
    if (second != null) {
      phrase.places.addAll(second.places);
      phrase.to = second.to;
    }
  }

  /** The unit after adjectives of direction: ريف حمص الشرقي. */
  int withDirection(int at) {
    int i = at;
    while (unit(i) != null
        && units.get(i).is(WordClass.DIRECTION)
        && units.get(i).word(WordClass.DIRECTION).get().reading().definite()
        && bare(i)) {
      i++;
    }
    return i;
  }

  void add(
      Phrase phrase, Optional<Name> known, int from, int to, String subkind, PlacePrecision how) {
    phrase.places.add(
        new PlaceName(
            known,
            Surface.of(units, from, to),
            subkind,
            how,
            units.get(from).span().cover(units.get(to - 1).span())));
  }

  /** A place named by several words, known under all of them or a candidate. */
  void addComposite(Phrase phrase, int from, int to, String subkind) {
    String surface = Surface.of(units, from, to);
    Optional<Name> known = lexiconPlace(surface);
    PlacePrecision how =
        subkind.equals("Region") ? PlacePrecision.WITHIN_AREA : precisionOf(subkind, from);
    add(phrase, known, from, to, subkind, how);
  }

  Optional<Name> lexiconPlace(String surface) {
    return lexicon
        .named(surface)
        .filter(e -> e.kind() == EntityKind.PLACE)
        .map(e -> new Name(e, 2, true, false));
  }

  PlacePrecision precision(Name name, int at) {
    return precisionOf(name.entity().subkind(), at);
  }

  PlacePrecision precisionOf(String subkind, int at) {
    Unit before = unit(at - 1);
    boolean near =
        before != null
            && before
                .word(WordClass.PREPOSITION)
                .filter(w -> PlaceCues.fold(w).equals("قرب"))
                .isPresent();
    if (near) {
      return PlacePrecision.NEAR;
    }
    return switch (subkind) {
      case "Country", "Governorate", "District", "Region", "Desert", "Province", "River" ->
          PlacePrecision.WITHIN_AREA;
      default -> PlacePrecision.EXACT;
    };
  }
}
