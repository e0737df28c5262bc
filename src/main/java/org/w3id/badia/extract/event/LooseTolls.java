package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Harm;
import org.w3id.badia.text.Folding;

/**
 * Tolls told around their nouns: «عدد القتلى بلغ 22», «الجرحى تجاوزوا الأربعين», «أرواح عشرة
 * مدنيين», «راح ضحيتها X», «بالإضافة إلى تسعة روس».
 */
final class LooseTolls {
  private static final Set<String> LIVES = Set.of("ارواح", "بارواح", "بحياه", "حياه", "بروح");
  private static final Set<String> VICTIM_OF =
      Set.of("ضحيته", "ضحيتها", "ضحيتهما", "ضحيتهم", "ضحاياه", "ضحاياها");
  private static final Set<String> MORE =
      Set.of("بالاضافه", "اضافه", "فضلا", "علاوه", "عدا", "وكذلك");
  private static final int REACH = 9;

  private LooseTolls() {}

  /** A harm with those who suffer it. */
  record Suffered(Harm harm, Phrase victims) {}

  /** Who lost their lives by أرواح or ضحيتها at that place. */
  static Optional<Phrase> lost(Clause clause, int at) {
    Item item = clause.items.get(at);
    if (item.isPhrase()) {
      String head = ActorResolver.head(item.phrase());
      Phrase holder = item.phrase().holder();
      boolean lives = LIVES.contains(head) && holder != null && holder.phraseClass().canAct();
      return lives ? Optional.of(holder) : Optional.empty();
    }
    String word = item.unit().folded();
    boolean tells = LIVES.contains(word) || VICTIM_OF.contains(word);
    boolean next = tells && at + 1 < clause.items.size() && clause.items.get(at + 1).isPhrase();
    return next
        ? Optional.of(clause.items.get(at + 1).phrase()).filter(p -> p.phraseClass().canAct())
        : Optional.empty();
  }

  /** Whether words such as بالإضافة إلى lead to that place, so that the harm before goes on. */
  static boolean isAddition(List<Item> items, int at) {
    for (int i = at - 1; i >= 0 && i >= at - 2; i--) {
      if (!items.get(i).isPhrase() && MORE.contains(items.get(i).unit().folded())) {
        return true;
      }
    }
    return false;
  }

  /** The people lost by a verb of loss that stand further on: «خسرت قبل أيام ما يربو على عشرين». */
  static Phrase lostLater(Clause clause, int at) {
    for (int i = at + 1; i < clause.items.size() && i <= at + REACH; i++) {
      Item item = clause.items.get(i);
      if (item.isVerb()) {
        return null;
      }
      boolean people = item.isPhrase(PhraseClass.PEOPLE) && item.phrase().preposition().isEmpty();
      if (people && item.phrase().count().isPresent()) {
        return item.phrase();
      }
    }
    return null;
  }

  /** أصيب فيه مدني: the victim behind a preposition with its pronoun. */
  static Phrase afterPronoun(Clause clause, int at) {
    for (int i = at + 1; i + 1 < clause.items.size() && i <= at + 2; i++) {
      Item next = clause.items.get(i + 1);
      boolean victim = clause.items.get(i).is(WordClass.PRONOUN) && next.isPhrase();
      if (victim && next.phrase().preposition().isEmpty() && next.phrase().phraseClass().canAct()) {
        return next.phrase();
      }
    }
    return null;
  }

  /** خسائر في صفوف الطرفين: each side has its own. */
  static boolean isOfBothSides(Clause clause, int at) {
    return clause.items.stream()
        .skip(at + 1L)
        .limit(3)
        .anyMatch(i -> i.unit().first().folded().matches("(ال)?(طرفين|جانبين|فريقين)"));
  }

  /** قُتل جندي وأصيب آخر: one more. */
  static boolean isOneMore(Clause clause, int at) {
    return at + 1 < clause.items.size()
        && !clause.items.get(at + 1).isPhrase()
        && clause
            .items
            .get(at + 1)
            .unit()
            .folded()
            .matches("اخر|اخري|ثان|ثاني|ثالث|رابع|خامس|سادس");
  }

  /** القتيلان, القتلى: those who were told before. */
  static boolean isKnownDead(Phrase phrase) {
    String word = Folding.fold(phrase.surface()).split(" ")[0];
    return word.equals("القتيلان")
        || word.equals("القتيلين")
        || word.equals("القتيل")
        || word.equals("الجريحين")
        || word.equals("الجريحان");
  }

  /** ثلاثة أشخاص مفقودين. */
  static boolean isCountedBefore(Clause clause, int at) {
    return at > 0
        && at < clause.items.size()
        && clause.items.get(at - 1).isPhrase(PhraseClass.PEOPLE)
        && clause.items.get(at).isPhrase(PhraseClass.CASUALTY)
        && clause.items.get(at).phrase().preposition().isEmpty()
        && clause.items.get(at).phrase().conjunction().isEmpty()
        && clause.items.get(at - 1).phrase().count().isPresent();
  }
}
