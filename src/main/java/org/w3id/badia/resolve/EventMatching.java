package org.w3id.badia.resolve;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.badia.model.Seek;

/**
 * Finds the events that several reports tell. Only pairs that share a target, a perpetrator or a
 * place are compared, and an event is one with at most one event of another report.
 */
public final class EventMatching {
  private EventMatching() {}

  /** The pairs that are, or may be, the same, the surest first. */
  public static List<EventComparison> pairs(List<EventFacts> events) {
    List<EventComparison> likely = new ArrayList<>();
    for (Pair pair : candidates(events)) {
      EventComparison comparison = EventComparison.of(pair.one(), pair.other());
      if (comparison.verdict() != Verdict.DIFFERENT) {
        likely.add(comparison);
      }
    }
    likely.sort(
        Comparator.comparingDouble(EventComparison::points)
            .reversed()
            .thenComparing(c -> c.first().id())
            .thenComparing(c -> c.second().id()));
    return oneToOne(likely);
  }

  private record Pair(EventFacts one, EventFacts other) {}

  private static Set<Pair> candidates(List<EventFacts> events) {
    Map<String, List<EventFacts>> sharing = new HashMap<>();
    Set<Pair> pairs = new HashSet<>();
    for (EventFacts event : events) {
      for (String key : keys(event)) {
        List<EventFacts> others = sharing.computeIfAbsent(key, k -> new ArrayList<>());
        for (EventFacts other : others) {
          if (!other.report().equals(event.report())) {
            pairs.add(new Pair(other, event));
          }
        }
        others.add(event);
      }
    }
    return pairs;
  }

  /** With its month where it has one, so that a war of years is not compared with itself. */
  private static Set<String> keys(EventFacts event) {
    Set<String> named = new HashSet<>(event.targets());
    event.places().forEach(p -> named.add(p.id()));
    named.addAll(event.perpetrators());
    Set<String> keys = new HashSet<>();
    for (String name : named) {
      months(event).forEach(month -> keys.add(name + " " + month));
      // Without a date only a telling figure can make two events one.
      if (Seek.any(event.figures(), EventFacts.Figure::isTelling)) {
        keys.add(name);
      }
    }
    return keys;
  }

  /**
   * The months in which it can have happened, give or take a day; the days before its report where
   * only that end is known; none if nothing is.
   */
  private static List<YearMonth> months(EventFacts event) {
    if (event.latest().isEmpty()) {
      return List.of();
    }
    YearMonth first =
        YearMonth.from(event.earliest().orElse(event.latest().get().minusDays(7)).minusDays(1));
    YearMonth last = YearMonth.from(event.latest().get().plusDays(1));
    return Stream.iterate(first, m -> !m.isAfter(last), m -> m.plusMonths(1)).toList();
  }

  /** Of several events of a report that may be one with this, the best is; others only may be. */
  private static List<EventComparison> oneToOne(List<EventComparison> likely) {
    Set<String> taken = new HashSet<>();
    List<EventComparison> result = new ArrayList<>();
    for (EventComparison c : likely) {
      boolean free =
          !taken.contains(c.first().id() + " " + c.second().report())
              && !taken.contains(c.second().id() + " " + c.first().report());
      if (c.verdict() == Verdict.SAME && free) {
        taken.add(c.first().id() + " " + c.second().report());
        taken.add(c.second().id() + " " + c.first().report());
        result.add(c);
      } else if (free) {
        result.add(c);
      }
    }
    return result;
  }
}
