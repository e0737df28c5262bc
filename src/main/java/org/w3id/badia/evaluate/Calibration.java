package org.w3id.badia.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the confidence of claims can be trusted: of claims at 0.9, nine in ten should be right.
 */
public final class Calibration {
  /** Confidences this near count together. */
  private static final double WIDTH = 0.1;

  private final List<Bin> bins;

  private Calibration(Map<Integer, List<ClaimJudge.Judged>> byConfidence) {
    this.bins = byConfidence.values().stream().map(Calibration::bin).toList();
  }

  /** Judges every claim by the gold annotations. */
  public static Calibration of(PairedReports reports) {
    return of(new ClaimJudge(reports).judge());
  }

  static Calibration of(List<ClaimJudge.Judged> judged) {
    Map<Integer, List<ClaimJudge.Judged>> byConfidence = new TreeMap<>();
    for (ClaimJudge.Judged claim : judged) {
      int bin = (int) Math.round(claim.confidence() / WIDTH);
      byConfidence.computeIfAbsent(bin, k -> new ArrayList<>()).add(claim);
    }
    return new Calibration(byConfidence);
  }

  /**
   * Claims of about the same confidence.
   *
   * @param confidence their mean
   * @param tally {@code correct} of {@code given} were right
   */
  public record Bin(double confidence, Tally tally) {}

  /** The claims by tenths of confidence, lowest first. */
  public List<Bin> bins() {
    return bins;
  }

  /** The mean distance between confidence and the share of right claims, weighed by claims. */
  public double error() {
    double distance = 0;
    int claims = 0;
    for (Bin bin : bins) {
      distance += Math.abs(bin.confidence() - bin.tally().precision()) * bin.tally().given();
      claims += bin.tally().given();
    }
    return distance / Math.max(1, claims);
  }

  private static Bin bin(List<ClaimJudge.Judged> claims) {
    double mean = claims.stream().mapToDouble(ClaimJudge.Judged::confidence).average().orElse(0);
    int right = (int) claims.stream().filter(ClaimJudge.Judged::right).count();
    return new Bin(mean, new Tally(right, claims.size(), claims.size()));
  }
}
