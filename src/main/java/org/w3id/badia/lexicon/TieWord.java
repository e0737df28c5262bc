package org.w3id.badia.lexicon;

import java.util.List;

/**
 * A word or fixed phrase by which one group is told to stand with another.
 *
 * @param construction how the two groups stand around it
 * @param type the affiliation type's local name, or MEMBER; empty where the construction has none
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
    /** المنشق عن Y: an adjective by which X stands with Y no more. */
    APART,
    /** انشقت X عن Y: a verb by which its subject stands with Y no more. */
    LEAVES,
    /** قائد X فلان: a title of who leads. */
    LEADER,
    /** حكومة, بعثة: a noun that begins the name of a body. */
    HEAD,
    /** مجموعات, مواقع: a noun that means nobody by name. */
    GENERIC,
    /** مشاة, قتال: an arm in the name of a unit. */
    ARM,
    /** الكابتن, الضابط السابق: what may stand before a person's name. */
    TITLE,
    /** رسمياً, لواء: a word between a tie and its group that tells nothing. */
    LINK
  }

  public TieWord {
    prepositions = List.copyOf(prepositions);
  }
}
