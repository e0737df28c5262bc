package org.w3id.badia.extract.phrase;

import java.util.List;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;

/**
 * Reads what a building is called or for, where no holder is told: مبنى هيئة الأركان, حقل عودة
 * النفطي, معمل للطوب.
 */
final class Buildings {
  /** تصليح, صناعة, but no people: جامعي. */
  private static final String WORK = "ل(?!ل).{3,}(?<!ي|ين|ون)";

  private final List<Unit> units;
  private final NounParser nouns;

  Buildings(List<Unit> units, NounParser nouns) {
    this.units = units;
    this.nouns = nouns;
  }

  /** Whether the words behind the noun belong to what the building is called. */
  boolean read(Phrase phrase) {
    boolean open =
        phrase.phraseClass == PhraseClass.FACILITY
            && phrase.holder == null
            && phrase.pronoun.isEmpty()
            && phrase.to < units.size();
    return open && (called(phrase) || purpose(phrase));
  }

  private boolean called(Phrase phrase) {
    int at = phrase.to;
    if (phrase.definite || !isNoun(units.get(at)) || hasTanwin(units.get(at - 1))) {
      return false;
    }
    boolean fixed = hasArticle(units.get(at)) || isDescribed(at);
    if (!fixed) {
      return false;
    }
    phrase.to = at + 1;
    while (phrase.to < units.size() && isDescribed(phrase.to - 1)) {
      phrase.to++;
    }
    phrase.definite = true;
    return true;
  }

  /** Whether an adjective with the article follows. */
  private boolean isDescribed(int at) {
    Unit next = Unit.at(units, at + 1);
    if (next == null || !next.isBare() || !next.folded().startsWith("ال")) {
      return false;
    }
    return next.kind() == UnitKind.UNKNOWN && next.quoted() == 0 || next.is(WordClass.ADJECTIVE);
  }

  private static boolean hasArticle(Unit unit) {
    String last = unit.tokens().get(unit.tokens().size() - 1).folded();
    return last.startsWith("ال") && last.length() > 4 && unit.name().isEmpty();
  }

  /** A noun of which the lexicon knows nothing else: no verb, no particle, no time. */
  private static boolean isNoun(Unit unit) {
    if (!unit.isBare() || unit.quoted() > 0 || unit.first().folded().length() < 3) {
      return false;
    }
    return unit.kind() == UnitKind.UNKNOWN
        || unit.kind() == UnitKind.KNOWN
            && unit.meansOnly(s -> s instanceof Word w && w.wordClass() == WordClass.NOUN);
  }

  /** منزلاً: an ending that no genitive follows. */
  private static boolean hasTanwin(Unit unit) {
    String raw = unit.tokens().get(unit.tokens().size() - 1).raw();
    return raw.endsWith("\u064B") || raw.endsWith("\u064B\u0627") || raw.endsWith("\u0627\u064B");
  }

  /** مدرسة للبنات, ورشة لصناعة الأثاث: what it is for, where it is nobody who could hold it. */
  private boolean purpose(Phrase phrase) {
    Unit next = units.get(phrase.to);
    if (phrase.definite || !next.reading().conjunction().isEmpty()) {
      return false;
    }
    int work = work(phrase.to);
    if (work > phrase.to) {
      phrase.to = work;
      return true;
    }
    boolean unlisted = next.kind() == UnitKind.UNKNOWN && next.folded().startsWith("لل");
    boolean forIt = next.reading().preposition().equals("ل") && next.reading().definite();
    Phrase inner = forIt ? nouns.parse(phrase.to, true) : null;
    boolean somebody = inner != null && (inner.phraseClass.canAct() || inner.event().isPresent());
    if (somebody || !forIt && !unlisted) {
      return false;
    }
    phrase.to = inner == null ? phrase.to + 1 : inner.to;
    return true;
  }

  /** لصناعة الأثاث, لتوليد الكهرباء: the unit behind what is done there and to what. */
  private int work(int at) {
    Unit done = units.get(at);
    Unit to = Unit.at(units, at + 1);
    boolean unlisted = done.kind() == UnitKind.UNKNOWN && done.folded().matches(WORK);
    boolean thing = to != null && to.isBare() && to.folded().startsWith("ال") && to.quoted() == 0;
    return unlisted && thing ? at + 2 : at;
  }
}
