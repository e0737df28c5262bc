package org.w3id.badia.extract.phrase;

import java.util.List;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;

/** Reads the places that are joined to one by و: those under one noun, and unlisted ones. */
final class PlaceLists {
  private final List<Unit> units;
  private final PlaceParser parser;
  private final NamingWords words;
  private final UnlistedNames names;
  private final Locators locators;

  PlaceLists(
      List<Unit> units,
      PlaceParser parser,
      NamingWords words,
      UnlistedNames names,
      Locators locators) {
    this.units = units;
    this.parser = parser;
    this.words = words;
    this.names = names;
    this.locators = locators;
  }

  private Unit unit(int i) {
    return Unit.at(units, i);
  }

  private boolean bare(int i) {
    return Unit.isBareAt(units, i);
  }

  /** Whether a word opens the list of what a noun counts. */
  boolean lists(int at) {
    return unit(at + 1) != null && words.is(NamingRole.LISTS, units.get(at).folded());
  }

  /** في باروا وغيما، شمالي X: the end of the names that are joined to the first. */
  int end(int first) {
    int last = first;
    while (names.isJoinedName(last) || names.isJoinedCompound(last)) {
      last += names.isJoinedCompound(last) ? 2 : 1;
    }
    return last;
  }

  /** في الغزلانة وأرشان ودمرت: whether two names that no table has stand where a place is told. */
  boolean isList(int first, int end, int last) {
    boolean ends =
        last > end
            && (locators.closes(last)
                || Modifiers.isVerbOnly(units.get(last))
                || !units.get(last).reading().conjunction().isEmpty());
    return ends
        && names.looksLikeName(first)
        && NameShapes.isNameLike(units.get(end).folded().substring(1));
  }

  /** قريتي دوروا ومافورو, قرى X وY وZ: the others under the same head. */
  void more(Phrase phrase, String subkind, boolean many) {
    boolean dual = isDual(phrase.from);
    boolean first = true;
    while (many && unit(phrase.to) != null) {
      int at = behindComma(phrase.to);
      if (at == phrase.to && !goesOn(phrase) || dual && !first) {
        return;
      }
      first = false;
      int end = joinedEnd(at);
      String surface = Surface.of(units, at, end).replaceFirst("^و", "");
      phrase.places.add(
          new PlaceName(
              parser.lexiconPlace(surface),
              surface,
              subkind,
              parser.precisionOf(subkind, phrase.from),
              units.get(at).span().cover(units.get(end - 1).span())));
      phrase.to = end;
    }
  }

  /** قرى صلبا، وعكش، والصبورة: where the next name of a list begins; the comma where none does. */
  private int behindComma(int comma) {
    int at = comma + 1;
    Unit next = unit(at);
    if (unit(comma).kind() != UnitKind.COMMA || next == null || next.isMark()) {
      return comma;
    }
    boolean joined = names.isJoinedCompound(at) || names.isJoinedName(at) && isLast(at);
    boolean among =
        names.looksLikeName(at)
            && unit(at + 1) != null
            && (unit(at + 1).kind() == UnitKind.COMMA || names.isJoinedName(at + 1));
    return joined || among || isJoinedPlace(at) && !units.get(at).is(WordClass.HOMONYM)
        ? at
        : comma;
  }

  private boolean isLast(int at) {
    return NameShapes.isNameLike(units.get(at).folded().substring(1))
        && (locators.closes(at + 1) || locators.stops(at + 1));
  }

  /** Whether what follows is another place under the same head. */
  private boolean goesOn(Phrase phrase) {
    return names.isJoinedName(phrase.to)
        || names.isJoinedCompound(phrase.to)
        || isJoinedNoun(phrase);
  }

  /**
   * في القرداحة وحميميم وستمرخو، نفذتها: the last of a list of places may be in no table, and so
   * may those before it.
   */
  boolean isJoined(int at) {
    Unit unit = unit(at);
    return unit != null
        && unit.kind() == UnitKind.UNKNOWN
        && unit.quoted() == 0
        && unit.folded().startsWith("و")
        && NameShapes.isNameLike(unit.folded().substring(1))
        && (locators.closes(at + 1)
            || Modifiers.isVerbOnly(units.get(at + 1))
            || isJoinedPlace(at + 1)
            || isJoined(at + 1));
  }

  /** وخان طومان, والمسطومة: a place of the tables that goes on a list. */
  private boolean isJoinedPlace(int at) {
    Unit unit = unit(at);
    return unit != null
        && unit.reading().conjunction().equals("و")
        && PlaceCues.placeName(unit).isPresent();
  }

  /** Adds the unlisted place that ends a list. */
  void join(Phrase phrase) {
    String surface = units.get(phrase.to).first().raw().replaceFirst("^و", "");
    phrase.places.add(
        new PlaceName(
            parser.lexiconPlace(surface),
            surface,
            "Site",
            phrase.places.get(phrase.places.size() - 1).precision(),
            units.get(phrase.to).span()));
    phrase.to++;
  }

  /** وقصر البريج, وعيل قوحلي: a name that is joined may have two words. */
  private int joinedEnd(int at) {
    if (names.isJoinedCompound(at)) {
      return at + 2;
    }
    int beyond = names.beyond(at, "", locators);
    if (beyond > at + 1) {
      return beyond;
    }
    Unit second = unit(at + 1);
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
    return owned ? at + 2 : names.foreign(at, Math.max(at + 1, names.end(at)), locators);
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
        && (!unit.is(WordClass.PLACE_HEAD)
            || PlaceCues.placeName(unit).isPresent()
            || isAmong(phrase.to))
        && (!unit.is(WordClass.FACILITY) || lists(phrase.from + 1))
        && (isDefiniteSecond(phrase)
            || !isSomebody(unit)
                && unit.event().isEmpty()
                && unit.weapon().isEmpty()
                && (isDual(phrase.from)
                    || lists(phrase.from + 1)
                    || unit.name().isPresent()
                    || PersonNames.isGiven(unit)
                    || isAmong(phrase.to)));
  }

  private static boolean isSomebody(Unit unit) {
    return unit.is(WordClass.FORCE)
        || unit.is(WordClass.PEOPLE)
        || unit.is(WordClass.CIVILIAN)
        || unit.is(WordClass.VEHICLE);
  }

  /** حيي النصر والعسكري: two want a second, whatever the word means elsewhere. */
  private boolean isDefiniteSecond(Phrase phrase) {
    Unit unit = units.get(phrase.to);
    return isDual(phrase.from)
        && phrase.places.size() == 1
        && unit.reading().definite()
        && unit.event().isEmpty();
  }

  /** قرى البرث والمقاطعة واللفيتات: a noun with the article that more names follow. */
  private boolean isAmong(int at) {
    return units.get(at).reading().definite()
        && unit(at + 1) != null
        && (names.isJoinedName(at + 1) || isJoinedPlace(at + 1));
  }
}
