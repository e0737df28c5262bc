package org.w3id.badia.evaluate;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;

/** How well the last releases read: {@code data/figures/released.csv}, the newest rows first. */
public final class ReleasedFigures {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private ReleasedFigures() {}

  /**
   * Figures of one release on one set of reports.
   *
   * @param version of the release
   * @param released the day, ISO 8601
   * @param set what the reports are about
   * @param seen whether the rules' author had read them or their errors
   * @param reports how many
   * @param events of finding events
   * @param slots of all slots together
   * @param affiliations of affiliations
   */
  public record Figures(
      String version,
      String released,
      String set,
      boolean seen,
      int reports,
      Share events,
      Share slots,
      Share affiliations) {}

  /** F1 and precision, 0 to 1. */
  public record Share(double f1, double precision) {}

  /**
   * Reads the figures.
   *
   * @param data the folder data/
   * @throws ProblemException at the first cell that is no figure
   */
  public static List<Figures> read(Path data) throws IOException {
    Path file = data.resolve("figures").resolve("released.csv");
    try (Reader in = Files.newBufferedReader(file);
        CSVParser rows = FORMAT.parse(in)) {
      return rows.stream().map(ReleasedFigures::figures).toList();
    }
  }

  /** The set of the last release that has so many reports, or none. */
  public static String like(List<Figures> released, int reports) {
    return released.stream()
        .filter(row -> row.version().equals(released.get(0).version()))
        .filter(row -> row.reports() == reports)
        .map(Figures::set)
        .findFirst()
        .orElse("");
  }

  private static Figures figures(CSVRecord row) {
    try {
      return new Figures(
          row.get("version"),
          row.get("released"),
          row.get("set"),
          row.get("seen").equals("yes"),
          Integer.parseInt(row.get("reports")),
          share(row, "events"),
          share(row, "slots"),
          share(row, "affiliations"));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          new Problem(
              Problem.Code.BAD_CELL,
              "data/figures/released.csv:" + (row.getRecordNumber() + 1),
              "it is no row of figures: " + e.getMessage(),
              "Give version,released,set,seen,reports and each F1 and precision from 0 to 1."));
    }
  }

  private static Share share(CSVRecord row, String of) {
    double f1 = Double.parseDouble(row.get(of + "_f1"));
    double precision = Double.parseDouble(row.get(of + "_precision"));
    if (f1 < 0 || f1 > 1 || precision < 0 || precision > 1) {
      throw new IllegalArgumentException(of + " is not between 0 and 1");
    }
    return new Share(f1, precision);
  }
}
