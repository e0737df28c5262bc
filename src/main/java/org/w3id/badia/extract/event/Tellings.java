package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.badia.extract.phrase.PlaceName;

/** Which events the frames of a report lay at which of the places it names, and where. */
final class Tellings {
  private record Trigger(int start, Draft draft) {}

  private final List<Trigger> triggers = new ArrayList<>();
  private final Map<String, Set<Draft>> bySpot = new HashMap<>();
  private final Map<String, Set<Draft>> byPlace = new HashMap<>();
  private final Map<Integer, Set<Draft>> bySentence = new HashMap<>();

  Tellings(Collection<Draft> drafts) {
    for (Draft draft : drafts) {
      for (Mention mention : draft.mentions) {
        triggers.add(new Trigger(mention.trigger.start(), draft));
        of(bySentence, mention.sentence).add(draft);
        if (!draft.borrowed) {
          mention.places.forEach(p -> of(bySpot, spot(p)).add(draft));
          mention.places.forEach(p -> of(byPlace, Draft.key(p)).add(draft));
        }
      }
    }
    triggers.sort(Comparator.comparing(Trigger::start));
  }

  private static <K> Set<Draft> of(Map<K, Set<Draft>> all, K key) {
    return all.computeIfAbsent(key, k -> new HashSet<>());
  }

  private static String spot(PlaceName place) {
    return Draft.key(place) + "@" + place.span().start();
  }

  /** Whether an event is told to have happened at a place by the words that name it there. */
  boolean here(Draft draft, PlaceName place) {
    return bySpot.getOrDefault(spot(place), Set.of()).contains(draft);
  }

  /** The same of any other event. */
  boolean othersHere(Draft draft, PlaceName place) {
    return others(draft, bySpot.getOrDefault(spot(place), Set.of()));
  }

  /** Whether any other event is told to have happened at a place, wherever that is named. */
  boolean others(Draft draft, PlaceName place) {
    return others(draft, byPlace.getOrDefault(Draft.key(place), Set.of()));
  }

  /** Whether a sentence tells of any other event. */
  boolean othersIn(Draft draft, int sentence) {
    return others(draft, bySentence.getOrDefault(sentence, Set.of()));
  }

  boolean isIn(Draft draft, int sentence) {
    return bySentence.getOrDefault(sentence, Set.of()).contains(draft);
  }

  private static boolean others(Draft draft, Set<Draft> all) {
    return all.size() > (all.contains(draft) ? 1 : 0);
  }

  /** Whether the word of another event stands between two places in the text. */
  boolean othersBetween(Draft draft, int from, int to) {
    int low = 0;
    int high = triggers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (triggers.get(middle).start <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    while (low < triggers.size() && triggers.get(low).start < to) {
      if (triggers.get(low).draft != draft) {
        return true;
      }
      low++;
    }
    return false;
  }
}
