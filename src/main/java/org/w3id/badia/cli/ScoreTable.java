package org.w3id.badia.cli;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.w3id.badia.evaluate.Scores;
import org.w3id.badia.evaluate.Tally;

/** Prints the scores of an evaluation as tables. */
final class ScoreTable {
  private ScoreTable() {}

  /** Every wrong, missed or spurious fill, then a line a report, then a line a slot. */
  static void print(Scores scores, boolean errors, Consumer<String> out) {
    if (errors) {
      scores.errors().forEach(out);
      out.accept("");
    }
    out.accept(row("report", "event F1", "P", "R", "F1 of all slots"));
    scores
        .reports()
        .forEach(
            (report, rows) -> {
              Tally all = rows.get("all slots");
              out.accept(
                  row(
                      report,
                      figure(rows.getOrDefault("event", all).f1()),
                      figure(all.precision()),
                      figure(all.recall()),
                      figure(all.f1())));
            });
    out.accept("");
    out.accept(row("slot", "P", "R", "F1", "correct/gold/system"));
    for (Map.Entry<String, Tally> slot : scores.slots().entrySet()) {
      Tally t = slot.getValue();
      out.accept(
          row(
              slot.getKey(),
              figure(t.precision()),
              figure(t.recall()),
              figure(t.f1()),
              t.correct() + "/" + t.wanted() + "/" + t.given()));
    }
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String row(String first, String... rest) {
    StringBuilder row = new StringBuilder(String.format("%-14s", first));
    for (String cell : rest) {
      row.append(String.format(" %8s", cell));
    }
    return row.toString();
  }
}
