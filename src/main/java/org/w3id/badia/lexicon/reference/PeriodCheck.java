package org.w3id.badia.lexicon.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.badia.model.Problem;

/** Finds groups and affiliations that end before they begin. */
final class PeriodCheck {
  private PeriodCheck() {}

  static List<Problem> problems(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> Stream.of(ends(row, "start", "end"), ends(row, "from", "to")))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Problem> ends(Row row, String from, String to) {
    Optional<PartialDate> begin = row.filled(from).flatMap(PartialDate::parse);
    Optional<PartialDate> end = row.filled(to).flatMap(PartialDate::parse);
    if (begin.isEmpty() || end.isEmpty() || !end.get().isBefore(begin.get())) {
      return Optional.empty();
    }
    return Optional.of(
        row.problem(
            Problem.Code.CONTRADICTION,
            to,
            "it ends " + row.cell(to) + ", before it begins " + row.cell(from),
            "correct one of the two dates"));
  }
}
