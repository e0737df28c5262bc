package org.w3id.badia.lexicon;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What speaks for a claim's being right, and how much: {@code confidence.csv} of data/lexicon,
 * which {@code badia evaluate --learn-confidence} writes. The weights of what is seen of a claim
 * sum up to the logarithm of its odds, of which the share {@code unread} holds on unknown reports.
 */
public final class ConfidenceTable {
  /**
   * The row that says what share of the logarithm of its odds a claim keeps on a report that nobody
   * had read; all of it where there is no such row. It is not learned but measured: claims of 56
   * such reports (November 2026) were right as often as they say with 0.75.
   */
  public static final String UNREAD = "unread";

  /** Nothing proves a claim beyond doubt, nor is any made that is certainly wrong. */
  private static final double MOST = 0.97;

  private static final double LEAST = 0.05;

  /** «worth=over 0.3» or «target=worth over 0.3»: the name of a probability is worth. */
  private static final Pattern STEP = Pattern.compile("(?:\\w+=)?(\\w+)[= ]over 0\\.\\d");

  private final Weights weights;

  /** A table of such weights. */
  public ConfidenceTable(Weights weights) {
    this.weights = weights;
  }

  /**
   * Reads the table.
   *
   * @param data the folder data/
   * @throws org.w3id.badia.model.ProblemException at the first cell that is wrong
   */
  public static ConfidenceTable read(Path data) {
    return new ConfidenceTable(Weights.read(data, "confidence.csv"));
  }

  /** How likely a claim with those grounds is right on a report that nobody has read, 0 to 1. */
  public double of(Collection<String> grounds) {
    double odds = unread() * weights.sum(grounds);
    return Math.max(LEAST, Math.min(MOST, 1 / (1 + Math.exp(-odds))));
  }

  /** The share of the logarithm of the odds that holds on reports that nobody has read. */
  public double unread() {
    double share = weights.of(UNREAD);
    return share == 0 ? 1 : share;
  }

  /**
   * What counts in a confidence and how much, the most first. The steps that a probability reaches
   * count together, under the name of the probability.
   */
  public List<Map.Entry<String, Double>> counted(Collection<String> grounds) {
    Map<String, Double> sums = new LinkedHashMap<>();
    grounds.forEach(
        g -> sums.merge(STEP.matcher(g).replaceFirst("$1"), weights.of(g), Double::sum));
    return sums.entrySet().stream()
        .filter(e -> e.getValue() != 0)
        .sorted(Comparator.comparingDouble(e -> -Math.abs(e.getValue())))
        .toList();
  }
}
