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
    return words.is(NamingRole.LISTS, units.get(at).folded()) && unit(at + 1) != null;
  }

  /** في باروا وغيما، شمالي X: the end of the names that are joined to the first. */
  int end(int first) {
    int last = first;
    while (unit(last) != null && names.isJoinedName(last)) {
      last++;
    }
    return last;
  }

  /** قريتي دوروا ومافورو, قرى X وY وZ: the others under the same head. */
  void more(Phrase phrase, String subkind, boolean many) {
    boolean dual = isDual(phrase.from);
    boolean first = true;
    while (many
        && unit(phrase.to) != null
        && (names.isJoinedName(phrase.to) || isJoinedNoun(phrase))) {
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

  /** في القرداحة وحميميم وستمرخو، نفذتها: the last of a list of places may be in no table. */
  boolean isJoined(int at) {
    Unit unit = units.get(at);
    return unit.kind() == UnitKind.UNKNOWN
        && unit.quoted() == 0
        && unit.folded().startsWith("و")
        && names.isNameLike(unit.folded().substring(1))
        && locators.closes(at + 1);
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
    int beyond = names.beyond(at, "", locators);
    if (beyond > at + 1) {
      return beyond;
    }
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
    boolean foreign =
        second != null
            && units.get(at).kind() == UnitKind.UNKNOWN
            && second.kind() == UnitKind.UNKNOWN
            && !units.get(at).folded().startsWith("وال")
            && !second.folded().startsWith("ال")
            && names.looksLikeName(at + 1)
            && locators.closes(at + 2);
    return compound || owned || foreign ? at + 2 : Math.max(at + 1, names.end(at));
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
        && (!unit.is(WordClass.PLACE_HEAD) || PlaceCues.placeName(unit).isPresent())
        && (!unit.is(WordClass.FACILITY) || lists(phrase.from + 1))
        && !unit.is(WordClass.FORCE)
        && !unit.is(WordClass.PEOPLE)
        && !unit.is(WordClass.CIVILIAN)
        && !unit.is(WordClass.VEHICLE)
        && unit.event().isEmpty()
        && unit.weapon().isEmpty()
        && (isDual(phrase.from) || lists(phrase.from + 1) || unit.name().isPresent());
  }
}
