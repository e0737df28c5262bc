package org.w3id.badia.evaluate;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.w3id.badia.lexicon.ConfidenceTable;

/**
 * Learns from annotated reports what speaks for a claim's being right. What it would say of reports
 * it has not learned from is measured by leaving out a tenth of them in turn.
 */
public final class ConfidenceLearner {
  /** Of 4 to 32 this one was right oftenest about reports left out. */
  private static final double PENALTY = 8;

  private static final int LEAST = 20;
  private static final int FOLDS = 10;

  private record Seen(ClaimJudge.Judged judged, Logistic.Example example) {}

  private final List<Seen> seen = new ArrayList<>();
  private final List<String> reports;

  /**
   * Learns from judged claims.
   *
   * @param grounds what was seen of each claim, by its IRI
   */
  public ConfidenceLearner(
      PairedReports paired, Map<String, ? extends Collection<String>> grounds) {
    for (ClaimJudge.Judged claim : new ClaimJudge(paired).judge()) {
      Collection<String> features = grounds.get(claim.iri());
      if (features != null) {
        seen.add(new Seen(claim, new Logistic.Example(features, claim.right(), 1)));
      }
    }
    reports = paired.reports().stream().map(r -> r.gold().doc).sorted().toList();
  }

  /** How right the confidences would be on reports that were left out when learning. */
  public Calibration leftOut() {
    List<ClaimJudge.Judged> guessed = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Predicate<Seen> isLeft = s -> reports.indexOf(s.judged.report()) % FOLDS == left;
      Map<String, Double> weights = learn(seen.stream().filter(isLeft.negate()).toList());
      seen.stream().filter(isLeft).map(s -> guess(s, weights)).forEach(guessed::add);
    }
    return Calibration.of(guessed);
  }

  private static ClaimJudge.Judged guess(Seen seen, Map<String, Double> weights) {
    double sum =
        seen.example.features().stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
    ClaimJudge.Judged claim = seen.judged;
    return new ClaimJudge.Judged(
        claim.iri(), claim.report(), 1 / (1 + Math.exp(-sum)), claim.right());
  }

  private static Map<String, Double> learn(List<Seen> from) {
    return Logistic.learn(from.stream().map(Seen::example).toList(), PENALTY, LEAST);
  }

  /**
   * Writes {@code confidence.csv} of data/lexicon, what speaks most for a claim first.
   *
   * @param unread the share of the logarithm of the odds that holds on reports nobody has read
   */
  public void write(double unread, Writer out) throws IOException {
    WeightTable.write(Map.of(ConfidenceTable.UNREAD, unread), learn(seen), out);
  }
}
