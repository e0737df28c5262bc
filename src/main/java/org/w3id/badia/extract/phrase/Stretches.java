package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Span;

/**
 * Reads the stretches of land around and beside a place: its countryside, desert, outskirts, north.
 */
final class Stretches {
  /** واسعة, كثيفة, متفرقة, and what carries a pronoun or ends like a plural. */
  private static final Pattern ADJECTIVE =
      Pattern.compile(".{0,2}|.ا..ه|..ي.ه|م.*ه|.*(يه|ات|ون|ين|ها|هم|هما)|ال.*");

  private final List<Unit> units;
  private final PlaceParser parser;
  private final PlaceCues cues;
  private final UnlistedNames names;
  private final NamingWords words;
  private final Locators locators;

  Stretches(
      List<Unit> units,
      PlaceParser parser,
      PlaceCues cues,
      UnlistedNames names,
      NamingWords words,
      Locators locators) {
    this.units = units;
    this.parser = parser;
    this.locators = locators;
    this.cues = cues;
    this.names = names;
    this.words = words;
  }

  private Unit unit(int i) {
    return parser.unit(i);
  }

  private boolean bare(int i) {
    return parser.bare(i);
  }

  /** ريف حمص الشرقي, ضواحي قوريولي. */
  boolean area(Phrase phrase, int at) {
    Optional<Unit.Read<Word>> head = units.get(at).word(WordClass.AREA);
    if (head.isEmpty()) {
      return false;
    }
    if (isTheirs(head.get())) {
      phrase.to = parser.withDirection(at + 1);
      theirs(phrase, at);
      return true;
    }
    boolean near = PlaceCues.isNear(head.get().sense());
    Phrase inner = bare(at + 1) ? parser.parse(at + 1, true) : null;
    if (inner == null && !near) {
      int possessed = at + 1;
      int dir = parser.withDirection(possessed);
      Unit next = unit(dir);
      if (next != null && next.reading().preposition().equals("ل")) {
        inner = parser.parse(dir, true);
        inner = inner == null || inner.places.isEmpty() ? null : inner;
      } else if (dir > possessed) {
        parser.addComposite(phrase, at, dir, "Region");
        phrase.to = dir;
        return true;
      }
    }
    if (inner == null) {
      boolean man = units.get(at).is(WordClass.CIVILIAN);
      return !man && around(phrase, at, head.get().sense().value());
    }
    phrase.to = parser.withDirection(inner.to);
    if (!near || isMiddle(at) && inner.places.get(0).subkind().equals("Country")) {
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

  private static boolean isTheirs(Unit.Read<Word> head) {
    return head.sense().value().equals("countryside") && !head.reading().pronoun().isEmpty();
  }

  /** جبلة وريفها, شهد ريفها الجنوبي: the countryside of the place named before. */
  private void theirs(Phrase phrase, int at) {
    Span span = units.get(at).span().cover(units.get(phrase.to - 1).span());
    String surface = Surface.of(units, at, phrase.to);
    phrase.places.add(
        new PlaceName(Optional.empty(), surface, "Region", PlacePrecision.WITHIN_AREA, span, true));
  }

  /** وسط البلاد is a region, وسط المدينة the town. */
  private boolean isMiddle(int at) {
    return units.get(at).folded().endsWith("وسط");
  }

  /** ضواحي قوريولي, ريف كفرموس الشرقي: what a stretch lies around is a place that no table has. */
  private boolean around(Phrase phrase, int at, String value) {
    int end =
        !value.equals("near") && bare(at + 1) && isAreaName(at + 1)
            ? names.headed(at + 1, "", locators)
            : at + 1;
    if (end == at + 1) {
      return false;
    }
    phrase.to = parser.withDirection(end);
    if (value.equals("countryside") || value.equals("desert")) {
      parser.addComposite(phrase, at, phrase.to, "Region");
    }
    parser.add(
        phrase,
        parser.lexiconPlace(Surface.of(units, at + 1, end)),
        at + 1,
        end,
        "Site",
        PlacePrecision.NEAR);
    return true;
  }

  /** A word that no table has and that is no adjective: واسعة, متفرقة are none. */
  private boolean isNameLike(int at) {
    Unit unit = units.get(at);
    String word = unit.folded();
    return unit.kind() == UnitKind.UNKNOWN
        && unit.quoted() == 0
        && word.length() > 2
        && !word.matches("[^ا].*(يه|ات|ون|ين|يا|ه)|.*(ها|هم)");
  }

  /** محيط قرناصة, أطراف عين الفيجان: a name of a form that an adjective has not. */
  private boolean isAreaName(int at) {
    String word = units.get(at).folded();
    boolean feminine =
        units.get(at).kind() == UnitKind.UNKNOWN
            && units.get(at).quoted() == 0
            && !ADJECTIVE.matcher(word).matches()
            && locators.stops(names.headed(at, "", locators));
    return feminine || isNameLike(at) || names.isCompound(at);
  }

  /** على محور الخلاطات: a front that is called by a noun with the article. */
  private boolean isCalled(int front, int at) {
    Unit noun = units.get(at);
    return (cues.followsIn(front) || cues.followsPlacePreposition(front))
        && noun.kind() == UnitKind.KNOWN
        && noun.tokens().size() == 1
        && noun.first().folded().startsWith("ال")
        && noun.event().isEmpty()
        && noun.name().isEmpty()
        && !words.is(NamingRole.AIM, noun.folded())
        && !noun.is(WordClass.DIRECTION)
        && !noun.is(WordClass.FORCE)
        && !noun.is(WordClass.ORDINAL)
        && !noun.is(WordClass.ADJECTIVE);
  }

  /** باديتي الرصافة ومعدان is بادية الرصافة and بادية معدان. */
  private void composeAreas(Phrase phrase, int at, Phrase inner, boolean dual) {
    if (!dual) {
      parser.addComposite(phrase, at, phrase.to, "Region");
      return;
    }
    String head = units.get(at).folded().contains("ريف") ? "ريف" : "بادية";
    for (PlaceName place : List.copyOf(inner.places)) {
      String surface = head + " " + place.surface();
      phrase.places.add(
          new PlaceName(
              parser.lexiconPlace(surface),
              surface,
              "Region",
              PlacePrecision.WITHIN_AREA,
              place.span()));
    }
  }

  /** شمال غربي تدمر. */
  boolean direction(Phrase phrase, int at) {
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
    Phrase inner = unit(next) == null || !bare(next) ? null : parser.parse(next, true);
    if (inner == null) {
      return beyond(phrase, at, next) || part(phrase, at);
    }
    phrase.to = inner.to;
    if (units.get(at).reading().definite()) {
      quarter(phrase, at, next);
    } else {
      parser.addComposite(phrase, at, inner.to, "Region");
    }
    phrase.places.addAll(PlaceParser.containing(inner));
    return true;
  }

  /** الشمال الغربي من تدمر: the country there is called شمال غرب تدمر. */
  private void quarter(Phrase phrase, int at, int next) {
    String quarter =
        units.subList(at, next).stream()
            .flatMap(u -> u.word(WordClass.DIRECTION).stream())
            .map(w -> w.sense().value() + " ")
            .collect(Collectors.joining());
    String name = quarter + Surface.of(units, next, phrase.to);
    Span span = units.get(at).span().cover(units.get(phrase.to - 1).span());
    phrase.places.add(
        new PlaceName(parser.lexiconPlace(name), name, "Region", PlacePrecision.WITHIN_AREA, span));
  }

  /** على جبهة الحويز, في جبهات كلبة: where a front lies, and no body that is called so. */
  boolean front(Phrase phrase, int at) {
    boolean led = cues.followsPlacePreposition(at) || cues.followsIn(at);
    if (!led || !words.is(NamingRole.FRONT, units.get(at).folded()) || !bare(at + 1)) {
      return false;
    }
    Phrase inner = parser.parse(at + 1, true);
    if (inner != null) {
      phrase.to = inner.to;
      phrase.places.addAll(inner.places);
      parser.list(phrase);
      return true;
    }
    int end =
        isAreaName(at + 1)
            ? names.headed(at + 1, "", locators)
            : isCalled(at, at + 1) ? at + 2 : at + 1;
    if (end == at + 1) {
      return false;
    }
    phrase.to = end;
    parser.addComposite(phrase, at + 1, end, "Site");
    parser.list(phrase);
    return true;
  }

  /** غارات على الجنوب: a part of the country that the report tells of. */
  private boolean part(Phrase phrase, int at) {
    Unit unit = units.get(at);
    boolean alone =
        unit.tokens().size() == 1
            && unit.reading().definite()
            && !unit.folded().endsWith("ي")
            && !unit.folded().endsWith("يه")
            && (cues.followsIn(at) || phrase.preposition.equals("ب"));
    if (!alone) {
      return false;
    }
    phrase.to = at + 1;
    phrase.surface = Surface.of(units, at, at + 1);
    phrase.places.add(
        new PlaceName(
            Optional.empty(),
            phrase.surface,
            "Part",
            PlacePrecision.WITHIN_AREA,
            unit.span(),
            true));
    return true;
  }

  /** غارة شمال إينتاكوري، : what no preposition leads to is a name where it ends there. */
  private boolean isSide(int at, int next, int end) {
    Unit before = unit(at - 1);
    boolean adjective = units.get(next - 1).folded().endsWith("ي");
    boolean behind = before != null && (before.isMark() || PlaceCues.placeName(before).isPresent());
    return !units.get(at).reading().definite()
        && before != null
        && (!adjective || behind && names.looksLikeName(next) && parser.closes(end));
  }

  /** في شرق بلدروز, شمالي توليه: what it is the north of is a place that no table has. */
  private boolean beyond(Phrase phrase, int at, int next) {
    boolean told = cues.followsPlacePreposition(at) || !phrase.preposition.isEmpty();
    boolean named = next < units.size() && bare(next) && isNameLike(next);
    int end = named ? names.end(next) : next;
    if (end == next || !told && !isSide(at, next, end)) {
      return false;
    }
    phrase.to = end;
    parser.addComposite(phrase, at, end, "Region");
    parser.add(
        phrase,
        parser.lexiconPlace(Surface.of(units, next, end)),
        next,
        end,
        "Site",
        PlacePrecision.NEAR);
    return true;
  }
}
