package org.w3id.badia.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.PlacePrecision;

/**
 * Reads places: names behind a head noun or a cue, countrysides and deserts of a place, directions,
 * roads and borders between two. A bare word that only happens to be some village's name is none.
 */
final class PlaceParser {
  private final List<Unit> units;
  private final Lexicon lexicon;
  private final PlaceCues cues;
  private final Routes routes;
  private final InnerPlaces inner;
  private final HeadedPlaces headed;

  PlaceParser(List<Unit> units, Lexicon lexicon) {
    this.units = units;
    this.lexicon = lexicon;
    this.cues = new PlaceCues(units);
    this.routes = new Routes(units, this);
    this.inner = new InnerPlaces(lexicon);
    this.headed = new HeadedPlaces(units, this, cues);
  }

  /** The place that begins at a unit, or null. Its phrase has at least one place name. */
  Phrase parse(int at, boolean nested) {
    Unit unit = unit(at);
    if (unit == null || unit.isMark()) {
      return null;
    }
    Phrase phrase = startedAt(at);
    boolean found =
        routes.road(phrase, at)
            || routes.border(phrase, at)
            || named(phrase, at, nested)
            || area(phrase, at)
            || direction(phrase, at)
            || headed.headed(phrase, at)
            || headed.unlisted(phrase, at);
    if (!found) {
      return null;
    }
    coordinate(phrase);
    phrase.span = units.get(at).span().cover(units.get(phrase.to - 1).span());
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

  private Unit unit(int i) {
    return i >= 0 && i < units.size() ? units.get(i) : null;
  }

  private boolean bare(int i) {
    Unit unit = unit(i);
    return unit != null
        && !unit.isMark()
        && unit.reading().conjunction().isEmpty()
        && unit.reading().preposition().isEmpty();
  }

  private boolean named(Phrase phrase, int at, boolean nested) {
    Optional<Name> name = PlaceCues.placeName(units.get(at));
    if (name.isEmpty()
        || !(nested ? cues.fitsInside(at, name.get()) : cues.hasCue(at, name.get()))) {
      return false;
    }
    int end = withDirection(at + 1, true);
    add(phrase, Optional.of(name.get()), at, at + 1, "", precision(name.get(), at));
    phrase.places.addAll(inner.of(units.get(at), name.get()));
    if (end > at + 1) {
      addComposite(phrase, at, end, "Region");
    }
    phrase.to = end;
    return true;
  }

  private boolean area(Phrase phrase, int at) {
    Optional<Unit.Read<Word>> head = units.get(at).word(WordClass.AREA);
    if (head.isEmpty()) {
      return false;
    }
    boolean near = head.get().sense().value().equals("near");
    Phrase inner = bare(at + 1) ? parse(at + 1, true) : null;
    if (inner == null && !near) {
      int possessed = at + 1;
      int dir = withDirection(possessed, false);
      Unit next = unit(dir);
      if (next != null && next.reading().preposition().equals("ل")) {
        inner = parse(dir, true);
        inner = inner == null || inner.places.isEmpty() ? null : inner;
      } else if (dir > possessed) {
        addComposite(phrase, at, dir, "Region");
        phrase.to = dir;
        return true;
      }
    }
    if (inner == null) {
      return false;
    }
    phrase.to = withDirection(inner.to, false);
    if (!near) {
      boolean dual = head.get().sense().number() == GrammaticalNumber.DUAL;
      composeAreas(phrase, at, inner, dual);
    }
    inner.places.forEach(
        p ->
            phrase.places.add(
                new PlaceName(
                    p.known(),
                    p.surface(),
                    p.subkind(),
                    near ? PlacePrecision.NEAR : PlacePrecision.CONTAINING,
                    p.span(),
                    p.recalls())));
    return true;
  }

  /** باديتي الرصافة ومعدان is بادية الرصافة and بادية معدان. */
  private void composeAreas(Phrase phrase, int at, Phrase inner, boolean dual) {
    if (!dual) {
      addComposite(phrase, at, phrase.to, "Region");
      return;
    }
    String head = units.get(at).folded().contains("ريف") ? "ريف" : "بادية";
    for (PlaceName place : List.copyOf(inner.places)) {
      String surface = head + " " + place.surface();
      phrase.places.add(
          new PlaceName(
              lexiconPlace(surface), surface, "Region", PlacePrecision.WITHIN_AREA, place.span()));
    }
  }

  private boolean direction(Phrase phrase, int at) {
    if (!units.get(at).is(WordClass.DIRECTION)) {
      return false;
    }
    int next = at + 1;
    while (unit(next) != null && units.get(next).is(WordClass.DIRECTION) && bare(next)) {
      next++;
    }
    if (units.get(at).reading().definite() && unit(next) != null) {
      next = units.get(next).is(WordClass.PREPOSITION) ? next + 1 : next;
    }
    Phrase inner = unit(next) == null || !bare(next) ? null : parse(next, true);
    if (inner == null) {
      return false;
    }
    phrase.to = inner.to;
    addComposite(phrase, at, inner.to, "Region");
    phrase.places.addAll(containing(inner));
    return true;
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
    return headed.unknownName(at);
  }

  private void coordinate(Phrase phrase) {
    Unit before = unit(phrase.from - 1);
    boolean between =
        before != null
            && before
                .word(WordClass.PREPOSITION)
                .filter(w -> w.sense().value().equals("بين"))
                .isPresent();
    if (between) {
      headed.more(phrase, "Site", true);
    }
    Unit next = unit(phrase.to);
    if (next == null || !next.reading().conjunction().equals("و")) {
      return;
    }
    if (!next.reading().preposition().isEmpty()
        || next.verb().isPresent() && PlaceCues.placeName(next).isEmpty()) {
      return;
    }
    boolean place =
        PlaceCues.placeName(next).isPresent()
            || next.is(WordClass.AREA)
            || next.is(WordClass.PLACE_HEAD)
            || next.is(WordClass.DIRECTION);
    Phrase second = place ? parse(phrase.to, true) : null;
    if (second != null) {
      phrase.places.addAll(second.places);
      phrase.to = second.to;
    }
  }

  /** The unit after adjectives of direction: ريف حمص الشرقي. */
  int withDirection(int at, boolean definiteOnly) {
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
