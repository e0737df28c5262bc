package org.w3id.badia.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** How many fills of each slot agree between a gold event and a found one. */
final class Slots {
  static final List<String> NAMES =
      List.of(
          "type", "perpetrator", "target", "place", "date", "weapon", "casualty", "attribution");

  /** The gold's type labels, by the local name of the class. */
  static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("Ambush", "ambush"),
          Map.entry("ArmedAssault", "armed-assault"),
          Map.entry("IedBombing", "ied-bombing"),
          Map.entry("SuicideBombing", "suicide-bombing"),
          Map.entry("VehicleBombing", "vehicle-bombing"),
          Map.entry("Shelling", "shelling"),
          Map.entry("MissileStrike", "missile-strike"),
          Map.entry("Airstrike", "airstrike"),
          Map.entry("Clash", "clash"),
          Map.entry("Assassination", "assassination"),
          Map.entry("Abduction", "abduction"),
          Map.entry("Execution", "execution"),
          Map.entry("PrisonBreak", "prison-break"),
          Map.entry("Raid", "raid"),
          Map.entry("LootingArson", "looting-arson"),
          Map.entry("TerritorialChange", "territorial-change"),
          Map.entry("Pledge", "pledge"),
          Map.entry("Threat", "threat"),
          Map.entry("Deployment", "deployment"));

  private Slots() {}

  static Map<String, Tally> compare(Gold.Event gold, Found.Event found) {
    Map<String, Tally> counts = new LinkedHashMap<>();
    boolean type = found.types().stream().anyMatch(gold.types()::contains);
    counts.put("type", new Tally(type ? 1 : 0, 1, 1));
    counts.put("perpetrator", names(gold.perpetrators, found.perpetrators()));
    counts.put("target", targets(gold, found));
    Tally place = names(gold.places, found.places());
    if (place.correct() > 0) { // a coarser place that contains the event is no error, and no merit
      int given = Math.max(place.correct(), Math.min(place.given(), place.wanted()));
      place = new Tally(place.correct(), place.wanted(), given);
    }
    counts.put("place", place);
    counts.put("weapon", names(gold.weapons, found.weapons()));
    counts.put("date", date(gold.date, found));
    counts.put(
        "casualty",
        new Tally(
            pair(gold.casualties, found.casualties(), Slots::claimFits),
            gold.casualties.size(),
            found.casualties().size()));
    boolean hedged = gold.suspected;
    counts.put(
        "attribution",
        new Tally(hedged && found.suspected() ? 1 : 0, hedged ? 1 : 0, found.suspected() ? 1 : 0));
    return counts;
  }

  /** The slots of an event that stands alone: missed ones are wanted, spurious ones given. */
  static Map<String, Tally> missed(Gold.Event gold) {
    Found.Event none =
        new Found.Event(
            "",
            -1,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false);
    Map<String, Tally> counts = compare(gold, none);
    counts.replaceAll((slot, t) -> new Tally(t.correct(), t.wanted(), 0));
    return counts;
  }

  static Map<String, Tally> spurious(Found.Event found) {
    return Map.of(
        "type", given(1),
        "perpetrator", given(found.perpetrators().size()),
        "target", given(found.targets().size()),
        "place", given(found.places().size()),
        "weapon", given(found.weapons().size()),
        "casualty", given(found.casualties().size()),
        "date", given(found.earliest().isPresent() || found.latest().isPresent() ? 1 : 0));
  }

  /** How many of left find a partner in right, each used once, in order. */
  static <L, R> int pair(List<L> left, List<R> right, BiPredicate<L, R> fits) {
    List<R> free = new ArrayList<>(right);
    int hits = 0;
    for (L item : left) {
      for (int j = 0; j < free.size(); j++) {
        if (fits.test(item, free.get(j))) {
          free.remove(j);
          hits++;
          break;
        }
      }
    }
    return hits;
  }

  private static Tally given(int n) {
    return new Tally(0, 0, n);
  }

  private static Tally names(List<List<String>> gold, List<List<String>> found) {
    int hits = pair(gold, found, (g, f) -> NameMatch.anySame(f, g));
    return new Tally(hits, gold.size(), found.size());
  }

  // What was hit may stand as targetObject: counted where it is right, no error where it is not.
  private static Tally targets(Gold.Event gold, Found.Event found) {
    List<List<String>> all = new ArrayList<>(found.targets());
    all.addAll(found.objects());
    int hits = names(gold.targets, all).correct();
    return new Tally(hits, gold.targets.size(), Math.max(hits, found.targets().size()));
  }

  static Tally date(Gold.Date gold, Found.Event found) {
    String lo = found.earliest().or(found::latest).orElse(null);
    String hi = found.latest().or(found::earliest).orElse(null);
    if (gold == null || (gold.earliest() == null && gold.latest() == null)) {
      return Tally.NONE;
    }
    boolean right =
        lo != null
            && (gold.earliest() == null || day(lo).compareTo(gold.earliest()) >= 0)
            && (gold.latest() == null || day(hi).compareTo(gold.latest()) <= 0);
    return new Tally(right ? 1 : 0, 1, lo == null ? 0 : 1);
  }

  private static String day(String date) {
    return date.substring(0, Math.min(10, date.length()));
  }

  static boolean claimFits(Gold.Casualty gold, Found.Casualty found) {
    if (!found.kinds().stream().map(String::toLowerCase).toList().contains(gold.kind())) {
      return false;
    }
    boolean open = found.maximum().isEmpty();
    boolean unspecified =
        gold.max() == null && gold.min() != null && (gold.min() == 1 || gold.min() == 2);
    if (unspecified) {
      return open && found.minimum().map(m -> m >= 1 && m <= 3).orElse(true);
    }
    return java.util.Objects.equals(found.minimum().orElse(null), gold.min())
        && java.util.Objects.equals(found.maximum().orElse(null), gold.max());
  }
}
