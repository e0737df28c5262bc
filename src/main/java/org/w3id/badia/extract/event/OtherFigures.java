package org.w3id.badia.extract.event;

import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/** Figures that others give of those who were counted already. */
final class OtherFigures {
  private OtherFigures() {}

  /**
   * تحدثت عن مقتل 47 ثم عن خمسين, أشار المرصد إلى 20, قال إنهم 25, و15 بحسب مصادر طبية: another
   * figure of the same.
   */
  static boolean is(Clause clause, int at, Phrase figure) {
    boolean bare =
        figure.phraseClass() == PhraseClass.PEOPLE
            && figure.sense() == null
            && figure.holder() == null
            && figure.count().filter(c -> c.minimum().orElse(0) > 2).isPresent();
    if (!bare) {
      return false;
    }
    Item before = at == 0 ? null : clause.items.get(at - 1);
    boolean last = at + 1 == clause.items.size();
    return switch (figure.preposition()) {
      case "عن" -> !isDeed(clause, at);
      case "الي" -> last && Seek.any(clause.items.subList(0, at), i -> i.isVerb(VerbClass.REPORT));
      case "" ->
          last && at == 1 && isThey(before)
              || before != null
                  && before.type() == Item.Type.MARK
                  && at + 1 < clause.items.size()
                  && clause.items.get(at + 1).is(WordClass.ACCORDING);
      default -> false;
    };
  }

  /** أُفرج عن 14 منهم: what is done to so many is no other figure of them. */
  private static boolean isDeed(Clause clause, int at) {
    return clause.items.stream()
        .limit(at)
        .filter(i -> i.isVerb() && !Clauses.isAuxiliary(i))
        .reduce((a, b) -> b)
        .filter(i -> i.isVerb(VerbClass.OTHER) || i.isVerb(VerbClass.ACT))
        .isPresent();
  }

  /** إنهم. */
  private static boolean isThey(Item item) {
    return item.is(WordClass.THAT) && item.unit().folded().endsWith("هم");
  }
}
