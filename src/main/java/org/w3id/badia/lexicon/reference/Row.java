package org.w3id.badia.lexicon.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.badia.model.Problem;

/**
 * One line of a reference table.
 *
 * @param table the table it belongs to
 * @param file the file's name as problems show it, such as {@code data/groups/iraq.csv}
 * @param line the line it begins on, counted from 1
 * @param cells every cell by its column's name; an empty cell is an empty string
 */
record Row(ReferenceTable table, String file, long line, Map<String, String> cells) {
  Row {
    cells = Map.copyOf(cells);
  }

  /** The cell, or an empty string where the table has no such column. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The cell where it is not empty. */
  Optional<String> filled(String column) {
    return Optional.of(cell(column)).filter(value -> !value.isEmpty());
  }

  /** The parts of a cell that holds a list, in order. */
  List<String> list(String column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    for (String part : cell.split(";")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return List.copyOf(parts);
  }

  /** The file and line it stands in, such as {@code data/groups/iraq.csv:12}. */
  String origin() {
    return file + ":" + line;
  }

  /** A problem with one of its cells. */
  Problem problem(Problem.Code code, String column, String found, String remedy) {
    return new Problem(code, origin() + " " + column, found, remedy);
  }
}
