package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.WordClass;

/** Tells how far a place's name goes that no table has. */
final class UnlistedNames {
  /** Longer names without a head noun between are two names. */
  private static final int LONGEST = 3;

  /** Kinds of settlement, which a word behind their name may tell from others. */
  private static final Set<String> SETTLED = Set.of("Neighbourhood", "Village", "Town", "Camp");

  /** Kinds of settlement whose noun is feminine, as its adjectives are. */
  private static final Set<String> TOWNS = Set.of("Village", "Town", "City");

  private final List<Unit> units;
  private final NamingWords words;
  private final Namesakes people;
  private final NamesakeNouns nouns;

  UnlistedNames(List<Unit> units, NamingWords words) {
    this.units = units;
    this.words = words;
    this.people = new Namesakes(units, words);
    this.nouns = new NamesakeNouns(units, this, people);
  }

  private Unit unit(int i) {
    return Unit.at(units, i);
  }

  private boolean bare(int i) {
    return Unit.isBareAt(units, i);
  }

  /** A word that no table has and that is no adjective, plural nor carries a pronoun. */
  boolean looksLikeName(int at) {
    Unit unit = units.get(at);
    String word = unit.folded();
    return unit.kind() == UnitKind.UNKNOWN
        && unit.quoted() == 0
        && word.length() > 3
        && !PersonNames.isGiven(unit)
        && !NameShapes.isInflected(word);
  }

  /** قرى يسومان وأبورو: what another name is joined to is no adjective of the noun before. */
  boolean opensList(int at) {
    Unit next = unit(at + 1);
    return units.get(at).kind() == UnitKind.UNKNOWN
        && next != null
        && next.quoted() == units.get(at).quoted()
        && isJoinedName(at + 1)
        && units.get(at).folded().length() > 3
        && !units.get(at).folded().endsWith("ه");
  }

  /** وفارابوغو: a word that no table has, joined to what stands before; none behind the last. */
  boolean isJoinedName(int at) {
    Unit unit = unit(at);
    return unit != null
        && unit.kind() == UnitKind.UNKNOWN
        && unit.folded().startsWith("و")
        && unit.folded().length() > 3;
  }

  /** وأم العظام, وتل ملح: a name that is joined and begins with a noun. */
  boolean isJoinedCompound(int at) {
    Unit first = unit(at);
    return first != null
        && first.folded().startsWith("و")
        && isCompound(at, first.folded().substring(1));
  }

  /** كوردا بلو، حيث: where a name of one foreign word goes on with another; else its end. */
  int foreign(int at, int end, Locators locators) {
    boolean two = end == at + 1 && isPair(at) && (locators.ends(end + 1) || isJoinedName(end + 1));
    boolean three =
        end == at + 2
            && words.is(NamingRole.PLACE_COMPOUND, units.get(at).folded())
            && people.isGiven(end)
            && (units.get(at + 1).folded().startsWith("ال") && !people.goesOn(end + 1)
                || locators.closes(end + 1));
    return two || three ? end + 1 : end;
  }

  /** كاسوار دوغو: two words that no table has and that may be one foreign name. */
  boolean isPair(int at) {
    Unit first = units.get(at);
    Unit second = unit(at + 1);
    return second != null
        && second.name().isEmpty() // قرية X بولاية بورنو
        && first.kind() == UnitKind.UNKNOWN
        && first.quoted() == second.quoted()
        && !first.folded().matches("و?ال.*")
        && !second.folded().startsWith("ال")
        && !NameShapes.isDone(second.folded())
        && (looksLikeName(at + 1) || NameShapes.isFinal(second.folded()));
  }

  /** قرية كاسوار دوغو بعد قصف: the end of the name behind a noun for places. */
  int headed(int at, String subkind, Locators locators) {
    if (words.is(NamingRole.LIES, units.get(at).folded())) {
      return at; // شبه الجزيرة الواقعة في X
    }
    int end = foreign(at, called(at, subkind), locators);
    boolean two =
        end == at + 1
            && isPair(at)
            && !words.is(NamingRole.LIES, units.get(end).folded())
            && locators.stops(end + 1);
    return two ? end + 1 : end;
  }

  /** The end of what a noun for places is called; equal to the start where that is nothing. */
  int called(int at, String subkind) {
    if (isCompound(at) || isOpen(at)) {
      boolean person = (people.isGiven(at + 1) || isAli(at + 1)) && people.isGiven(at + 2);
      return person ? at + 3 : at + 2;
    }
    if (NamesakeNouns.isCalled(subkind) && isOwned(at)) {
      return at + 2;
    }
    if (isToldNoun(at)) {
      return at + 2;
    }
    int person = SETTLED.contains(subkind) ? people.end(at) : at;
    if (person > at) {
      return person;
    }
    if (nouns.isOne(at, subkind)) {
      int end = at + 1;
      while (people.isGiven(end - 1) && people.isGiven(end)) {
        end++;
      }
      return end;
    }
    if (nouns.areTwo(at, subkind)) {
      return at + 2;
    }
    int numbered = isNumbered(at, subkind) ? at : at + 1;
    return isNumbered(numbered, subkind) ? numbered + 1 : end(at);
  }

  /** منطقة الراشدين الرابعة, حي الزهور القديم: any noun that a word tells from its namesake. */
  private boolean isToldNoun(int at) {
    Unit unit = units.get(at);
    return unit.kind() == UnitKind.KNOWN
        && unit.tokens().size() == 1
        && unit.first().folded().startsWith("ال")
        && unit.name().isEmpty()
        && unit(at + 1) != null
        && bare(at + 1)
        && !units.get(at + 1).is(WordClass.DIRECTION)
        && told(at + 1) > at + 1;
  }

  /** قرية شوك الريم: a noun without article, and with one what it belongs to. */
  private boolean isOwned(int at) {
    Unit second = unit(at + 1);
    Unit first = units.get(at);
    boolean noun = first.kind() == UnitKind.UNKNOWN || nouns.isOne(at, "Village");
    return noun
        && !people.isGiven(at)
        && !first.folded().startsWith("ال")
        && second != null
        && bare(at + 1)
        && (second.kind() == UnitKind.UNKNOWN
            || people.isGiven(at + 1)
            || first.kind() == UnitKind.UNKNOWN && NamesakeNouns.isPlain(second))
        && second.quoted() == first.quoted()
        && second.folded().startsWith("ال")
        && !words.is(NamingRole.LIES, second.folded())
        && !second.folded().endsWith("يه");
  }

  /** قرية أبو جرين: behind a noun for places even a verb ends what begins a name. */
  private boolean isOpen(int at) {
    Unit first = unit(at);
    Unit second = unit(at + 1);
    return second != null
        && first.kind() == UnitKind.UNKNOWN
        && words.is(NamingRole.PLACE_COMPOUND, first.folded())
        && second.verb().isPresent()
        && second.tokens().size() == 1
        && bare(at + 1);
  }

  /** شارع 48, حي الأربعمائة, تقاطع كيلومتر 4. */
  private boolean isNumbered(int at, String subkind) {
    Unit unit = unit(at);
    return unit != null
        && subkind.equals("Neighbourhood")
        && unit.kind() == UnitKind.COUNT
        && unit.tokens().size() == 1
        && (Character.isDigit(unit.first().raw().charAt(0)) || unit.folded().startsWith("ال"));
  }

  /**
   * حلب الجديدة, معدان عتيق, أبين سمعان: the end of a settlement's name that begins with another's.
   */
  int beyond(int at, String subkind, Locators locators) {
    Unit known = units.get(at);
    Unit second = unit(at + 1);
    if (second == null || !bare(at + 1) || second.quoted() != known.quoted()) {
      return at + 1;
    }
    boolean which = !second.is(WordClass.DIRECTION) && told(at + 1) > at + 1;
    boolean whole =
        SETTLED.contains(subkind)
            && !known.first().folded().startsWith("ال")
            && (second.kind() == UnitKind.UNKNOWN || people.isGiven(at + 1))
            && !second.folded().startsWith("ال")
            && second.folded().length() > 2
            && !isJoinedName(at + 1)
            && (locators.ends(at + 2)
                || looksLikeName(at + 1)
                    && !NameShapes.isDone(second.folded())
                    && locators.stops(at + 2));
    return which || whole || isTwofold(at, subkind) ? at + 2 : at + 1;
  }

  /** قرية صيدا الحانوت: a second word with the article that no adjective of the noun is. */
  private boolean isTwofold(int at, String subkind) {
    String second = units.get(at + 1).folded();
    return TOWNS.contains(subkind)
        && units.get(at).tokens().size() == 1
        && !units.get(at).first().folded().startsWith("ال")
        && units.get(at + 1).kind() == UnitKind.UNKNOWN
        && second.startsWith("ال")
        && !second.matches(".*(ه|ي|ين|ون|ات)")
        && !words.is(NamingRole.LIES, second);
  }

  /** The end of a name that no table has; equal to the start where there is none. */
  int end(int at) {
    if (isCompound(at)) {
      return at + 2;
    }
    int i = at;
    while (i < units.size()
        && i - at < LONGEST
        && units.get(i).kind() == UnitKind.UNKNOWN
        && (i == at || continues(i))) {
      i += isHyphenated(i) ? 3 : 1;
    }
    boolean torn = i == at + 1 && isTorn(i);
    return i == at ? at : told(torn ? i + 1 : i);
  }

  /** الراشدين الرابعة, تمنين التحتا: the end of a name with the word that tells which one it is. */
  int told(int end) {
    Unit unit = unit(end);
    boolean which =
        unit != null
            && unit.tokens().size() == 1
            && unit.quoted() == units.get(end - 1).quoted()
            && words.is(NamingRole.WHICH, unit.folded());
    return which ? end + 1 : end;
  }

  /** قرية عيل بعد، حيث: no preposition stands before a mark, but the last word of a name does. */
  private boolean isTorn(int i) {
    Unit unit = unit(i);
    Unit next = unit(i + 1);
    return unit != null
        && next != null
        && next.isMark()
        && (unit.is(WordClass.PREPOSITION) || unit.is(WordClass.AFTER))
        && unit.tokens().size() == 1
        && unit.isBare()
        && unit.reading().pronoun().isEmpty();
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
  boolean isCompound(int at) {
    return unit(at) != null && isCompound(at, unit(at).folded());
  }

  private boolean isCompound(int at, String noun) {
    Unit first = units.get(at);
    Unit second = unit(at + 1);
    return second != null
        && words.is(NamingRole.PLACE_COMPOUND, noun)
        && !Modifiers.isVerbOnly(first)
        && (PlaceCues.placeName(first).isEmpty() || PlaceCues.isFused(first))
        && bare(at + 1)
        && second.tokens().size() == 1
        && (second.kind() != UnitKind.COUNT || second.folded().startsWith("ال")) // تل الأربعين
        && second.kind() != UnitKind.TIME
        && !Modifiers.isVerbOnly(second)
        && (!second.is(WordClass.PREPOSITION) || isAli(at + 1));
  }

  /** عيل علي أحمد: the name and no preposition. */
  private boolean isAli(int at) {
    return units.get(at).folded().equals("علي")
        && !units.get(at).isUpon()
        && people.isGiven(at + 1);
  }

  private boolean continues(int i) {
    boolean first = units.get(i - 1).folded().matches("و?ال.*");
    boolean second = units.get(i).folded().startsWith("ال");
    boolean quoted =
        units.get(i).quoted() > 0 && units.get(i).quoted() == units.get(i - 1).quoted();
    boolean told = words.is(NamingRole.LIES, units.get(i).folded());
    if (!quoted
        && (told
            || isJoinedName(i)
            || isJoinedCompound(i)
            || first && NameShapes.isOfMany(units.get(i).folded()))) {
      return false;
    }
    return quoted || second || !first && units.get(i - 1).folded().length() <= 4;
  }
}
