package org.w3id.badia.lexicon.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.badia.model.Problem;

/** Holds what a change of groups was to what it came from and what came of it. */
final class ChangeCheck {
  private ChangeCheck() {}

  static List<Problem> problems(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.table() == ReferenceTable.CHANGES)
        .flatMap(row -> Stream.of(side(row, "before"), side(row, "after"), both(row)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Problem> side(Row row, String column) {
    String kind = row.cell("kind");
    boolean none = kind.equals(column.equals("before") ? "Founded" : "Dissolved");
    int groups = row.list(column).size();
    if (none && groups > 0) {
      return contradiction(row, column, "a group is named, but it was " + kind, "leave it empty");
    }
    if (!none && groups == 0) {
      return contradiction(row, column, "no group is named, but it was " + kind, "name it");
    }
    if (kind.equals("Renamed") && groups > 1) {
      return contradiction(row, column, groups + " groups, but it was Renamed", "name one");
    }
    return Optional.empty();
  }

  private static Optional<Problem> both(Row row) {
    return row.list("before").stream()
        .filter(row.list("after")::contains)
        .findFirst()
        .flatMap(
            id -> contradiction(row, "after", "\"" + id + "\" stands on both sides", "drop it"));
  }

  private static Optional<Problem> contradiction(
      Row row, String column, String found, String remedy) {
    return Optional.of(row.problem(Problem.Code.CONTRADICTION, column, found, remedy));
  }
}
