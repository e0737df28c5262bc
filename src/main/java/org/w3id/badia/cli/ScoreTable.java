package org.w3id.badia.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.w3id.badia.evaluate.ReleasedFigures;
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

  /** What the last release scored, to compare with. */
  static void print(List<ReleasedFigures.Figures> released, Consumer<String> out) {
    if (released.isEmpty()) {
      return;
    }
    ReleasedFigures.Figures last = released.get(0);
    out.accept("");
    out.accept(
        "Last released (" + last.version() + ", " + last.released() + "), F1 with precision:");
    for (ReleasedFigures.Figures row : released) {
      if (row.version().equals(last.version())) {
        out.accept(
            String.format(
                Locale.ROOT,
                "  events %s  all slots %s  affiliations %s  %s (%d, %s)",
                share(row.events()),
                share(row.slots()),
                share(row.affiliations()),
                row.set(),
                row.reports(),
                row.seen() ? "read while writing" : "not read"));
      }
    }
  }

  private static String share(ReleasedFigures.Share share) {
    return String.format(Locale.ROOT, "%.2f (%.2f)", share.f1(), share.precision());
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
