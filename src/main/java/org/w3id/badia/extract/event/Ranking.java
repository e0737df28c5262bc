package org.w3id.badia.extract.event;

import java.util.List;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** Whether منذ and its like tell a total, or only how rare or how long one thing is. */
final class Ranking {
  private static final Pattern SHORT =
      Pattern.compile("(?U)\\b(ال)?(ساع(ه|ات|تين)|يوم(ين)?|ايام|ليل|ليال|ليلتين)\\b");

  private static final Pattern OF_ITS_KIND = Pattern.compile("(من )?نوع(ه|ها|هما|هم)");

  /** So many items before منذ the word may stand that ranks what is told. */
  private static final int RANK = 8;

  private Ranking() {}

  /** الأولى من نوعها منذ بدء الحرب: what is rare since then is told for itself, no total. */
  static boolean isFirstOfItsKind(List<Item> items, int i) {
    return i > 0 && (isOfItsKind(items.get(i - 1)) || isRanked(items, i));
  }

  /** على مدى ثلاثة أيام, طوال ساعات: one battle lasts so long. */
  static boolean isShort(List<Item> items, int i) {
    return i + 1 < items.size()
        && items.get(i + 1).isPhrase()
        && SHORT.matcher(Folding.fold(items.get(i + 1).phrase().surface())).find();
  }

  /** للمرة الأولى منذ بدء المعارك, الأعنف منذ سنوات, عاشر مواجهة بينهما منذ مطلع الشهر. */
  private static boolean isRanked(List<Item> items, int i) {
    return Seek.any(items.subList(Math.max(0, i - RANK), i), Ranking::ranks);
  }

  /** أعنف, عاشر: whether a word ranks what is told among others. */
  static boolean ranks(Item word) {
    return word.type() == Item.Type.WORD && word.unit().is(WordClass.ORDINAL)
        || word.isPhrase() && word.phrase().ordinal() > 0
        || word.isPhrase(PhraseClass.EVENT) && Figures.saysMost(word.phrase())
        || !isCounted(word) && Figures.isMost(word.unit().first().folded());
  }

  /** أكثر من مئة قتيل: a figure, not the most of all. */
  private static boolean isCounted(Item item) {
    return item.isPhrase() && item.phrase().count().isPresent();
  }

  /** من نوعها. */
  static boolean isOfItsKind(Item item) {
    return item != null
        && item.isPhrase()
        && OF_ITS_KIND.matcher(Folding.fold(item.phrase().surface())).matches();
  }
}
