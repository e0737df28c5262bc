package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Seek;

/** Parts two attacks that one noun tells: هجومين على مواقع في بادية X وبادية Y. */
final class Twins {
  private Twins() {}

  static void split(List<Draft> drafts) {
    for (Draft draft : List.copyOf(drafts)) {
      List<List<PlaceName>> places = groups(draft);
      boolean each = Seek.any(draft.mentions, m -> m.ordinal > 0);
      if (isTwo(draft) && !each && places.size() >= 2 && areBeside(draft, places)) {
        drafts.add(second(draft, places));
      }
    }
  }

  /** «اغتيال عضو … حتى وقعت عمليتان»: one that was told before them is none of the two. */
  private static boolean isTwo(Draft draft) {
    Mention first = draft.first();
    boolean one = first.noun != null && !first.definite && !first.plural && first.count.isEmpty();
    return !one && Seek.any(draft.mentions, Twins::isTwo);
  }

  /** Whether one noun tells two attacks. */
  static boolean isTwo(Mention mention) {
    return mention.noun != null
        && !mention.definite
        && mention.count.filter(c -> c.maximum().orElse(0) == 2).isPresent();
  }

  /**
   * في بادية X وبادية Y, الأول في X والثاني في Y: in «في إقليم X هز انفجاران ثكنة بمدينة Y» one
   * lies in the other.
   */
  private static boolean areBeside(Draft draft, List<List<PlaceName>> places) {
    PlaceName one = places.get(0).get(0);
    PlaceName other = places.get(1).get(0);
    return Seek.any(draft.mentions, m -> areBeside(m.clause.items, one, other));
  }

  private static boolean areBeside(List<Item> items, PlaceName one, PlaceName other) {
    boolean another = false;
    for (Item item : items) {
      if (names(item, other)) {
        return another || item.phrase().conjunction().equals("و") || names(item, one);
      }
      another |= item.type() == Item.Type.WORD && item.unit().folded().startsWith("وال");
    }
    return false;
  }

  private static boolean names(Item item, PlaceName place) {
    return item.isPhrase() && Seek.any(item.phrase().all(), p -> p.places().contains(place));
  }

  /** Each place with what contains it, which is named right after it. */
  private static List<List<PlaceName>> groups(Draft draft) {
    List<List<PlaceName>> groups = new ArrayList<>();
    for (PlaceName place : draft.places()) {
      boolean containing = place.precision() == PlacePrecision.CONTAINING;
      if (!containing && Neighbours.isFine(place)) {
        groups.add(new ArrayList<>());
      }
      if (!groups.isEmpty()) {
        groups.get(groups.size() - 1).add(place);
      }
    }
    return groups;
  }

  private static Draft second(Draft draft, List<List<PlaceName>> places) {
    Mention first = draft.first();
    Mention other =
        new Mention(
            first.kind,
            places.get(1).get(0).span(),
            first.sentence,
            first.clause,
            first.rule + ":second");
    other.agents.addAll(draft.agents());
    other.patients.addAll(draft.targets());
    other.places.addAll(places.get(1));
    other.when = first.when;
    other.source = first.source;
    other.paragraph = first.paragraph;
    other.hedged = first.hedged;
    List<PlaceName> there = places.get(1);
    for (Mention mention : draft.mentions) {
      mention.struck.stream().filter(there::contains).forEach(other.struck::add);
      mention.struck.removeAll(there);
      mention.places.removeAll(there);
    }
    Draft second = new Draft(other);
    draft.twin = second;
    return second;
  }
}
