package org.w3id.badia.extract.phrase;

import java.util.List;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Span;

/** Reads roads between two places and borders between two countries. */
final class Routes {
  private final List<Unit> units;
  private final PlaceParser places;
  private final UnlistedNames names;
  private final NamingWords words;
  private final FarEnds ends;

  Routes(List<Unit> units, PlaceParser places, UnlistedNames names, NamingWords words) {
    this.units = units;
    this.places = places;
    this.names = names;
    this.words = words;
    this.ends = new FarEnds(units, places, names, words);
  }

  boolean road(Phrase phrase, int at) {
    if (!units.get(at).is(WordClass.ROAD)) {
      return false;
    }
    if (isTheirWay(at)) {
      return way(phrase, at);
    }
    int numbered = numbered(at);
    if (numbered > at) {
      phrase.to = numbered;
      places.addComposite(phrase, at, numbered, "Road");
      return true;
    }
    int i = at + 1;
    while (i < units.size() && i <= at + 4 && !endpoint(i)) {
      boolean links =
          linksPlaces(i)
              || units.get(i).is(WordClass.PREPOSITION)
              || units.get(i).is(WordClass.RELATIVE)
              || units.get(i).is(WordClass.ADJECTIVE);
      if (units.get(i).isMark() || !links) {
        return calledRoad(phrase, at) || ends.road(phrase, at);
      }
      i++;
    }
    Phrase first = i < units.size() && i <= at + 4 ? places.parse(i, true) : null;
    if (first == null) {
      return calledRoad(phrase, at) || ends.road(phrase, at);
    }
    int end = first.to;
    boolean front = words.is(NamingRole.FRONT, units.get(at).folded());
    Phrase second = first.places.size() > 1 ? null : secondEnd(end, front);
    boolean between = FarEnds.isBetween(units.get(i - 1)) && first.places.size() == 1;
    int unlisted = second == null ? ends.second(end, between) : end;
    if (front && i == at + 1 && second == null && unlisted == end) {
      phrase.to = end;
      phrase.places.addAll(first.places);
      return true;
    }
    phrase.to = second == null ? unlisted : second.to;
    Phrase third =
        second == null || !ends.isDash(second.to) ? null : places.parse(second.to + 1, true);
    phrase.to = third == null ? phrase.to : third.to;
    places.addComposite(phrase, at, phrase.to, "Road");
    phrase.places.addAll(PlaceParser.containing(first));
    if (second != null) {
      phrase.places.addAll(PlaceParser.containing(second));
    }
    if (third != null) {
      phrase.places.addAll(PlaceParser.containing(third));
    }
    if (second == null && unlisted > end) {
      ends.far(phrase, end, unlisted);
    }
    return true;
  }

  /** في طريقهم من X إلى Y: by where they were bound for, and no road that is called so. */
  private boolean way(Phrase phrase, int at) {
    int from = at + 1;
    Phrase origin = leads(from, "من") ? places.parse(from + 1, true) : null;
    int to = origin == null ? from : origin.to;
    Phrase aim = leads(to, "إلى") ? places.parse(to + 1, true) : null;
    if (aim == null) {
      return false;
    }
    phrase.to = aim.to;
    phrase.places.addAll(PlaceParser.containing(aim));
    return true;
  }

  private boolean leads(int at, String preposition) {
    Unit unit = Unit.at(units, at);
    return unit != null && unit.is(WordClass.PREPOSITION) && unit.first().raw().equals(preposition);
  }

  private boolean isTheirWay(int at) {
    return units
        .get(at)
        .word(WordClass.ROAD)
        .filter(r -> !r.reading().pronoun().isEmpty())
        .isPresent();
  }

  /** الطريق الوطنية رقم 4: the end of a road's number; its start where it has none. */
  private int numbered(int at) {
    for (int i = at + 1; i <= at + 2 && i + 1 < units.size(); i++) {
      if (units.get(i).folded().equals("رقم") && units.get(i + 1).kind() == UnitKind.COUNT) {
        return i + 2;
      }
    }
    return at;
  }

  /** على طريق المقبرة, على طريق الكفر – صلخد: a road to what no table has, and its far end. */
  private boolean calledRoad(Phrase phrase, int at) {
    Unit before = at > 0 ? units.get(at - 1) : null;
    Unit after = Unit.at(units, at + 1);
    boolean common = after != null && words.is(NamingRole.ROAD_JOINS, after.folded());
    int from = common ? at + 2 : at + 1;
    Unit name = Unit.at(units, from);
    boolean on =
        before != null
            && before.is(WordClass.PREPOSITION)
            && units.get(at).tokens().size() == 1
            && !units.get(at).reading().definite();
    if (!on || name == null || name.isMark() || !name.reading().preposition().isEmpty()) {
      return false;
    }
    boolean building =
        name.is(WordClass.PLACE_HEAD) && name.is(WordClass.FACILITY) && name.reading().definite();
    boolean unlisted =
        name.quoted() == 0 && (name.kind() == UnitKind.UNKNOWN || ends.isDash(from + 1));
    if (!building && !unlisted) {
      return false;
    }
    boolean dash = unlisted && ends.isDash(from + 1);
    Phrase second = dash ? places.parse(from + 2, true) : null;
    boolean alone =
        building
            || common && name.folded().startsWith("ال")
            || !common && !words.is(NamingRole.FRONT, units.get(at).folded()) && isName(from);
    if (dash && second == null && ends.road(phrase, at)) {
      return true;
    }
    if (!alone && second == null) {
      return false;
    }
    phrase.to = second == null ? from + 1 : second.to;
    places.addComposite(phrase, at, phrase.to, "Road");
    if (second != null) {
      phrase.places.addAll(PlaceParser.containing(second));
    }
    return true;
  }

  /** على طريق ماندورا: a word that no table has and that is no adjective of the road. */
  private boolean isName(int at) {
    return at < units.size()
        && units.get(at).kind() == UnitKind.UNKNOWN
        && NameShapes.isNameLike(units.get(at).folded())
        && !units.get(at).folded().endsWith("ي");
  }

  private boolean linksPlaces(int i) {
    return words.is(NamingRole.ROAD_JOINS, units.get(i).folded());
  }

  private boolean endpoint(int i) {
    Unit unit = units.get(i);
    boolean between = i > 0 && FarEnds.isBetween(units.get(i - 1));
    return PlaceCues.placeName(unit).isPresent()
        || between && unit.kind() == UnitKind.UNKNOWN
        || unit.is(WordClass.PLACE_HEAD) && !unit.reading().definite();
  }

  private Phrase secondEnd(int at, boolean front) {
    Unit next = Unit.at(units, at);
    if (next == null) {
      return null;
    }
    boolean leads = !front && words.is(NamingRole.ROAD_ENDS, next.folded());
    if (next.kind() == UnitKind.DASH || leads) {
      return places.parse(at + 1, true);
    }
    Reading reading = next.reading();
    boolean joined =
        reading.conjunction().equals("و")
            || reading.preposition().equals("ب")
            || PlaceCues.placeName(next).isPresent();
    return joined ? places.parse(at, true) : null;
  }

  /** معبر طريبيل الحدودي مع الأردن: on whose border a place lies, and no ally. */
  private boolean isBordering(int at) {
    Unit with = Unit.at(units, at + 1);
    Unit country = Unit.at(units, at + 2);
    return words.is(NamingRole.LIES, units.get(at).folded())
        && with != null
        && with.is(WordClass.PREPOSITION)
        && with.folded().equals("مع")
        && country != null
        && PlaceCues.placeName(country).isPresent();
  }

  boolean border(Phrase phrase, int at) {
    if (isBordering(at)) {
      phrase.to = at + 3;
      String name = "الحدود " + Surface.of(units, at + 1, at + 3);
      Span span = units.get(at).span().cover(units.get(at + 2).span());
      phrase.places.add(
          new PlaceName(
              places.lexiconPlace(name), name, "Border", PlacePrecision.CONTAINING, span));
      return true;
    }
    if (!units.get(at).is(WordClass.BORDER)) {
      return false;
    }
    int i = at + 1;
    int last = at;
    while (i < units.size() && i <= at + 6) {
      Unit unit = units.get(i);
      if (unit.is(WordClass.NATIONALITY) || PlaceCues.placeName(unit).isPresent()) {
        last = i;
      } else if (unit.kind() != UnitKind.DASH && !words.is(NamingRole.BORDERS, unit.folded())) {
        break; // الحدود السورية العراقية قرب X: the border, and X
      }
      i++;
    }
    if (last == at) {
      return false;
    }
    phrase.to = last + 1;
    places.addComposite(phrase, at, last + 1, "Border");
    return true;
  }
}
