package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;

/** Reads the names of people that no table has: up to four words after a rank. */
final class PersonNames {
  private static final int LONGEST = 4;

  /** متأثراً: how somebody is, not what he is called. */
  private static final Pattern TANWIN = Pattern.compile("\u064B");

  /** للشؤون, معروفين, ميدانيين, متأثرا: what follows an office, many, how he is; no name. */
  private static final Pattern NO_NAME =
      Pattern.compile("لل.*|م[عست].{2,}[يو]ن|مت.{3,}ا|(ال)?.{3,}ي[يو]ن");

  private final List<Unit> units;
  private final NamingWords words;

  PersonNames(List<Unit> units, NamingWords words) {
    this.units = units;
    this.words = words;
  }

  /** The end of the name that begins at a unit, or the unit itself. */
  int end(int at) {
    int i = at;
    int parts = 0;
    int quotation = at < units.size() ? units.get(at).quoted() : 0;
    while (i < units.size() && parts < LONGEST && belongs(units.get(i), quotation, parts > 0)) {
      parts += isLink(units.get(i)) ? 0 : 1;
      i++;
    }
    return parts == 0 ? at : i;
  }

  /**
   * The end of a full name that begins at a unit without a rank: a given name and one more, or a
   * kunya; the unit itself where there is none.
   */
  int fullName(int at) {
    return fullName(at, false);
  }

  /** The same behind a rank or title, where a given name is no verb. */
  int titled(int at) {
    return Math.max(end(at), fullName(at, true));
  }

  /** The end of a full name that begins at a unit; a given name there is no verb. */
  int fullName(int at, boolean titled) {
    if (at >= units.size()) {
      return at; // the text breaks off where a name should follow
    }
    Unit first = units.get(at);
    boolean kunya = isKunya(first);
    boolean given = isGiven(first) && (titled || first.verb().isEmpty());
    if (!kunya && !given || first.name().isPresent()) {
      return at;
    }
    int end = at + 1;
    if (kunya && end < units.size() && isWord(units.get(end)) && units.get(end).verb().isEmpty()) {
      end++;
    }
    int rest = end(end);
    boolean one = !kunya && (rest - at == 1 || rest - at == 2 && isGiven(units.get(at + 1)));
    if (rest < units.size() && closes(rest, one)) {
      rest++;
    }
    return rest - at >= 2 ? rest : at;
  }

  /** Whether a word behind the parts of a name that were read is its last. */
  private boolean closes(int at, boolean one) {
    Unit unit = units.get(at);
    return isNisba(unit) || one && isSurname(unit) || isFamily(unit);
  }

  /** حسن العبيدي: a family's name that a village bears too. */
  private static boolean isFamily(Unit unit) {
    return isPlace(unit)
        && unit.tokens().size() == 1
        && unit.folded().startsWith("ال")
        && unit.quoted() == 0
        && unit.isBare();
  }

  private static boolean isPlace(Unit unit) {
    return unit.name().filter(n -> n.sense().entity().kind() == EntityKind.PLACE).isPresent();
  }

  /** سامر الحلاق: behind given names any noun with the article is the last. */
  private static boolean isSurname(Unit unit) {
    boolean noun =
        unit.kind() == UnitKind.KNOWN
            && (unit.is(WordClass.NOUN) || unit.is(WordClass.CIVILIAN) || unit.event().isPresent());
    return noun
        && unit.tokens().size() == 1
        && unit.folded().startsWith("ال")
        && unit.name().isEmpty()
        && unit.quoted() == 0;
  }

  private boolean isKunya(Unit unit) {
    return words.is(NamingRole.KUNYA, unit.folded()) || unit.folded().equals("عبد");
  }

  /** طلال الأردني, عمر المصري: where somebody's people came from is his last name. */
  private static boolean isNisba(Unit unit) {
    return unit.word(WordClass.NATIONALITY).filter(w -> w.reading().definite()).isPresent()
        && unit.name().isEmpty()
        && unit.quoted() == 0
        && unit.isBare();
  }

  /** علي is a name, على a preposition, عمرهما an age: the letters of the text tell them apart. */
  static boolean isGiven(Unit unit) {
    return unit.word(WordClass.GIVEN_NAME).filter(w -> w.reading().pronoun().isEmpty()).isPresent()
        && !unit.isUpon();
  }

  private static boolean isWord(Unit unit) {
    return !unit.isMark() && unit.kind() != UnitKind.COUNT && unit.kind() != UnitKind.TIME;
  }

  private boolean isLink(Unit unit) {
    return words.is(NamingRole.NAME_LINK, unit.folded());
  }

  private boolean belongs(Unit unit, int quotation, boolean further) {
    if (unit.isMark() || unit.kind() == UnitKind.COUNT || unit.kind() == UnitKind.TIME) {
      return false;
    }
    if (quotation > 0) {
      return unit.quoted() == quotation;
    }
    if (TANWIN.matcher(unit.first().raw()).find()) {
      return false;
    }
    boolean bare = unit.isBare();
    boolean town = unit.name().isPresent() && !(further && isPlace(unit)); // كريم سليم
    boolean given = isGiven(unit) && bare && !town;
    return (unit.kind() == UnitKind.UNKNOWN && isNameLike(unit.folded()) || given)
            && unit.quoted() == 0
        || isLink(unit);
  }

  private static boolean isNameLike(String word) {
    return !word.matches("و.{4,}") && !NO_NAME.matcher(word).matches();
  }
}
