package org.w3id.badia.evaluate;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes learned weights as a table of data/lexicon. */
final class WeightTable {
  private static final double HUNDREDTHS = 100;

  private WeightTable() {}

  /** Writes the thresholds and all weights that do not round to nothing, the greatest first. */
  static void write(Map<String, Double> thresholds, Map<String, Double> weights, Writer out)
      throws IOException {
    CSVPrinter csv =
        new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
    csv.printRecord("feature", "weight");
    for (var threshold : thresholds.entrySet()) {
      csv.printRecord(threshold.getKey(), threshold.getValue());
    }
    for (var row :
        weights.entrySet().stream()
            .filter(w -> Math.round(w.getValue() * HUNDREDTHS) != 0)
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList()) {
      csv.printRecord(row.getKey(), Math.round(row.getValue() * HUNDREDTHS) / HUNDREDTHS);
    }
    csv.flush();
  }
}
