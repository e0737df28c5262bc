package org.w3id.badia.extract.phrase;

import java.util.List;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.WordClass;

/** Reads names before which no noun stands, and that only their surroundings show to be places. */
final class NounlessPlaces {
  private final List<Unit> units;
  private final PlaceParser parser;
  private final PlaceCues cues;
  private final NamingWords words;
  private final UnlistedNames names;
  private final PlaceLists lists;
  private final Locators locators;

  NounlessPlaces(
      List<Unit> units,
      PlaceParser parser,
      PlaceCues cues,
      NamingWords words,
      UnlistedNames names,
      PlaceLists lists,
      Locators locators) {
    this.units = units;
    this.parser = parser;
    this.cues = cues;
    this.words = words;
    this.names = names;
    this.lists = lists;
    this.locators = locators;
  }

  private Unit unit(int i) {
    return Unit.at(units, i);
  }

  private boolean bare(int i) {
    return Unit.isBareAt(units, i);
  }

  /** في باروا شمالي X, قرب بوليكسي وسط مالي: a name that only what follows shows to be a place. */
  boolean unlisted(Phrase phrase, int at) {
    Unit unit = units.get(at);
    boolean between = cues.followsBetween(at);
    boolean entered = cues.isEnteredBefore(at) && !names.isJoinedName(at);
    boolean side = cues.followsSide(at) && !unit.folded().startsWith("ال");
    boolean led = between || entered || side || cues.followsPlacePreposition(at);
    if (unit.kind() != UnitKind.UNKNOWN || !led && !cues.followsIn(at)) {
      return false;
    }
    int pair = pair(at);
    int end = pair > at ? pair : names.foreign(at, names.end(at), locators);
    int last = lists.end(end);
    if (between && last == end) {
      return end > at && beside(phrase, at, end);
    }
    int next = unit(last) != null && units.get(last).kind() == UnitKind.COMMA ? last + 1 : last;
    boolean opens =
        at == 1 && end > at && opensSentence(units.get(0)) && !unit.folded().startsWith("ال");
    boolean cut = next > last || unit(end) != null && Modifiers.isVerbOnly(units.get(end));
    boolean located =
        end > at
            && (unit(next) != null
                    && (opens && cut || locators.locates(next) || between && locators.within(next))
                || (side || cues.followsNear(at)) && names.looksLikeName(at)
                || pair > at
                || isForeign(at)
                || !unit.folded().startsWith("ال") && isApposed(end)
                || lists.isList(at, end, last) && cues.followsIn(at));
    if (!located || !led && !isApposed(end) || PersonNames.isGiven(unit)) {
      return false;
    }
    phrase.to = end;
    parser.addComposite(phrase, at, end, "Site");
    lists.more(phrase, "Site", last > end);
    return true;
  }

  /** على كومبوري، البلدة الواقعة في X: what kind of settlement it is stands behind the comma. */
  private boolean isApposed(int comma) {
    Unit noun = unit(comma + 1);
    Unit lies = unit(comma + 2);
    return lies != null
        && units.get(comma).kind() == UnitKind.COMMA
        && noun.is(WordClass.PLACE_HEAD)
        && noun.reading().definite()
        && words.is(NamingRole.LIES, lies.folded());
  }

  /** في كوشوبي فأوثقوهم: formed like a foreign name, where a place is told. */
  private boolean isForeign(int at) {
    return cues.follows(at, PlaceCues.AT) && isForeignWord(at);
  }

  private boolean isForeignWord(int at) {
    Unit unit = units.get(at);
    return unit.tokens().size() == 1
        && unit.quoted() == 0
        && NameShapes.isForeign(unit.first().raw());
  }

  /** في غيدان باكوري وساقوا: the end of two words of which the second is so formed. */
  private int pair(int at) {
    boolean two =
        cues.follows(at, PlaceCues.AT)
            && names.isPair(at)
            && isForeignWord(at + 1)
            && locators.stops(at + 2);
    return two ? at + 2 : at;
  }

  /** بين بورزانغا وجيبو: whatever a known place stands beside lies at the other end. */
  private boolean beside(Phrase phrase, int at, int end) {
    Unit next = unit(end);
    boolean known =
        next != null
            && next.reading().conjunction().equals("و")
            && next.reading().preposition().isEmpty()
            && PlaceCues.placeName(next).filter(n -> !n.homonym()).isPresent();
    if (known) {
      phrase.to = end;
      parser.addComposite(phrase, at, end, "Site");
    }
    return known;
  }

  /** كمين في بيت عانا, في رأس حسن: a noun begins a name where another word ends it. */
  boolean compound(Phrase phrase, int at) {
    Unit house = units.get(at);
    Unit name = unit(at + 1);
    boolean begins =
        (house.is(WordClass.FACILITY) || house.is(WordClass.NOUN))
            && house.tokens().size() == 1
            && !house.reading().definite()
            && house.reading().pronoun().isEmpty()
            && words.is(NamingRole.PLACE_COMPOUND, house.folded())
            && (cues.followsPlacePreposition(at) || cues.followsIn(at));
    boolean ends =
        begins
            && name != null
            && bare(at + 1)
            && name.quoted() == 0
            && (name.kind() == UnitKind.UNKNOWN && name.folded().matches("(?!ال|و).{2,}[^يه]")
                || !house.is(WordClass.FACILITY)
                    && (PersonNames.isGiven(name) && house.is(WordClass.NOUN)
                        || isArticled(name) && locators.closes(at + 2)));
    if (!ends) {
      return false;
    }
    phrase.to = at + 2;
    parser.addComposite(phrase, at, at + 2, "Village");
    return true;
  }

  /** باب التبانة: a word with the article that no table has. */
  private static boolean isArticled(Unit name) {
    return name.kind() == UnitKind.UNKNOWN && NameShapes.hasArticle(name.folded());
  }

  private static boolean opensSentence(Unit unit) {
    return unit.folded().matches("[وف]?في");
  }
}
