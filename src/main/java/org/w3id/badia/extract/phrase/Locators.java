package org.w3id.badia.extract.phrase;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;

/** Tells whether words say where the word before them lies, which shows it to be a place. */
final class Locators {
  private static final Set<WordClass> STOPPING =
      EnumSet.of(
          WordClass.PREPOSITION,
          WordClass.AGENT,
          WordClass.CAUSE,
          WordClass.MEANS,
          WordClass.AFTER,
          WordClass.CONNECTIVE,
          WordClass.TRANSITION,
          WordClass.RESULT,
          WordClass.RELATIVE,
          WordClass.THAT,
          WordClass.ACCORDING,
          WordClass.NEGATION,
          WordClass.AMONG,
          WordClass.PERIOD);

  private final List<Unit> units;
  private final PlaceParser parser;
  private final NamingWords words;

  Locators(List<Unit> units, PlaceParser parser, NamingWords words) {
    this.units = units;
    this.parser = parser;
    this.words = words;
  }

  /** وإلى الشرق من X، قصف: what begins so tells where something happens, and leads nowhere. */
  static String governing(String preposition, Unit unit, Unit next) {
    if (preposition == null) {
      return "";
    }
    boolean quarter =
        preposition.equals("الي")
            && !unit.reading().conjunction().isEmpty()
            && next != null
            && next.word(WordClass.DIRECTION).filter(w -> w.reading().definite()).isPresent();
    return quarter ? "في" : preposition;
  }

  /** إقليم X المحاذي لـ Y: whether what stands before it tells that another place lies by it. */
  static boolean borders(List<Item> items, Phrase phrase, NamingWords words) {
    Item last = items.isEmpty() ? null : items.get(items.size() - 1);
    return phrase.preposition.equals("ل")
        && last != null
        && last.type() == Item.Type.WORD
        && words.is(NamingRole.BESIDE, last.unit().folded());
  }

  /** The countries by which a place lies are no actors. */
  static void lieBeside(Phrase phrase) {
    phrase.preposition = "قرب";
    for (Phrase one : phrase.all()) {
      boolean state = one.sense instanceof Name name && name.entity().kind() == EntityKind.STATE;
      one.phraseClass = state ? PhraseClass.OTHER : one.phraseClass;
    }
  }

  /** Whether a list of names may end before a unit. */
  boolean closes(int at) {
    Unit next = Unit.at(units, at);
    return next == null
        || next.isMark()
        || next.reading().preposition().equals("ب") && PlaceCues.placeName(next).isPresent()
        || isJoinedHead(next)
        || locates(at);
  }

  /** وحي الزهور: what goes on with a noun for places ends the name before. */
  private static boolean isJoinedHead(Unit unit) {
    return unit.is(WordClass.PLACE_HEAD)
        && unit.reading().conjunction().equals("و")
        && unit.reading().preposition().isEmpty();
  }

  /** شمالي X, وسط X, بولاية X, الواقعة في X, التابعة ل X. */
  boolean locates(int at) {
    Unit unit = units.get(at);
    boolean lies = words.is(NamingRole.LIES, unit.folded()) || isWithin(unit);
    boolean around =
        unit.is(WordClass.DIRECTION)
            || unit.is(WordClass.AREA) && !unit.reading().definite()
            || unit.is(WordClass.PLACE_HEAD)
                && unit.reading().preposition().equals("ب")
                && !unit.reading().definite();
    return lies
        || around && unit.reading().conjunction().isEmpty() && parser.parse(at, true) != null;
  }

  /** Whether a name of more than one word may end before a unit: في ولاية X and أمس end it too. */
  boolean ends(int at) {
    Unit next = Unit.at(units, at);
    return closes(at) || next.kind() == UnitKind.TIME || within(at);
  }

  /** بلدة كوردا بلو بعد قصف: a word that no name goes on with, whatever it begins. */
  boolean stops(int at) {
    Unit next = Unit.at(units, at);
    return ends(at)
        || Seek.any(STOPPING, next::is)
        || Modifiers.isVerbOnly(next)
        || next.kind() == UnitKind.KNOWN && !next.isBare();
  }

  /** في منطقة X, في ولاية X, في شمال X. */
  boolean within(int at) {
    Unit in = units.get(at);
    Unit head = Unit.at(units, at + 1);
    return in.is(WordClass.PREPOSITION)
        && in.folded().equals("في")
        && head != null
        && (head.is(WordClass.PLACE_HEAD)
            || head.is(WordClass.AREA)
            || PlaceCues.placeName(head).filter(n -> !n.homonym()).isPresent())
        && !head.reading().definite()
        && parser.parse(at + 1, true) != null;
  }

  /** بريف حماة, وسط مالي, والحفة: a place that is known tells that the word before it is one. */
  private static boolean isWithin(Unit unit) {
    Optional<Name> known = PlaceCues.placeName(unit).filter(n -> !n.homonym());
    boolean joined = unit.reading().conjunction().equals("و");
    boolean in = unit.reading().preposition().equals("ب");
    return known.isPresent()
        && (in && !joined
            || unit.tokens().size() > 1 && known.get().entity().subkind().equals("Region"));
  }
}
