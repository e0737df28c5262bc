package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;

/**
 * Reads places behind a noun for places, and names that only their surroundings show to be some.
 */
final class HeadedPlaces {
  /** Longer names without a head noun between are two names. */
  private static final int LONGEST_UNKNOWN_NAME = 3;

  /** Kinds whose noun with the article means a place named before. */
  private static final Set<String> RECALLING =
      Set.of(
          "City",
          "Town",
          "Village",
          "Governorate",
          "District",
          "Neighbourhood",
          "Country",
          "River");

  /** Kinds of place that are called by ordinary nouns. */
  private static final Set<String> CALLED =
      Set.of("Neighbourhood", "Village", "Town", "Mountain", "Camp", "Facility");

  private final List<Unit> units;
  private final PlaceParser parser;
  private final PlaceCues cues;
  private final NamingWords words;

  HeadedPlaces(List<Unit> units, PlaceParser parser, PlaceCues cues, NamingWords words) {
    this.units = units;
    this.parser = parser;
    this.cues = cues;
    this.words = words;
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

  /** حي الصناعة, قريتي X وY, البلدة: a place that a noun for places names or recalls. */
  boolean headed(Phrase phrase, int at) {
    Optional<Unit.Read<Word>> head = units.get(at).word(WordClass.PLACE_HEAD);
    if (head.isPresent() && recalls(at, head.get())) {
      return recalled(phrase, at, head.get());
    }
    if (head.isEmpty()
        || head.get().reading().definite()
        || !head.get().reading().pronoun().isEmpty()
        || !bare(at + 1)) {
      return false;
    }
    if (head.get().sense().number() == GrammaticalNumber.PLURAL && lists(at + 1)) {
      return listed(phrase, at + 2, head.get().sense().value());
    }
    String subkind = head.get().sense().value();
    boolean many = head.get().sense().number() != GrammaticalNumber.SINGULAR;
    int from = many ? at + 1 : at;
    Optional<Name> known = PlaceCues.placeName(units.get(at + 1));
    if (known.isPresent()) {
      phrase.to = parser.withDirection(at + 2, true);
      parser.add(phrase, known, from, at + 2, subkind, parser.precision(known.get(), at));
      more(phrase, subkind, many);
      return true;
    }
    if (units.get(at + 1).is(WordClass.AREA)
        || units.get(at + 1).is(WordClass.DIRECTION)
        || units.get(at + 1).is(WordClass.PLACE_HEAD)) {
      Phrase inner = parser.parse(at + 1, true);
      if (inner != null) {
        phrase.to = inner.to;
        phrase.places.addAll(inner.places);
        more(phrase, subkind, many);
        return true;
      }
    }
    int end = isCalledByNoun(at + 1, subkind) ? at + 2 : unknownName(at + 1);
    boolean adjective =
        head.get().sense().number() == GrammaticalNumber.PLURAL
            && !units.get(at + 1).folded().startsWith("ال")
            && units.get(at + 1).quoted() == 0;
    if (end == at + 1 || adjective) {
      return false;
    }
    phrase.to = parser.withDirection(end, true);
    parser.addComposite(phrase, from, end, subkind);
    more(phrase, subkind, many);
    return true;
  }

  /** حي المعلمين, جبل الشيخ: what a quarter or hill is called may be any noun with the article. */
  private boolean isCalledByNoun(int at, String subkind) {
    Unit unit = units.get(at);
    boolean noun =
        unit.reading().definite()
            ? !unit.is(WordClass.NATIONALITY)
            : unit.word(WordClass.NOUN).filter(w -> w.sense().value().equals("open")).isPresent();
    return CALLED.contains(subkind)
        && unit.kind() == UnitKind.KNOWN
        && noun
        && unit.tokens().size() == 1
        && unit.name().isEmpty();
  }

  private boolean lists(int at) {
    return words.is(NamingRole.LISTS, units.get(at).folded()) && unit(at + 1) != null;
  }

  /** خمس قرى هي تل عطية وزمكا والحدث: the names follow a pronoun. */
  private boolean listed(Phrase phrase, int at, String subkind) {
    Optional<Name> known = PlaceCues.placeName(units.get(at));
    int end = known.isPresent() ? at + 1 : unknownName(at);
    if (end == at) {
      return false;
    }
    phrase.to = end;
    parser.addComposite(phrase, at, end, subkind);
    more(phrase, subkind, true);
    return true;
  }

  /** قريتي دوروا ومافورو, قرى X وY وZ: the others under the same head. */
  void more(Phrase phrase, String subkind, boolean many) {
    boolean dual = isDual(phrase.from);
    boolean first = true;
    while (many && unit(phrase.to) != null && (isJoinedName(phrase.to) || isJoinedNoun(phrase))) {
      if (dual && !first) {
        return;
      }
      first = false;
      int end = joinedEnd(phrase.to);
      String surface = Surface.of(units, phrase.to, end).replaceFirst("^و", "");
      phrase.places.add(
          new PlaceName(
              parser.lexiconPlace(surface),
              surface,
              subkind,
              parser.precisionOf(subkind, phrase.from),
              units.get(phrase.to).span().cover(units.get(end - 1).span())));
      phrase.to = end;
    }
  }

  /** وقصر البريج, وعيل قوحلي: a name that is joined may have two words. */
  private int joinedEnd(int at) {
    Unit second = unit(at + 1);
    boolean compound =
        second != null
            && words.is(NamingRole.PLACE_COMPOUND, units.get(at).folded().replaceFirst("^و", ""))
            && bare(at + 1)
            && second.tokens().size() == 1
            && second.kind() == UnitKind.UNKNOWN;
    boolean owned =
        second != null
            && units.get(at).kind() == UnitKind.UNKNOWN
            && !units.get(at).folded().startsWith("وال")
            && second.folded().startsWith("ال")
            && bare(at + 1)
            && second.kind() == UnitKind.KNOWN
            && second.tokens().size() == 1
            && !second.is(WordClass.DIRECTION)
            && !second.is(WordClass.NATIONALITY);
    return compound || owned ? at + 2 : Math.max(at + 1, unknownName(at));
  }

  private boolean isDual(int at) {
    return units
        .get(at)
        .word(WordClass.PLACE_HEAD)
        .filter(w -> w.sense().number() == GrammaticalNumber.DUAL)
        .isPresent();
  }

  /** قريتي تل ناعور والفضيلة: the second of two is a name even where it is a noun with article. */
  private boolean isJoinedNoun(Phrase phrase) {
    Unit unit = units.get(phrase.to);
    return phrase.to > phrase.from + 1
        && unit.tokens().size() == 1
        && unit.kind() == UnitKind.KNOWN
        && unit.reading().conjunction().equals("و")
        && unit.reading().preposition().isEmpty()
        && unit.name().filter(n -> n.sense().entity().kind() != EntityKind.PLACE).isEmpty()
        && !unit.is(WordClass.PLACE_HEAD)
        && (!unit.is(WordClass.FACILITY) || lists(phrase.from + 1))
        && !unit.is(WordClass.FORCE)
        && !unit.is(WordClass.PEOPLE)
        && !unit.is(WordClass.CIVILIAN)
        && !unit.is(WordClass.VEHICLE)
        && unit.event().isEmpty()
        && unit.weapon().isEmpty()
        && (isDual(phrase.from) || lists(phrase.from + 1) || unit.name().isPresent());
  }

  private boolean isJoinedName(int at) {
    Unit unit = units.get(at);
    return unit.kind() == UnitKind.UNKNOWN
        && unit.folded().startsWith("و")
        && unit.folded().length() > 3;
  }

  /** في باروا شمالي X, قرب بوليكسي وسط مالي: a name that only what follows shows to be a place. */
  boolean unlisted(Phrase phrase, int at) {
    Unit unit = units.get(at);
    if (unit.kind() != UnitKind.UNKNOWN || !cues.followsPlacePreposition(at)) {
      return false;
    }
    int end = unknownName(at);
    int next = unit(end) != null && units.get(end).kind() == UnitKind.COMMA ? end + 1 : end;
    boolean opens =
        at == 1 && end > at && opensSentence(units.get(0)) && !unit.folded().startsWith("ال");
    boolean cut = next > end || unit(end) != null && Modifiers.isVerbOnly(units.get(end));
    boolean located =
        end > at
            && (unit(next) != null && (opens && cut || locates(next))
                || cues.followsNear(at) && looksLikeName(at));
    if (!located || PersonNames.isGiven(unit)) {
      return false;
    }
    phrase.to = end;
    parser.addComposite(phrase, at, end, "Site");
    return true;
  }

  /** A word that no table has and that is no adjective, plural nor carries a pronoun. */
  boolean looksLikeName(int at) {
    Unit unit = units.get(at);
    String word = unit.folded();
    return unit.kind() == UnitKind.UNKNOWN
        && unit.quoted() == 0
        && word.length() > 3
        && !PersonNames.isGiven(unit)
        && !word.matches(".*(يه|ات|ون|ين|ها|هم|نا|اء|ته|ها|وا)|[وفبلكست].*");
  }

  private static boolean opensSentence(Unit unit) {
    return unit.folded().matches("[وف]?في");
  }

  /** شمالي X, وسط X, بولاية X, الواقعة في X, التابعة ل X. */
  private boolean locates(int at) {
    Unit unit = units.get(at);
    boolean lies = words.is(NamingRole.LIES, unit.folded());
    boolean around =
        unit.is(WordClass.DIRECTION)
            || unit.is(WordClass.AREA) && !unit.reading().definite()
            || unit.is(WordClass.PLACE_HEAD)
                && unit.reading().preposition().equals("ب")
                && !unit.reading().definite();
    return lies
        || around && unit.reading().conjunction().isEmpty() && parser.parse(at, true) != null;
  }

  private boolean recalls(int at, Unit.Read<Word> head) {
    return head.reading().definite()
        && RECALLING.contains(head.sense().value())
        && head.sense().number() == GrammaticalNumber.SINGULAR
        && !units.get(at).is(WordClass.FACILITY)
        && units.get(at).quoted() == 0;
  }

  /** البلدة, المحافظة ذاتها: a place named before. */
  private boolean recalled(Phrase phrase, int at, Unit.Read<Word> head) {
    Unit next = unit(at + 1);
    boolean same = next != null && next.is(WordClass.SAME);
    phrase.to = parser.withDirection(same ? at + 2 : at + 1, false);
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

  /** The end of a name that no table has; equal to the start where there is none. */
  int unknownName(int at) {
    if (isCompound(at)) {
      return at + 2;
    }
    int i = at;
    while (i < units.size()
        && i - at < LONGEST_UNKNOWN_NAME
        && units.get(i).kind() == UnitKind.UNKNOWN
        && (i == at || continues(i))) {
      i += isHyphenated(i) ? 3 : 1;
    }
    return i;
  }

  /** تين-أكوف: a dash without spaces joins the words of a name. */
  private boolean isHyphenated(int i) {
    return unit(i + 2) != null
        && units.get(i + 1).kind() == UnitKind.DASH
        && units.get(i + 2).kind() == UnitKind.UNKNOWN
        && units.get(i).span().end() == units.get(i + 1).span().start()
        && units.get(i + 1).span().end() == units.get(i + 2).span().start();
  }

  /** أم خالد, عين روبل, باب هود: words that no name ends with. */
  private boolean isCompound(int at) {
    Unit first = unit(at);
    Unit second = unit(at + 1);
    return first != null
        && second != null
        && words.is(NamingRole.PLACE_COMPOUND, first.folded())
        && first.name().isEmpty()
        && bare(at + 1)
        && second.tokens().size() == 1
        && second.kind() != UnitKind.COUNT
        && second.kind() != UnitKind.TIME
        && !Modifiers.isVerbOnly(second)
        && !second.is(WordClass.PREPOSITION);
  }

  private boolean continues(int i) {
    boolean first = units.get(i - 1).folded().startsWith("ال");
    boolean second = units.get(i).folded().startsWith("ال");
    boolean quoted =
        units.get(i).quoted() > 0 && units.get(i).quoted() == units.get(i - 1).quoted();
    if (!quoted && isJoinedName(i)) {
      return false;
    }
    return quoted || second || !first && units.get(i - 1).folded().length() <= 4;
  }
}
