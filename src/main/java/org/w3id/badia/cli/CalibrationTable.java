package org.w3id.badia.cli;

import java.util.Locale;
import java.util.function.Consumer;
import org.w3id.badia.evaluate.Calibration;

/** Prints how many claims of each confidence are right. */
final class CalibrationTable {
  private CalibrationTable() {}

  /** A line a tenth of confidence, then the mean distance of confidence and truth. */
  static void print(Calibration calibration, Consumer<String> out) {
    out.accept("");
    out.accept("confidence  right share   claims");
    for (Calibration.Bin bin : calibration.bins()) {
      out.accept(
          String.format(
              Locale.ROOT,
              "%10.2f  %11.2f  %7d",
              bin.confidence(),
              bin.tally().precision(),
              bin.tally().given()));
    }
    out.accept(String.format(Locale.ROOT, "mean distance %.3f", calibration.error()));
  }
}
