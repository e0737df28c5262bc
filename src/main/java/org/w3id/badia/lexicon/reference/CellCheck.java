package org.w3id.badia.lexicon.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.badia.model.Problem;

/** Holds each cell of a row to the rules of its column. */
final class CellCheck {
  private CellCheck() {}

  static List<Problem> problems(Row row) {
    return row.table().columns().stream().flatMap(column -> first(row, column).stream()).toList();
  }

  private static Optional<Problem> first(Row row, ReferenceTable.Column column) {
    String cell = row.cell(column.name());
    Stream<CellRule.Fault> faults =
        column.rules().stream().flatMap(rule -> rule.faultOf(cell).stream());
    return faults
        .findFirst()
        .map(fault -> row.problem(fault.code(), column.name(), fault.found(), fault.remedy()));
  }
}
