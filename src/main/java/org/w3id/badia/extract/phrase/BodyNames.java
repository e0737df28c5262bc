package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;

/** Reads what bodies of troops are called that no table has: by a task, a saint or an ideal. */
final class BodyNames {
  private static final int LONGEST = 5;

  /** الإسلامية, الوطني: an adjective that no table has. */
  private static final Pattern NISBA = Pattern.compile("ال.{3,}يه?");

  private static final Set<String> GOD = Set.of("الله", "بالله", "لالله", "للالله");

  private final List<Unit> units;
  private final NamingWords words;

  BodyNames(List<Unit> units, NamingWords words) {
    this.units = units;
    this.words = words;
  }

  /** The end of the name of a body whose head stands there, which is behind the head if none. */
  int read(Word head, int i) {
    if (i + 1 >= units.size()) {
      return i + 1;
    }
    boolean tasked = words.is(NamingRole.TASKED, head.form());
    Unit first = units.get(i + 1);
    int end = i + 1;
    boolean word = isBare(first) && (tasked || !first.is(WordClass.PREPOSITION)); // على, علي
    if (word && words.is(NamingRole.EPONYM, first.folded())) {
      end = i + 2 < units.size() && isPatron(units.get(i + 2)) ? i + 3 : end;
    } else if (isAim(first)) {
      end = aimed(i + 1);
    } else if (tasked && (isTask(first) || isArm(i + 1))) {
      end = i + 2;
    }
    return end > i + 1 ? qualified(i, end) : end;
  }

  /** الجبهة الشعبية لتحرير X: the end of the name of a definite head, behind the head if none. */
  int readDefinite(int i) {
    int at = i + 1;
    while (at < units.size() && at < i + 3 && qualifies(units.get(at))) {
      at++;
    }
    boolean aim =
        at < units.size() && units.get(at).folded().startsWith("ل") && isAim(units.get(at));
    int end = aim ? aimed(at) : at;
    return end > at ? qualified(i, end) : i + 1;
  }

  private int qualified(int i, int from) {
    Unit first = units.get(i + 1);
    int end = from;
    while (end > i + 1
        && end < units.size()
        && end - i < LONGEST
        && units.get(end).quoted() == first.quoted()
        && qualifies(units.get(end))) {
      end++;
    }
    boolean numbered = end > i + 1 && end < units.size() && isNumber(units.get(end));
    return numbered ? end + 1 : end;
  }

  /** تحرير, لإنقاذ: what a body says that it is for. */
  private boolean isAim(Unit unit) {
    return unit.tokens().size() == 1
        && unit.reading().pronoun().isEmpty()
        && unit.reading().conjunction().isEmpty()
        && words.is(NamingRole.AIM, withoutLam(unit.folded()));
  }

  private static String withoutLam(String word) {
    return word.startsWith("لل")
        ? word.substring(2)
        : word.startsWith("ل") ? word.substring(1) : word;
  }

  /** The end of what it is for: تحرير شعب السودان, الدفاع عن الأرض; the aim itself if nothing. */
  private int aimed(int aim) {
    int at = aim + 1;
    String link = at < units.size() ? units.get(at).folded() : "";
    if (link.equals("عن") || link.equals("شعب")) {
      at++;
    }
    boolean told =
        at < units.size()
            && isPatron(units.get(at))
            && !units.get(at).is(WordClass.PREPOSITION)
            && (units.get(at).kind() == UnitKind.UNKNOWN
                || units.get(at).name().isPresent()
                || units.get(at).folded().startsWith("ال"));
    return told ? at + 1 : aim;
  }

  /** كتيبة المشاة السابعة: an arm with an ordinal is one body of it. */
  private boolean isArm(int at) {
    return isBare(units.get(at))
        && NameShapes.hasArticle(units.get(at).folded())
        && units.get(at).name().isEmpty()
        && at + 1 < units.size()
        && units.get(at + 1).is(WordClass.ORDINAL)
        && units.get(at + 1).reading().definite();
  }

  /** A plain noun with the article that is no name of somebody else. */
  private boolean isTask(Unit unit) {
    return isBare(unit)
        && NameShapes.hasArticle(unit.folded())
        && isNoun(unit)
        && unit.name().isEmpty()
        && unit.event().isEmpty()
        && unit.weapon().isEmpty()
        && (!unit.is(WordClass.PEOPLE) || words.is(NamingRole.AIM, unit.folded().substring(2)))
        && !unit.is(WordClass.CIVILIAN)
        && !unit.is(WordClass.LEADER)
        && !unit.is(WordClass.FORCE)
        && !unit.is(WordClass.SOURCE)
        && !unit.is(WordClass.SPEECH)
        && !unit.is(WordClass.PLACE_HEAD)
        && !unit.is(WordClass.DIRECTION)
        && !Adjectives.alone(unit)
        && !words.is(NamingRole.SIDE, unit.folded().substring(2));
  }

  /** الحق, الزاوية: what stands behind أنصار or شهداء. */
  private static boolean isPatron(Unit unit) {
    boolean noun = unit.folded().startsWith("ال") || unit.name().isPresent() || isNoun(unit);
    return unit.isBare()
        && noun
        && !unit.isMark()
        && unit.kind() != UnitKind.COUNT
        && unit.kind() != UnitKind.TIME;
  }

  private static boolean isNoun(Unit unit) {
    return unit.kind() == UnitKind.UNKNOWN
        || unit.kind() == UnitKind.KNOWN
            && unit.verb().isEmpty()
            && !unit.is(WordClass.PREPOSITION);
  }

  /** الخاصة, الجوية, الأولى; المعتز بالله. */
  private static boolean qualifies(Unit unit) {
    boolean plain = unit.kind() == UnitKind.UNKNOWN && NISBA.matcher(unit.folded()).matches();
    boolean adjective = Adjectives.alone(unit) && !unit.is(WordClass.NATIONALITY);
    boolean known = unit.reading().definite() && (unit.is(WordClass.ORDINAL) || adjective);
    boolean tie = unit.relation().isPresent(); // لواء X المدعوم من Y
    return isBare(unit) && !tie && (known || plain) || GOD.contains(unit.folded());
  }

  private static boolean isNumber(Unit unit) {
    return unit.kind() == UnitKind.COUNT && Character.isDigit(unit.first().folded().charAt(0));
  }

  private static boolean isBare(Unit unit) {
    return !unit.isMark()
        && unit.kind() != UnitKind.COUNT
        && unit.kind() != UnitKind.TIME
        && unit.tokens().size() == 1
        && unit.isBare()
        && unit.reading().pronoun().isEmpty();
  }
}
