package org.w3id.badia.evaluate;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Graph;
import org.w3id.badia.model.ClaimFeatures;

/**
 * How far the confidence of claims can be trusted: of claims at 0.9, nine in ten should be right.
 */
public final class Calibration {
  private static final int TENTHS = 10;

  private final List<ClaimJudge.Judged> judged;

  private Calibration(List<ClaimJudge.Judged> judged) {
    this.judged = judged;
  }

  /**
   * Judges every claim of a graph by a folder of gold annotations.
   *
   * @throws IOException where the folder cannot be read
   */
  public static Calibration of(Path goldFolder, Graph graph) throws IOException {
    return new Calibration(
        new ClaimJudge(graph).judge(Gold.readAll(goldFolder, new ArrayList<>())));
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
    Map<Integer, List<ClaimJudge.Judged>> byTenth = new TreeMap<>();
    for (ClaimJudge.Judged claim : judged) {
      int tenth = (int) Math.round(claim.confidence() * TENTHS);
      byTenth.computeIfAbsent(tenth, k -> new ArrayList<>()).add(claim);
    }
    return byTenth.values().stream()
        .map(
            claims ->
                new Bin(
                    claims.stream().mapToDouble(ClaimJudge.Judged::confidence).average().orElse(0),
                    tally(claims)))
        .toList();
  }

  /** The mean distance between confidence and the share of right claims, weighed by claims. */
  public double error() {
    return bins().stream()
            .mapToDouble(b -> Math.abs(b.confidence() - b.tally().precision()) * b.tally().given())
            .sum()
        / Math.max(1, judged.size());
  }

  /** Writes {@code confidence.csv} of data/lexicon: claims counted by their features. */
  public void write(Writer out) throws IOException {
    Map<ClaimFeatures, List<ClaimJudge.Judged>> byFeatures =
        new TreeMap<>(
            Comparator.comparing(ClaimFeatures::slot)
                .thenComparing(ClaimFeatures::known)
                .thenComparing(ClaimFeatures::reach));
    judged.forEach(j -> byFeatures.computeIfAbsent(j.features(), k -> new ArrayList<>()).add(j));
    CSVPrinter csv =
        new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
    csv.printRecord("slot", "value", "reach", "right", "judged");
    for (var row : byFeatures.entrySet()) {
      ClaimFeatures features = row.getKey();
      Tally tally = tally(row.getValue());
      csv.printRecord(
          features.slot(),
          features.known() ? "known" : "candidate",
          features.reach().name().toLowerCase(Locale.ROOT),
          tally.correct(),
          tally.given());
    }
    csv.flush();
  }

  private static Tally tally(List<ClaimJudge.Judged> claims) {
    int right = (int) claims.stream().filter(ClaimJudge.Judged::right).count();
    return new Tally(right, claims.size(), claims.size());
  }
}
