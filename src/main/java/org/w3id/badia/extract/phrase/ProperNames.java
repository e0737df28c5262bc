package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Set;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;

/** Reads the names of bodies and buildings that no table has: حركة X, فندق «X», سوق الحدادين. */
final class ProperNames {
  /** Bodies whose name follows them: حركة X. */
  private static final Set<String> NAMED_BODIES = Set.of("organization", "unit", "militia");

  private static final int LONGEST_NAME = 4;

  private final List<Unit> units;
  private final PlaceParser places;
  private final NamingWords words;
  private final BodyNames bodies;

  ProperNames(List<Unit> units, PlaceParser places, NamingWords words) {
    this.units = units;
    this.places = places;
    this.words = words;
    this.bodies = new BodyNames(units, words);
  }

  /** حركة X, حقل X: the words after the head that no table has are its name. */
  void read(Phrase phrase, Word head, int i) {
    boolean body = phrase.phraseClass == PhraseClass.FORCE && NAMED_BODIES.contains(head.value());
    boolean facility =
        phrase.phraseClass == PhraseClass.FACILITY && units.get(i).is(WordClass.PLACE_HEAD);
    if (phrase.phraseClass == PhraseClass.FORCE && isNumber(i + 1, head)) {
      name(phrase, i, arms(i + 2));
      return;
    }
    int aimed = body && phrase.definite ? bodies.readDefinite(i) : i;
    if (aimed > i + 1) {
      name(phrase, i, aimed);
      return;
    }
    if (phrase.definite || !phrase.pronoun.isEmpty()) {
      return;
    }
    int close = phrase.phraseClass == PhraseClass.FORCE ? wholeQuotation(i) : i;
    if (close > i + 1 && close - i <= LONGEST_NAME + 1) {
      name(phrase, i, close);
      pair(phrase, head, i, close);
      return;
    }
    int called = phrase.phraseClass == PhraseClass.FORCE ? bodies.read(head, i) : i;
    if (called > i + 1) {
      name(phrase, i, called);
      return;
    }
    if (!body && !facility || areTwo(head, i)) {
      return;
    }
    if (body && isKinship(head) && tribe(phrase, head, i)) {
      return;
    }
    int end = quotedEnd(i + 1);
    if (end == i + 1) {
      end = places.unknownName(i + 1);
    }
    if (end == i + 1 && facility && isCalledByNoun(i)) {
      end = i + 2;
    }
    if (end == i + 1 && facility) {
      end = places.personEnd(i + 1);
    }
    if (end > i + 1 && end - i <= LONGEST_NAME + 1) {
      name(phrase, i, end);
      pair(phrase, head, i, end);
    }
  }

  /** كتيبتا «أ» و«ب»: one word heads the names of both. */
  private void pair(Phrase phrase, Word head, int i, int end) {
    boolean two = head.number() == GrammaticalNumber.DUAL && units.get(i).quoted() == 0;
    if (!two || units.get(i).folded().endsWith("ن") || quotedEnd(i + 1) != end) {
      return;
    }
    phrase.surface = ofOne(head, i + 1, end);
    int at = end < units.size() && units.get(end).folded().equals("و") ? end + 1 : end;
    int last = quotedEnd(at);
    if (last > at && last - at <= LONGEST_NAME) {
      phrase.conjuncts.add(second(head, at, last));
      phrase.to = last;
    }
  }

  /** فرقتان محسوبتان على X: behind the nun of two stands what describes them, no name. */
  private boolean areTwo(Word head, int i) {
    return head.number() == GrammaticalNumber.DUAL
        && units.get(i).folded().endsWith("ن")
        && quotedEnd(i + 1) == i + 1;
  }

  private boolean isKinship(Word head) {
    return words.is(NamingRole.KINSHIP, head.form());
  }

  /** عشيرة آل عمر, قبيلتي المسارة والهدندوة: what a tribe is called may be any noun. */
  private boolean tribe(Phrase phrase, Word head, int i) {
    int end = kinEnd(i + 1, false);
    if (end == i + 1) {
      return false;
    }
    name(phrase, i, end);
    if (head.number() == GrammaticalNumber.DUAL) {
      phrase.surface = ofOne(head, i + 1, end);
      int last = kinEnd(end, true);
      if (last > end) {
        phrase.conjuncts.add(second(head, end, last));
        phrase.to = last;
      }
    }
    return true;
  }

  private Phrase second(Word head, int from, int to) {
    Phrase other = new Phrase();
    other.phraseClass = PhraseClass.ACTOR;
    other.named = true;
    other.definite = true;
    other.plural = true;
    other.from = from;
    other.to = to;
    other.span = units.get(from).span().cover(units.get(to - 1).span());
    other.headSpan = other.span;
    other.surface = ofOne(head, from, to);
    return other;
  }

  private String ofOne(Word head, int from, int to) {
    String tribe = head.form().replaceFirst("ت[ياه]$", "ة").replaceFirst("[يا]$", "");
    return tribe + " " + Surface.of(units, from, to).replaceFirst("^و(?=ال|ا|ب)", "");
  }

  /** The end of a tribe's name: آل, بني and أولاد take one word more. */
  private int kinEnd(int at, boolean joined) {
    if (at >= units.size() || !isKin(units.get(at), joined)) {
      return at;
    }
    String first = units.get(at).folded();
    boolean more = words.is(NamingRole.KIN_NAME, joined ? first.substring(1) : first);
    return more && at + 1 < units.size() && isKin(units.get(at + 1), false) ? at + 2 : at + 1;
  }

  private static boolean isKin(Unit unit, boolean joined) {
    boolean word =
        !unit.isMark()
            && unit.kind() != UnitKind.COUNT
            && unit.kind() != UnitKind.TIME
            && unit.tokens().size() == 1
            && !unit.is(WordClass.PREPOSITION)
            && !unit.is(WordClass.ADJECTIVE)
            && !unit.is(WordClass.NATIONALITY);
    boolean and = unit.folded().matches("و.{3,}");
    boolean before = unit.reading().preposition().isEmpty();
    return word && before && (joined ? and : unit.reading().conjunction().isEmpty());
  }

  private void name(Phrase phrase, int i, int end) {
    phrase.named = true;
    phrase.to = end;
    phrase.surface = Surface.of(units, i, end);
    phrase.definite = true;
    if (phrase.phraseClass == PhraseClass.FORCE) {
      phrase.phraseClass = PhraseClass.ACTOR;
    }
  }

  /** اللواء 205 حرس حدود, الثالث دعم وإسناد: behind the arm that a unit's name ends with. */
  private int arms(int at) {
    int end = at;
    while (end < units.size() && end < at + 3 && isArm(units.get(end))) {
      end++;
    }
    return end;
  }

  private boolean isArm(Unit unit) {
    return !unit.isMark() && words.is(NamingRole.ARM, unit.folded());
  }

  /** الفرقة 30, اللواء 54, الوحدة 101: the number of a body of troops. */
  private boolean isNumber(int at, Word head) {
    boolean one = head.number() == GrammaticalNumber.SINGULAR;
    if (!one || at >= units.size() || !units.get(at - 1).reading().definite()) {
      return false;
    }
    boolean unit = head.value().equals("unit");
    boolean body = unit || words.is(NamingRole.TASKED, head.form());
    return body && isDigits(units.get(at)) && !isCounted(at + 1)
        || unit && isOrdinal(units.get(at));
  }

  /** فقدت القوة 17 عسكرياً: people behind a number are so many, and the body has none. */
  private boolean isCounted(int at) {
    Unit next = Unit.at(units, at);
    boolean noun = next != null && next.isBare() && !next.reading().definite() && !isArm(next);
    return noun
        && (next.folded().endsWith("يا")
            || next.is(WordClass.PEOPLE)
            || next.is(WordClass.CIVILIAN)
            || next.is(WordClass.CASUALTY));
  }

  private static boolean isDigits(Unit unit) {
    return unit.kind() == UnitKind.COUNT && Character.isDigit(unit.first().folded().charAt(0));
  }

  /** اللواء الخامس والأربعين: an ordinal tells which one it is. */
  private static boolean isOrdinal(Unit unit) {
    return unit.word(WordClass.ORDINAL).filter(w -> w.reading().definite()).isPresent()
        && unit.isBare();
  }

  /** مستشفى الهيئة, سوق الحدادين: what civil buildings are called, not who holds them. */
  private boolean isCalledByNoun(int i) {
    Unit next = Unit.at(units, i + 1);
    return next != null
        && words.is(
            NamingRole.CIVIL_BUILDING,
            units.get(i).word(WordClass.PLACE_HEAD).orElseThrow().sense().form())
        && next.kind() == UnitKind.KNOWN
        && next.reading().definite()
        && next.tokens().size() == 1
        && next.name().isEmpty()
        && next.isBare();
  }

  /** «جيش المغاوير»: the end of the quotation that a body's noun opens and no verb stands in. */
  private int wholeQuotation(int i) {
    boolean opens =
        units.get(i).quoted() > 0
            && (i == 0 || units.get(i - 1).quoted() != units.get(i).quoted())
            && !units.get(i).is(WordClass.ADJECTIVE);
    int end = opens ? quotedEnd(i) : i;
    for (int at = i + 1; at < end; at++) {
      Unit unit = units.get(at);
      boolean tells =
          unit.isMark()
              || unit.relation().isPresent()
              || unit.is(WordClass.RELATIVE)
              || Modifiers.isVerbOnly(unit);
      if (tells || at == i + 1 && !isName(unit)) {
        return i;
      }
    }
    return end;
  }

  /** «مجموعات إرهابية» names nobody: an adjective without article only describes. */
  private static boolean isName(Unit unit) {
    boolean article = unit.folded().startsWith("ال");
    return unit.isBare()
        && unit.kind() != UnitKind.TIME
        && (article || !Adjectives.alone(unit) && !unit.folded().matches(".{3,}(يه|ين|ون|ات)"));
  }

  /** The end of a quotation that no table knows as a name. */
  int quotedEnd(int at) {
    if (at >= units.size() || units.get(at).quoted() == 0) {
      return at;
    }
    int quotation = units.get(at).quoted();
    int i = at;
    while (i < units.size() && units.get(i).quoted() == quotation) {
      boolean group =
          units.get(i).name().filter(n -> n.sense().entity().kind().isActor()).isPresent();
      if (group) {
        return at;
      }
      i++;
    }
    return i;
  }
}
