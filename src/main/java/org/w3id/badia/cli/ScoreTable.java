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

  /** A line a report, then a line a slot. */
  static void print(Scores scores, Consumer<String> out) {
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

  /**
   * What the last release scored, and how far the present scores are from it.
   *
   * @param set the name of the released set that was read again, if any
   */
  static void compare(
      Scores scores, List<ReleasedFigures.Figures> released, String set, Consumer<String> out) {
    if (released.isEmpty()) {
      return;
    }
    ReleasedFigures.Figures last = released.get(0);
    out.accept("");
    out.accept("Released with " + last.version() + " (" + last.released() + "), F1 (precision):");
    out.accept(compared("", "events", "all slots", "affiliations"));
    for (ReleasedFigures.Figures row : released) {
      if (row.version().equals(last.version())) {
        String seen = row.seen() ? "read" : "not read";
        String name = String.format(Locale.ROOT, "%s (%d, %s)", row.set(), row.reports(), seen);
        out.accept(
            compared(name, share(row.events()), share(row.slots()), share(row.affiliations())));
        if (row.set().equals(set)) {
          out.accept(
              compared(
                  "... these reports now",
                  change(scores.slots().get("event"), row.events()),
                  change(scores.slots().get("all slots"), row.slots()),
                  change(scores.slots().get("affiliation"), row.affiliations())));
        }
      }
    }
  }

  private static String compared(String name, String... cells) {
    StringBuilder row = new StringBuilder(String.format("  %-34s", name));
    for (String cell : cells) {
      row.append(String.format(" %-26s", cell));
    }
    return row.toString().stripTrailing();
  }

  private static String change(Tally now, ReleasedFigures.Share then) {
    return String.format(
        Locale.ROOT,
        "%.2f %+.2f (%.2f %+.2f)",
        now.f1(),
        now.f1() - then.f1(),
        now.precision(),
        now.precision() - then.precision());
  }

  private static String share(ReleasedFigures.Share share) {
    return String.format(Locale.ROOT, "%.2f       (%.2f)", share.f1(), share.precision());
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
