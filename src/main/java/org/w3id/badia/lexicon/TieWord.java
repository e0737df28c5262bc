package org.w3id.badia.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A word or fixed phrase by which one group is told to stand with another.
 *
 * @param construction how the two groups stand around it
 * @param type the affiliation type's local name, MEMBER (part of a group, backed by a state) or
 *     COUNTED (part of a group, loyal to a state); empty where the construction has none
 * @param prepositions what may stand before the second group; "-" for nothing
 */
public record TieWord(Construction construction, String type, List<String> prepositions) {
  /** How the groups stand around a word of tie. */
  public enum Construction {
    /** X التابع لـ Y: an adjective, noun or masdar after the one that leans. */
    SAID,
    /** تتبع X لـ Y: a verb whose subject leans. */
    LEANS,
    /** تدعم Y X: a verb whose object leans. */
    HOLDS,
    /** X التي تضم Y: a verb whose object is a part of its subject. */
    INCLUDES,
    /** تتلقى X السلاح من Y: a verb whose subject gets what Y gives. */
    GETS,
    /** أرسلت Y أسلحة إلى X: a verb whose subject gives X arms, money or help. */
    GIVES,
    /** تعتبرها: a verb that tells what its object is taken for. */
    REGARDS,
    /** السلاح والتمويل: what is got. */
    GOODS,
    /** اندمجت X وY في Z: a verb or masdar by which groups become one. */
    MERGES,
    /** باسم Z: a word before the name that such groups take. */
    NAMED,
    /** يشارك X Y القتال: a verb whose object fights beside its subject. */
    SHARES,
    /** مبايعته لـ Y: a masdar whose pronoun is who leans. */
    HIS,
    /** مبايعة X لـ Y: a masdar whose genitive leans. */
    OF,
    /** دعم Y لـ X: a masdar whose genitive is whom X leans on. */
    HELPS,
    /** تواصل Y دعم X: what somebody does with a masdar of HELPS whose genitive he helps. */
    GOES_ON,
    /** اتفاق برعاية Y: help that backs only the group that stands right before it. */
    SPONSORED,
    /** لم تعد: what says that the tie behind it is none. */
    DENIES,
    /** وقف: a noun or verb that tells the end of the tie behind it. */
    ENDS,
    /** Y التي تشكل X عمودها الفقري: a noun for the chief part, whose pronoun is the whole. */
    THEIRS,
    /** Y وحليفه X: a noun for X whose pronoun is whom X leans on. */
    OWNS,
    /** تتهم Z Y بتسليح X: a masdar by which one who is blamed helps another. */
    AIDS,
    /** بالاشتراك مع Y, بدعم من Y: who acts does so with Y, or with its help. */
    BESIDE,
    /** X، ومعها Y: whoever is named behind acts with the one before. */
    WITH,
    /** شارك X في الهجوم إلى جانب Y: whoever takes part in what somebody does stands by him. */
    SIDE,
    /** شارك: a verb of which SIDE is told. */
    JOINS,
    /** المنشق عن Y: an adjective by which X stands with Y no more. */
    APART,
    /** انشقاقه عن Y: a masdar by which its owner stands with Y no more. */
    SPLIT,
    /** انشقت X عن Y: a verb by which its subject stands with Y no more. */
    LEAVES,
    /** قائد X فلان: a title of who leads. */
    LEADER,
    /** رئيس X فلان: a title of who leads known groups and much else. */
    OFFICE,
    /** X جناح فلان: a noun for those of X whom somebody leads. */
    FACTION,
    /** تولى فلان قيادة X: the post of who leads, behind his name. */
    POST,
    /** تولى: a verb by which somebody takes a post. */
    TAKES,
    /** نائب: what stands before a title that is another's. */
    DEPUTY,
    /** حكومة, بعثة: a noun that begins the name of a body. */
    HEAD,
    /** ميليشيات: fighters whom an adjective or a tie names, الميليشيات الإيرانية. */
    BAND,
    /** لواء, فرقة: a unit, which is part of what it stands in. */
    UNIT,
    /** مجموعات, مواقع: a noun that means nobody by name. */
    GENERIC,
    /** الكابتن, الضابط السابق: what may stand before a person's name. */
    TITLE,
    /** الملقب بـ: what stands between a person's name and another of the same person. */
    ALIAS,
    /** رسمياً, لواء: a word between a tie and its group that tells nothing. */
    LINK;

    /** Whether such a word may be part of a name: قوة الإسناد, unlike التابع. */
    public boolean standsInNames() {
      return IN_NAMES.contains(this);
    }
  }

  private static final Set<Construction> IN_NAMES =
      EnumSet.of(
          Construction.HEAD,
          Construction.LINK,
          Construction.GOODS,
          Construction.OF,
          Construction.HELPS,
          Construction.ENDS,
          Construction.DENIES,
          Construction.SPLIT,
          Construction.NAMED,
          Construction.GIVES,
          Construction.GETS,
          Construction.SHARES,
          Construction.REGARDS,
          Construction.MERGES);

  public TieWord {
    prepositions = List.copyOf(prepositions);
  }
}
