package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/**
 * Whether a noun tells only how a blow ranks among its like: «قصفوا الميناء، في ثاني هجوم عليه».
 */
final class Ranked {
  /** So many items behind the noun may tell its rank: في تفجير هو الرابع. */
  private static final int BEHIND = 3;

  /** Before the noun of a sentence that only ranks stand its verb, who is meant and the rank. */
  private static final int AHEAD = 4;

  private Ranked() {}

  /** The deed of the sentence that a noun ranks, null where it tells a deed of its own. */
  static Mention deed(Mention mention, List<Mention> mentions) {
    if (mention.noun == null || !mention.noun.conjunction().isEmpty()) {
      return null;
    }
    List<Item> items = mention.clause.items;
    int at = mention.clause.at(mention.noun);
    if (at < 2 || at == items.size() || !stands(items, at)) {
      return null;
    }
    int start = items.get(0).span().start();
    return mentions.stream()
        .filter(m -> m.trigger.start() < mention.trigger.start() && !m.unreal && !m.harmOnly)
        .filter(m -> m.clause == mention.clause || start > m.trigger.start() && isNominal(items))
        .reduce((one, next) -> next)
        .orElse(null);
  }

  /** «وهذه أول عملية إنزال منذ عام», «ويعد هذا ثاني هجوم»: a sentence that only ranks. */
  static boolean opens(Mention mention) {
    if (mention.noun == null || mention.clause.opener != Clause.Opener.START) {
      return false;
    }
    List<Item> items = mention.clause.items;
    int at = mention.clause.at(mention.noun);
    if (at < 1 || at > AHEAD || at == items.size()) {
      return false;
    }
    List<Item> before = items.subList(0, at);
    return Seek.any(before, i -> i.is(WordClass.PRONOUN) || i.unit().is(WordClass.DEMONSTRATIVE))
        && Seek.none(before, Item::isPhrase)
        && (Ranking.ranks(items.get(at)) || Seek.any(before, Ranking::ranks));
  }

  /** «، في أعنف هجوم», «، وهي ثاني غارة», «، وهو هجوم هو الأول من نوعه». */
  private static boolean stands(List<Item> items, int at) {
    boolean ahead = Ranking.ranks(items.get(at - 1));
    Item opener = items.get(ahead ? at - 2 : at - 1);
    boolean within = !opener.isPhrase() && opener.unit().folded().equals("في");
    boolean ranked = ahead || Ranking.ranks(items.get(at)) || isRankedBehind(items, at);
    return ranked && (within || opener.is(WordClass.PRONOUN));
  }

  private static boolean isRankedBehind(List<Item> items, int at) {
    int end = Math.min(items.size(), at + 1 + BEHIND);
    for (Item item : items.subList(at + 1, end)) {
      if (item.isVerb() || item.type() == Item.Type.MARK) {
        return false;
      }
      if (Ranking.isOfItsKind(item) || !item.isPhrase() && Ranking.ranks(item)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNominal(List<Item> items) {
    return Seek.none(items, Item::isVerb);
  }
}
