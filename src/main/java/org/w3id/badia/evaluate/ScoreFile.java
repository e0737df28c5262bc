package org.w3id.badia.evaluate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Scores for programs: as JSON with every error, or as a table with a row a report and slot. */
public final class ScoreFile {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** The row of the table for all reports together. */
  private static final String ALL = "";

  private ScoreFile() {}

  /** The slots, the reports with their slots, every error, and how far confidence holds. */
  public static void json(Scores scores, Calibration calibration, Writer out) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("slots", slots(scores.slots()));
    Map<String, Object> reports = new LinkedHashMap<>();
    scores.reports().forEach((report, slots) -> reports.put(report, slots(slots)));
    all.put("reports", reports);
    all.put("errors", scores.faults());
    all.put("calibration", calibration.bins().stream().map(ScoreFile::bin).toList());
    GSON.toJson(all, out);
    out.write("\n");
  }

  private static Map<String, Object> slots(Map<String, Tally> slots) {
    Map<String, Object> all = new LinkedHashMap<>();
    slots.forEach((slot, tally) -> all.put(slot, figures(tally)));
    return all;
  }

  private static Map<String, Object> figures(Tally tally) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("correct", tally.correct());
    figures.put("gold", tally.wanted());
    figures.put("system", tally.given());
    figures.put("precision", tally.precision());
    figures.put("recall", tally.recall());
    figures.put("f1", tally.f1());
    return figures;
  }

  private static Map<String, Object> bin(Calibration.Bin bin) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("confidence", bin.confidence());
    figures.put("right", bin.tally().precision());
    figures.put("claims", bin.tally().given());
    return figures;
  }

  /** One row a slot of all reports, whose report is empty, then one a report and slot. */
  public static void csv(Scores scores, Writer out) throws IOException {
    CSVPrinter csv =
        new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
    csv.printRecord(
        List.of("report", "slot", "correct", "gold", "system", "precision", "recall", "f1"));
    rows(csv, ALL, scores.slots());
    for (var report : scores.reports().entrySet()) {
      rows(csv, report.getKey(), report.getValue());
    }
    csv.flush();
  }

  private static void rows(CSVPrinter csv, String report, Map<String, Tally> slots)
      throws IOException {
    for (var slot : slots.entrySet()) {
      Tally t = slot.getValue();
      csv.printRecord(
          report,
          slot.getKey(),
          t.correct(),
          t.wanted(),
          t.given(),
          t.precision(),
          t.recall(),
          t.f1());
    }
  }
}
