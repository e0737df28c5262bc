package org.w3id.badia.extract.phrase;

import java.util.List;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.PlacePrecision;

/**
 * Reads the ends of a road that no table has: «على الطريق الواصل بين كورو وفارابوغو», «طريق تيسن -
 * عيل غراس».
 */
final class FarEnds {
  /** No more words stand between a road and its first end. */
  private static final int LINKS = 4;

  private final List<Unit> units;
  private final PlaceParser places;
  private final UnlistedNames names;
  private final NamingWords words;

  FarEnds(List<Unit> units, PlaceParser places, UnlistedNames names, NamingWords words) {
    this.units = units;
    this.places = places;
    this.names = names;
    this.words = words;
  }

  /** A road of which neither end need be known, but a second one is told. */
  boolean road(Phrase phrase, int at) {
    int from = at + 1;
    while (from <= at + LINKS && isLink(from)) {
      from++;
    }
    boolean between = isBetween(units.get(from - 1));
    int first = first(from, between);
    int second = first == from ? first : second(first, between);
    if (second == first) {
      return false;
    }
    phrase.to = second;
    places.addComposite(phrase, at, second, "Road");
    add(phrase, from, first);
    far(phrase, first, second);
    return true;
  }

  /** بين, الطريق الواصل بين. */
  static boolean isBetween(Unit unit) {
    return unit.folded().endsWith("بين");
  }

  private boolean isLink(int at) {
    Unit unit = Unit.at(units, at);
    return unit != null
        && !unit.isMark()
        && (words.is(NamingRole.ROAD_JOINS, unit.folded())
            || isBetween(unit)
            || unit.is(WordClass.RELATIVE));
  }

  private int first(int from, boolean between) {
    Unit unit = Unit.at(units, from);
    if (unit == null || unit.isMark() || unit.quoted() > 0 || !Unit.isBareAt(units, from)) {
      return from;
    }
    if (PlaceCues.placeName(unit).isPresent()) {
      Phrase known = places.parse(from, true);
      return known == null || known.places.size() > 1 ? from : known.to;
    }
    int end = names.end(from);
    boolean noun = unit.tokens().size() == 1 && unit.verb().isEmpty();
    boolean goesOn = between && names.isJoinedName(from + 1) || isDash(from + 1);
    return end == from && noun && goesOn ? from + 1 : end;
  }

  boolean isDash(int at) {
    Unit unit = Unit.at(units, at);
    return unit != null && unit.kind() == UnitKind.DASH;
  }

  /** The end of what is joined to the first end; the same index where nothing is. */
  int second(int at, boolean between) {
    Unit next = Unit.at(units, at);
    if (next == null || next.quoted() > 0) {
      return at;
    }
    if (isDash(at)) {
      Unit name = Unit.at(units, at + 1);
      boolean named = name != null && !name.isMark() && name.quoted() == 0 && name.isBare();
      return !named || name.folded().startsWith("و")
          ? at
          : PlaceCues.placeName(name).isPresent() ? at + 2 : gone(at, names.end(at + 1));
    }
    if (!between || !next.folded().startsWith("و")) {
      return at;
    }
    if (names.isJoinedCompound(at)) {
      return at + 2;
    }
    boolean known =
        next.reading().conjunction().equals("و") && PlaceCues.placeName(next).isPresent();
    return known || names.isJoinedName(at) ? at + 1 : at;
  }

  /** Behind a dash without a name stands no end. */
  private static int gone(int dash, int end) {
    return end == dash + 1 ? dash : end;
  }

  /** Adds the second end, of which the conjunction or dash is no part. */
  void far(Phrase phrase, int first, int second) {
    if (isDash(first)) {
      add(phrase, first + 1, second);
      return;
    }
    String joined = Surface.of(units, first, second);
    boolean and = units.get(first).reading().conjunction().isEmpty() && joined.startsWith("و");
    String surface = and ? joined.substring(1) : joined;
    phrase.places.add(
        new PlaceName(
            places.lexiconPlace(surface),
            surface,
            "Site",
            PlacePrecision.CONTAINING,
            units.get(first).span().cover(units.get(second - 1).span())));
  }

  private void add(Phrase phrase, int from, int to) {
    places.add(
        phrase,
        places.lexiconPlace(Surface.of(units, from, to)),
        from,
        to,
        "Site",
        PlacePrecision.CONTAINING);
  }
}
