package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Seek;

/**
 * Adds up victims that are named side by side without a number word: «قُتل سائق وطفلاه» is three
 * dead, «قُتل خمسة جنود ومدنيان» stays two figures.
 */
final class Sums {
  /** A name of several words, a mark and an apposition may stand between. */
  private static final int APART = 8;

  private static final int MOST = 9;

  private Sums() {}

  /** How many they are together, null where they are no such list. */
  static Count of(Phrase victims) {
    if (victims.conjuncts().isEmpty()) {
      return null;
    }
    if (isOneFigure(victims)) {
      return victims.count().orElseThrow();
    }
    int sum = 0;
    for (Phrase one : victims.all()) {
      int number = isAlike(victims, one) ? number(one, isSoldier(victims)) : 0;
      if (number == 0) {
        return null;
      }
      sum += number;
    }
    return Count.exactly(sum);
  }

  /** Of how many of them a toll can be: of a list it is of the first, but of all who are named. */
  static int most(Phrase victims) {
    return victims.conjuncts().isEmpty() || areNamed(victims) ? MOST : 1;
  }

  /** القياديان محمد سالم وأحمد علي: whether each of them is told by his own name. */
  private static boolean areNamed(Phrase victims) {
    return Seek.all(
        victims.all(), one -> one.phraseClass() == PhraseClass.PERSON && one.word().isEmpty());
  }

  /**
   * The same with whom the text adds behind the name or what is said of him: «قُتل العقيد فهد
   * الراوي، الضابط في المباحث، وابن شقيقه», «قُتل الصحافي سالم العمري ومصوره».
   */
  static Count of(Clause clause, Phrase victims) {
    Count together = of(victims);
    boolean one =
        victims.conjuncts().isEmpty()
            && !victims.plural()
            && (victims.phraseClass() == PhraseClass.PERSON || victims.definite())
            && Toll.countOf(victims).maximum().orElse(0) == 1;
    boolean joined = one && (isJoined(clause, victims) || isHeldBeside(victims));
    return together == null && joined ? Count.exactly(2) : together;
  }

  /** قائد اللواء ومرافقه: his aide stands beside the brigade, and means the man. */
  private static boolean isHeldBeside(Phrase victims) {
    List<Phrase> beside = victims.holder() == null ? List.of() : victims.holder().conjuncts();
    return beside.size() == 1 && isOne(beside.get(0)) && !beside.get(0).pronoun().isEmpty();
  }

  /** مقتل وإصابة 26 جندياً: the number counts both, and nobody says how many died. */
  static Optional<Count> shared(Phrase whole, Phrase victims) {
    boolean both =
        whole.conjuncts().size() == 1
            && whole.holder() == victims
            && whole.conjuncts().get(0).holder() == victims;
    boolean several = victims.count().filter(c -> c.maximum().orElse(0) > 2).isPresent();
    return both && several ? Optional.of(SharedHarm.count(victims)) : Optional.empty();
  }

  private static boolean isJoined(Clause clause, Phrase victims) {
    int apart = 0;
    for (Item item : clause.items) {
      if (item.span().start() < victims.span().end()) {
        continue;
      }
      if (item.isVerb() || ++apart > APART) {
        return false;
      }
      boolean and = item.conjunction().equals("و") || item.unit().folded().startsWith("و");
      if (!item.isPhrase()) {
        boolean word = item.type() == Item.Type.WORD;
        if (and || !word && item.type() != Item.Type.MARK) {
          return and && word && item.unit().folded().endsWith("ه");
        }
        continue;
      }
      Phrase next = item.phrase();
      if (!next.conjunction().isEmpty()) {
        return next.preposition().isEmpty() && isOne(next) && isHis(clause, next);
      }
      boolean apposed =
          next.preposition().isEmpty() && next.definite() && next.phraseClass().canAct();
      if (!apposed || !next.conjuncts().isEmpty()) {
        return apposed
            && next.conjuncts().size() == 1
            && isOne(next.conjuncts().get(0))
            && isHis(clause, next.conjuncts().get(0));
      }
    }
    return false;
  }

  private static boolean isOne(Phrase one) {
    return one.phraseClass().canAct()
        && one.count().filter(c -> c.maximum().orElse(0) == 1).isPresent();
  }

  /** سائقه, ابن شقيقه. */
  private static boolean isHis(Clause clause, Phrase one) {
    boolean own = !one.pronoun().isEmpty();
    boolean held = one.holder() != null && !one.holder().pronoun().isEmpty();
    return own
        || held
        || Seek.first(clause.items, i -> i.isPhrase() && i.span().start() >= one.span().end())
            .filter(i -> i.span().start() <= one.span().end() + 1)
            .filter(i -> !i.phrase().pronoun().isEmpty())
            .isPresent();
  }

  /** أربعة عشر ضابطاً وجندياً: one number counts both. */
  private static boolean isOneFigure(Phrase victims) {
    int most = victims.count().map(c -> c.minimum().orElse(0)).orElse(0);
    return most > 10
        && Seek.all(
            victims.conjuncts(),
            c ->
                !c.plural()
                    && !c.definite()
                    && c.holder() == null
                    && c.phraseClass().canAct()
                    && c.headSpan().start() <= c.span().start() + 1
                    && c.count().filter(n -> n.maximum().orElse(0) == 1).isPresent());
  }

  /** جنديان وبائع are two figures: soldiers and civilians are counted apart. */
  private static boolean isAlike(Phrase first, Phrase one) {
    boolean soldiers = isSoldier(first);
    boolean led =
        first.phraseClass() == PhraseClass.PERSON
            && one.phraseClass() == PhraseClass.PEOPLE
            && !isSoldier(one)
            && one.pronoun().isEmpty();
    return one == first || soldiers == isSoldier(one) && !led;
  }

  private static boolean isSoldier(Phrase one) {
    return one.pronoun().isEmpty() && one.word().filter(w -> w.value().equals("state")).isPresent();
  }

  private static int number(Phrase one, boolean soldiers) {
    boolean numeral = one.sense() == null && one.phraseClass() == PhraseClass.PEOPLE;
    boolean before = one.headSpan().start() > one.span().start() + 1;
    boolean figure = before && one.count().isPresent() && !soldiers;
    if (!one.phraseClass().canAct() || numeral || figure) {
      return 0;
    }
    boolean person = one.phraseClass() == PhraseClass.PERSON && !one.plural();
    if (one.count().isEmpty()) {
      return person ? 1 : 0;
    }
    int most = one.count().get().maximum().orElse(0);
    boolean exact = most == one.count().get().minimum().orElse(-1);
    return exact && (soldiers || most <= 2) ? most : 0;
  }
}
