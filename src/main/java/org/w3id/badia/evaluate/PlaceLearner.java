package org.w3id.badia.evaluate;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.model.PlaceCandidate;

/**
 * Learns from annotated reports what speaks for an event's having happened at a place that the
 * report names. Of several namings that a gold place may mean the nearest is right and the others
 * teach nothing; the places of an event that no gold event pairs with are wrong, but count less.
 */
public final class PlaceLearner {
  /**
   * Cross-validated on 290 annotated reports: from 0.1 to 0.2 the F1 of the slot is the same within
   * half a point, and below fewer of the places given are right.
   */
  private static final double THRESHOLD = 0.18;

  /**
   * A settlement that no frame of the event names misleads more than an area too many. At 0.28 a
   * point more of the places are found, but one event is given the town of another.
   */
  private static final double UNTOLD = 0.38;

  /**
   * An area around an event tells an analyst where to look and is wrong of it less often than a
   * spot: from 0.15 to 0.08 the F1 of the slot rises by one to two points on reports that nothing
   * was learned from.
   */
  private static final double AREA = 0.12;

  /** A quarter lies in some town, and where none is told the likeliest mostly is it. */
  private static final double TOWN = 0.1;

  /** Cross-validated likewise: 8 fits them too closely, 32 too loosely. */
  private static final double PENALTY = 16;

  private static final int LEAST = 6;

  /** Where an event is spurious its place may still be the right one for what is told. */
  private static final double SPURIOUS = 0.3;

  /** How the places are told, the surest first. */
  private static final List<String> SUREST =
      List.of(
          "told=frame", "told=scene", "told=headline", "told=around", "told=borrowed", "told=not");

  private static final List<String> NEAREST =
      List.of(
          "far=clause",
          "far=next",
          "far=sentence",
          "far=before",
          "far=after",
          "far=ahead",
          "far=behind",
          "far=long ahead",
          "far=long behind");

  private final Map<String, List<PlaceCandidate>> byEvent = new HashMap<>();
  private final List<Logistic.Example> examples = new ArrayList<>();

  private PlaceLearner(Collection<PlaceCandidate> candidates) {
    for (PlaceCandidate candidate : candidates) {
      String event = candidate.event().toLowerCase(Locale.ROOT);
      byEvent.computeIfAbsent(event, k -> new ArrayList<>()).add(candidate);
    }
  }

  /**
   * Learns from annotated reports.
   *
   * @param candidates all places that may be those of the extracted events
   */
  public static Map<String, Double> learn(
      PairedReports paired, Collection<PlaceCandidate> candidates) {
    PlaceLearner learner = new PlaceLearner(candidates);
    paired.reports().forEach(learner::report);
    return Logistic.learn(learner.examples, PENALTY, LEAST);
  }

  private void report(PairedReports.Paired report) {
    List<Found.Event> found = report.found().events();
    for (int i = 0; i < found.size(); i++) {
      String iri = found.get(i).iri();
      String slug = iri.substring(iri.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      List<PlaceCandidate> candidates = byEvent.getOrDefault(slug, List.of());
      Optional<Gold.Event> partner = report.wanted(i);
      if (partner.isEmpty()) {
        candidates.forEach(c -> example(c, false, SPURIOUS));
      } else if (!partner.get().optional) {
        event(partner.get(), candidates);
      }
    }
  }

  private void event(Gold.Event gold, List<PlaceCandidate> candidates) {
    Set<PlaceCandidate> right = new HashSet<>();
    Set<PlaceCandidate> fitting = new HashSet<>();
    for (List<String> fill : gold.places) {
      List<PlaceCandidate> fits =
          candidates.stream().filter(c -> NameMatch.anySame(c.names(), fill)).toList();
      fits.stream()
          .filter(c -> !right.contains(c))
          .min(
              Comparator.<PlaceCandidate>comparingInt(c -> rank(c, SUREST))
                  .thenComparingInt(c -> rank(c, NEAREST)))
          .ifPresent(right::add);
      fitting.addAll(fits);
    }
    for (PlaceCandidate candidate : candidates) {
      if (right.contains(candidate) || !fitting.contains(candidate)) {
        example(candidate, right.contains(candidate), 1);
      }
    }
  }

  private static int rank(PlaceCandidate candidate, List<String> order) {
    return candidate.features().stream()
        .mapToInt(order::indexOf)
        .filter(i -> i >= 0)
        .findFirst()
        .orElse(order.size());
  }

  private void example(PlaceCandidate candidate, boolean right, double weight) {
    examples.add(new Logistic.Example(candidate.features(), right, weight));
  }

  /** Writes {@code placing.csv} of data/lexicon, what speaks most for a place first. */
  public static void write(Map<String, Double> weights, Writer out) throws IOException {
    Map<String, Double> thresholds = new LinkedHashMap<>();
    thresholds.put("threshold", THRESHOLD);
    thresholds.put("threshold=untold", UNTOLD);
    thresholds.put("threshold=area", AREA);
    thresholds.put("threshold=town", TOWN);
    WeightTable.write(thresholds, weights, out);
  }
}
