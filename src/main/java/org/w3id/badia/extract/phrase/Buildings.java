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
            && unit.readings().stream()
                .flatMap(r -> r.senses().stream())
                .allMatch(s -> s instanceof Word w && w.wordClass() == WordClass.NOUN);
  }

  /** منزلاً: an ending that no genitive follows. */
  private static boolean hasTanwin(Unit unit) {
    String raw = unit.tokens().get(unit.tokens().size() - 1).raw();
    return raw.endsWith("\u064B") || raw.endsWith("\u064B\u0627") || raw.endsWith("\u0627\u064B");
  }

  /** مدرسة للبنات: what it is for, where it is nobody who could hold it. */
  private boolean purpose(Phrase phrase) {
    Unit next = units.get(phrase.to);
    boolean forIt =
        next.reading().preposition().equals("ل")
            && next.reading().conjunction().isEmpty()
            && next.reading().definite();
    Phrase inner = forIt && !phrase.definite ? nouns.parse(phrase.to, true) : null;
    boolean unknown = forIt && inner == null && next.kind() == UnitKind.UNKNOWN;
    if (inner != null && (inner.phraseClass.canAct() || inner.event().isPresent())) {
      return false;
    }
    if (inner == null && !unknown) {
      return false;
    }
    phrase.to = inner == null ? phrase.to + 1 : inner.to;
    return true;
  }
}
