package org.w3id.badia.lexicon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3id.badia.model.ClaimFeatures;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.text.Table;

/**
 * How often claims of a kind were right on annotated reports: {@code confidence.csv} of
 * data/lexicon, which {@code badia evaluate --learn} writes. The confidence of a claim is the share
 * of right ones among its like, drawn towards the share of its slot where few were seen, less what
 * is lost on reports that nobody has read.
 */
public final class ConfidenceTable {
  /** As many claims of the slot count beside those of the very kind. */
  private static final double PRIOR = 10;

  /** Nothing is known of a slot: more right than wrong. */
  private static final double UNKNOWN = 0.6;

  /**
   * The reports counted were read while the rules were written. On 50 others, which nobody had read
   * (November 2026), claims were right 0.9 times as often.
   */
  private static final double UNREAD = 0.9;

  private record Count(int right, int judged) {
    static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
      return new Count(right + other.right, judged + other.judged);
    }
  }

  private final Map<ClaimFeatures, Count> counts = new HashMap<>();
  private final Map<String, Count> slots = new HashMap<>();

  private ConfidenceTable() {}

  /**
   * Reads the table.
   *
   * @param data the folder data/
   * @throws ProblemException at the first cell that is wrong
   */
  public static ConfidenceTable read(Path data) {
    Path path = data.resolve("lexicon").resolve("confidence.csv");
    Table table =
        Table.read(
            path,
            "data/lexicon/confidence.csv",
            Set.of("slot", "value", "reach", "right", "judged"),
            Set.of());
    ConfidenceTable confidences = new ConfidenceTable();
    table.rows().forEach(row -> confidences.add(table, row));
    if (!table.problems().isEmpty()) {
      throw new ProblemException(table.problems().get(0));
    }
    return confidences;
  }

  private void add(Table table, Table.Row row) {
    boolean known = row.get("value").equals("known");
    if (!known && !row.get("value").equals("candidate")) {
      reject(table, row, "value", "write known or candidate");
      return;
    }
    ClaimFeatures.Reach reach;
    try {
      reach = ClaimFeatures.Reach.valueOf(row.get("reach").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      reject(table, row, "reach", "write clause, sentence or report");
      return;
    }
    int right = number(table, row, "right");
    int judged = number(table, row, "judged");
    if (right > judged) {
      reject(table, row, "right", "no more can be right than were judged");
      return;
    }
    Count count = new Count(right, judged);
    counts.put(new ClaimFeatures(row.get("slot"), known, reach), count);
    slots.merge(row.get("slot"), count, Count::plus);
  }

  private static int number(Table table, Table.Row row, String column) {
    try {
      return Math.max(0, Integer.parseInt(row.get(column)));
    } catch (NumberFormatException e) {
      reject(table, row, column, "write a whole number");
      return 0;
    }
  }

  private static void reject(Table table, Table.Row row, String column, String remedy) {
    table.reject(row, column, Problem.Code.BAD_CELL, row.get(column), remedy);
  }

  /** The expected share of right claims among those with such features, 0 to 1. */
  public double of(ClaimFeatures features) {
    Count slot = slots.getOrDefault(features.slot(), Count.NONE);
    double share = (slot.right + UNKNOWN) / (slot.judged + 1.0);
    Count count = counts.getOrDefault(features, Count.NONE);
    return UNREAD * (count.right + PRIOR * share) / (count.judged + PRIOR);
  }
}
