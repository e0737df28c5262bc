package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.PlacePrecision;

/**
 * Reads places behind a noun for places, and names that only their surroundings show to be some.
 */
final class HeadedPlaces {
  private final List<Unit> units;
  private final PlaceParser parser;
  private final PlaceCues cues;
  private final NamingWords words;
  private final UnlistedNames names;
  private final PlaceLists lists;
  private final Locators locators;
  private final PlaceHeads heads;
  private final VerbHomonyms homonyms;

  HeadedPlaces(
      List<Unit> units,
      PlaceParser parser,
      PlaceCues cues,
      NamingWords words,
      UnlistedNames names,
      PlaceLists lists,
      Locators locators,
      PlaceHeads heads) {
    this.units = units;
    this.parser = parser;
    this.cues = cues;
    this.words = words;
    this.names = names;
    this.lists = lists;
    this.locators = locators;
    this.heads = heads;
    this.homonyms = new VerbHomonyms(units, names);
  }

  private Unit unit(int i) {
    return Unit.at(units, i);
  }

  private boolean bare(int i) {
    return Unit.isBareAt(units, i);
  }

  private boolean fused(int i) {
    return unit(i) != null && PlaceCues.isFused(units.get(i));
  }

  /** في القريتين: the two that a report has named together, or a town of that name. */
  boolean both(Phrase phrase, int at) {
    Optional<Unit.Read<Word>> head = units.get(at).word(WordClass.PLACE_HEAD);
    if (head.filter(h -> heads.recallsTwo(at, h)).isEmpty()) {
      return false;
    }
    phrase.to = at + 1;
    phrase.places.add(
        new PlaceName(
            PlaceCues.placeName(units.get(at)),
            Surface.of(units, at, at + 1),
            head.get().sense().value(),
            parser.precisionOf(head.get().sense().value(), at),
            units.get(at).span(),
            true));
    return true;
  }

  /** حي الصناعة, قريتي X وY, البلدة: a place that a noun for places names or recalls. */
  boolean headed(Phrase phrase, int at) {
    Optional<Unit.Read<Word>> head = units.get(at).word(WordClass.PLACE_HEAD);
    if (numbered(phrase, at)) {
      return true;
    }
    if (heads.isDescribed(at)) {
      phrase.to = parser.withDirection(at + 2);
      parser.addComposite(phrase, at, phrase.to, heads.partOf(head.get().sense().value()));
      return true;
    }
    if (head.isPresent() && heads.recalls(at, head.get())) {
      return recalled(phrase, at, head.get());
    }
    if (heads.isCheckpoint(at)) {
      phrase.to = Math.max(names.end(at + 1), at + 2);
      parser.addComposite(phrase, at, phrase.to, "Facility");
      return true;
    }
    boolean plural = head.isPresent() && head.get().sense().number() == GrammaticalNumber.PLURAL;
    if (plural && head.get().reading().pronoun().isEmpty() && lists.lists(at + 1)) {
      return listed(phrase, at + 2, head.get().sense().value());
    }
    if (head.isPresent() && likened(phrase, at, head.get())) {
      return true;
    }
    if (head.isEmpty()
        || heads.isAbsolute(at, head.get().sense())
        || head.get().reading().definite()
        || !head.get().reading().pronoun().isEmpty()
        || !bare(at + 1) && !fused(at + 1)) {
      return false;
    }
    String subkind = head.get().sense().value();
    boolean many = head.get().sense().number() != GrammaticalNumber.SINGULAR;
    int from = many ? at + 1 : at;
    Optional<Name> known = PlaceCues.placeName(units.get(at + 1));
    if (known.isPresent()) {
      int whole = names.beyond(at + 1, subkind, locators);
      if (whole > at + 2) {
        phrase.to = whole;
        parser.addComposite(phrase, from, whole, subkind);
        parser.addAround(phrase, at + 1, known.get());
        lists.more(phrase, subkind, many);
        return true;
      }
      phrase.to = parser.withDirection(at + 2);
      if (!many && isOther(at, subkind, known.get())) {
        after(phrase, at, subkind, known.get());
        return true;
      }
      parser.add(phrase, known, from, at + 2, subkind, parser.precision(known.get(), at));
      lists.more(phrase, subkind, many);
      return true;
    }
    if (many && heads.isOfTwo(head.get().sense(), at + 1)) {
      phrase.to = at + 2;
      parser.addComposite(phrase, at + 1, at + 2, subkind);
      lists.more(phrase, subkind, true);
      return true;
    }
    if (many && calledAsRoad(phrase, at, subkind)) {
      return true;
    }
    if (!many && heads.isCalledSo(subkind, at + 1)) {
      phrase.to = parser.withDirection(names.told(at + 2));
      parser.addComposite(phrase, at, phrase.to, subkind);
      return true;
    }
    if (units.get(at + 1).is(WordClass.AREA)
        || units.get(at + 1).is(WordClass.DIRECTION)
        || units.get(at + 1).is(WordClass.PLACE_HEAD)) {
      Phrase inner = parser.parse(at + 1, true);
      if (inner != null) {
        phrase.to = inner.to;
        boolean within = !many && heads.isSquareOf(subkind, at + 1);
        if (within) {
          parser.addComposite(phrase, at, inner.to, subkind);
        }
        phrase.places.addAll(within ? PlaceParser.containing(inner) : inner.places);
        lists.more(phrase, subkind, many);
        return true;
      }
      if (!many && heads.isOfSide(at + 1, subkind)) {
        phrase.to = parser.withDirection(at + 2);
        parser.addComposite(phrase, at, phrase.to, subkind);
        return true;
      }
    }
    int end = names.headed(at + 1, subkind, locators);
    end = end == at + 1 ? homonyms.end(at, locators) : end;
    boolean adjective =
        plural
            && units.get(at + 1).folded().matches("(?!ال).*(ه|ي|ات|ى)")
            && units.get(at + 1).quoted() == 0
            && !names.opensList(at + 1);
    if (end == at + 1 || adjective) {
      return false;
    }
    phrase.to = parser.withDirection(end);
    parser.addComposite(phrase, from, end, subkind);
    lists.more(phrase, subkind, many);
    return true;
  }

  /** قرية كاسوار دوغو: nothing is likened to what stands behind a noun for places. */
  private boolean likened(Phrase phrase, int at, Unit.Read<Word> head) {
    Unit name = unit(at + 1);
    boolean open =
        name != null
            && !head.reading().definite()
            && head.reading().pronoun().isEmpty()
            && head.sense().number() == GrammaticalNumber.SINGULAR
            && name.kind() == UnitKind.KNOWN
            && name.tokens().size() == 1
            && name.reading().preposition().equals("ك")
            && PlaceCues.placeName(name).isEmpty();
    if (!open) {
      return false;
    }
    Unit second = unit(at + 2);
    boolean two =
        second != null
            && second.kind() == UnitKind.UNKNOWN
            && second.quoted() == name.quoted()
            && names.looksLikeName(at + 2)
            && locators.stops(at + 3);
    phrase.to = two ? at + 3 : at + 2;
    parser.addComposite(phrase, at, phrase.to, head.sense().value());
    return true;
  }

  /** حيي طريق الباب وكرم البيك: a quarter that is called like the road it lies on. */
  private boolean calledAsRoad(Phrase phrase, int at, String subkind) {
    Unit road = units.get(at + 1);
    boolean called =
        subkind.equals("Neighbourhood")
            && road.is(WordClass.ROAD)
            && !road.reading().definite()
            && unit(at + 2) != null
            && bare(at + 2)
            && !units.get(at + 2).isMark();
    if (!called) {
      return false;
    }
    phrase.to = at + (road.tokens().size() == 1 ? 3 : 2);
    parser.addComposite(phrase, at + 1, phrase.to, subkind);
    lists.more(phrase, subkind, true);
    return true;
  }

  private boolean isOther(int at, String subkind, Name known) {
    boolean begins = beginsName(at);
    return CalledAfter.isOther(begins ? "Mountain" : subkind, known);
  }

  /** Whether a noun, joined or not, begins names: تل, وتل. */
  private boolean beginsName(int at) {
    String joined = units.get(at).reading().conjunction();
    return words.is(NamingRole.PLACE_COMPOUND, units.get(at).folded().substring(joined.length()));
  }

  /** مطار عتق, تلة الحمام: a thing that is called after a settlement is not that settlement. */
  private void after(Phrase phrase, int at, String subkind, Name settlement) {
    parser.addComposite(phrase, at, at + 2, subkind);
    boolean listed = phrase.places.get(phrase.places.size() - 1).known().isPresent();
    if (!listed && CalledAfter.liesThere(subkind) && !beginsName(at)) {
      parser.add(phrase, Optional.of(settlement), at + 1, at + 2, "", PlacePrecision.CONTAINING);
    }
  }

  /** خمس قرى هي تل عطية وزمكا والحدث: the names follow a pronoun. */
  private boolean listed(Phrase phrase, int at, String subkind) {
    Optional<Name> known = PlaceCues.placeName(units.get(at));
    int end = known.isPresent() ? at + 1 : names.foreign(at, names.end(at), locators);
    if (end == at) {
      return false;
    }
    phrase.to = end;
    parser.addComposite(phrase, at, end, subkind);
    lists.more(phrase, subkind, true);
    return true;
  }

  /** الحي رقم 2, القطاع رقم 5. */
  private boolean numbered(Phrase phrase, int at) {
    Unit count = unit(at + 2);
    boolean number =
        count != null
            && units.get(at).is(WordClass.PLACE_HEAD)
            && units.get(at + 1).folded().equals("رقم")
            && count.kind() == UnitKind.COUNT;
    if (number) {
      phrase.to = at + 3;
      String kind = units.get(at).word(WordClass.PLACE_HEAD).get().sense().value();
      parser.addComposite(phrase, at, phrase.to, heads.partOf(kind));
    }
    return number;
  }

  /** البلدة, المحافظة ذاتها: a place named before. */
  private boolean recalled(Phrase phrase, int at, Unit.Read<Word> head) {
    Unit next = unit(at + 1);
    boolean same = next != null && next.is(WordClass.SAME);
    phrase.same = same;
    phrase.to = parser.withDirection(same ? at + 2 : at + 1);
    phrase.surface = Surface.of(units, at, at + 1);
    phrase.places.add(
        new PlaceName(
            Optional.empty(),
            Surface.of(units, at, at + 1),
            head.sense().value(),
            parser.precisionOf(head.sense().value(), at),
            units.get(at).span(),
            true));
    return true;
  }
}
