package org.w3id.badia.evaluate;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.badia.model.RetellingCandidate;

/**
 * Learns from annotated reports what speaks for a telling's telling more of an event told before. A
 * telling is of the gold event whose evidence holds its word; where none does, of the one that the
 * event pairs with that it was taken for.
 */
public final class RetellingLearner {
  /** Tried on halves of the reports: 4 leads so far from what was known that events fall apart. */
  private static final double PENALTY = 30;

  /** An event that falls apart loses more than one that swallows another; tried likewise. */
  private static final double SAME = 4;

  private static final int LEAST = 6;

  /** Evidence breaks off, and a word may begin behind what is quoted of it. */
  private static final int SLACK = 12;

  private final Map<String, PairedReports.Paired> reports = new HashMap<>();
  private final Map<String, Map<Gold.Event, List<int[]>>> quoted = new HashMap<>();
  private final List<Logistic.Example> examples = new ArrayList<>();

  private RetellingLearner(PairedReports paired) {
    paired.reports().forEach(report -> reports.put(report.gold().doc, report));
  }

  /**
   * Learns from annotated reports.
   *
   * @param paired what was extracted with every draft made an event
   * @param candidates all tellings with the events that they may tell more of
   * @param known the weights so far, from which the reports must lead away
   */
  public static Map<String, Double> learn(
      PairedReports paired, Collection<RetellingCandidate> candidates, Map<String, Double> known) {
    RetellingLearner learner = new RetellingLearner(paired);
    candidates.forEach(learner::candidate);
    return Logistic.learn(learner.examples, known, PENALTY, LEAST);
  }

  private void candidate(RetellingCandidate candidate) {
    PairedReports.Paired report = reports.get(candidate.report().id());
    if (report == null || report.gold().told != null) {
      return;
    }
    Map<Gold.Event, List<int[]>> quotes =
        quoted.computeIfAbsent(
            candidate.report().id(), id -> quotes(report.gold(), candidate.report().text()));
    Optional<Gold.Event> here = event(report, quotes, candidate.telling(), candidate.chosen());
    Optional<Gold.Event> there = event(report, quotes, candidate.event(), candidate.event());
    if (here.isPresent() && there.isPresent()) {
      boolean same = here.get() == there.get();
      examples.add(new Logistic.Example(candidate.features(), same, same ? SAME : 1));
    }
  }

  private static Optional<Gold.Event> event(
      PairedReports.Paired report, Map<Gold.Event, List<int[]>> quotes, int word, int event) {
    Gold.Event nearest = null;
    int least = Integer.MAX_VALUE;
    for (var quote : quotes.entrySet()) {
      for (int[] span : quote.getValue()) {
        boolean holds = span[0] <= word && word < span[1];
        if (holds && word - span[0] < least) {
          nearest = quote.getKey();
          least = word - span[0];
        }
      }
    }
    return nearest != null ? Optional.of(nearest) : paired(report, event);
  }

  private static Optional<Gold.Event> paired(PairedReports.Paired report, int start) {
    List<Found.Event> events = report.found().events();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).iri().endsWith("-at-" + start)) {
        return report.wanted(i);
      }
    }
    return Optional.empty();
  }

  /** Where the evidence of each event stands: «words | words». */
  private static Map<Gold.Event, List<int[]>> quotes(Gold gold, String text) {
    Map<Gold.Event, List<int[]>> quotes = new HashMap<>();
    for (Gold.Event event : gold.events) {
      for (String quote : event.evidence.split(" \\| ")) {
        String words = quote.strip();
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        if (at >= 0) {
          int start = text.codePointCount(0, at);
          int end = start + words.codePointCount(0, words.length());
          quotes.computeIfAbsent(event, e -> new ArrayList<>()).add(new int[] {start, end + SLACK});
        }
      }
    }
    return quotes;
  }

  /** Writes {@code retelling.csv} of data/lexicon, what speaks most for the same event first. */
  public static void write(Map<String, Double> weights, Writer out) throws IOException {
    WeightTable.write(Map.of(), weights, out);
  }
}
