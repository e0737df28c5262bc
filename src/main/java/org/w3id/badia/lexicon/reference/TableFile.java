package org.w3id.badia.lexicon.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.badia.model.Problem;
import org.w3id.badia.text.Table;

/** Reads the files of a reference table; every fault of form becomes a problem. */
final class TableFile {
  private TableFile() {}

  /**
   * The rows of every file of a table, in the order of the files' names.
   *
   * @param table which table
   * @param data the folder data/; a table that is not there counts as empty
   * @param problems where faults are added
   */
  static List<Row> readFolder(ReferenceTable table, Path data, List<Problem> problems) {
    Path folder = data.resolve(table.folder());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".csv"))
          .sorted()
          .flatMap(file -> read(table, file, problems).stream())
          .toList();
    } catch (IOException e) {
      problems.add(
          new Problem(
              Problem.Code.UNREADABLE_FILE,
              folder.toString(),
              String.valueOf(e.getMessage()),
              "make the folder readable"));
      return List.of();
    }
  }

  private static List<Row> read(ReferenceTable table, Path path, List<Problem> problems) {
    String name = "data/" + table.folder() + "/" + path.getFileName();
    Table file = Table.read(path, name, Set.copyOf(table.header()), Set.of());
    problems.addAll(file.problems());
    return file.rows().stream().map(row -> new Row(table, name, row.line(), row.cells())).toList();
  }
}
