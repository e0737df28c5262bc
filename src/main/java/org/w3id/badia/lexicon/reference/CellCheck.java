package org.w3id.badia.lexicon.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.model.Problem;

/** Holds each cell of a row to the rules of its column. */
final class CellCheck {
  private CellCheck() {}

  static List<Problem> problems(Row row) {
    List<Problem> problems = new ArrayList<>(0);
    for (ReferenceTable.Column column : row.table().columns()) {
      first(row, column).ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<Problem> first(Row row, ReferenceTable.Column column) {
    String cell = row.cell(column.name());
    for (CellRule rule : column.rules()) {
      Optional<CellRule.Fault> found = rule.faultOf(cell);
      if (found.isPresent()) {
        CellRule.Fault fault = found.get();
        return Optional.of(row.problem(fault.code(), column.name(), fault.found(), fault.remedy()));
      }
    }
    return Optional.empty();
  }
}
