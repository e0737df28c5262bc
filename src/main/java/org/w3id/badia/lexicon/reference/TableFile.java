package org.w3id.badia.lexicon.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.badia.model.Problem;
import org.w3id.badia.text.Table;

/**
 * A file of a reference table as read; every fault of form is a problem.
 *
 * @param rows its rows
 * @param problems what is wrong with its form
 */
record TableFile(List<Row> rows, List<Problem> problems) {
  /** A file that will be read. */
  interface Unread {
    /** Reads it. */
    TableFile read();
  }

  /**
   * The files of a table, in the order of their names.
   *
   * @param table which table
   * @param data the folder data/; a table that is not there counts as empty
   */
  static List<Unread> files(ReferenceTable table, Path data) {
    Path folder = data.resolve(table.folder());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".csv"))
          .sorted()
          .map(file -> (Unread) () -> read(table, file))
          .toList();
    } catch (IOException e) {
      Problem problem =
          new Problem(
              Problem.Code.UNREADABLE_FILE,
              folder.toString(),
              String.valueOf(e.getMessage()),
              "make the folder readable");
      return List.of(() -> new TableFile(List.of(), List.of(problem)));
    }
  }

  /** The rows of a table, whatever is wrong with its files. */
  static List<Row> rows(ReferenceTable table, Path data) {
    return files(table, data).stream().flatMap(f -> f.read().rows().stream()).toList();
  }

  private static TableFile read(ReferenceTable table, Path path) {
    String name = "data/" + table.folder() + "/" + path.getFileName();
    Table file = Table.read(path, name, Set.copyOf(table.header()), Set.of());
    List<Row> rows =
        file.rows().stream().map(row -> new Row(table, name, row.line(), row.cells())).toList();
    return new TableFile(rows, file.problems());
  }
}
