package org.w3id.badia.lexicon.reference;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.w3id.badia.model.Problem;

/** Reads the rows of one CSV file; every fault of form becomes a problem. */
final class TableFile {
  private final Table table;
  private final String name;
  private final List<Problem> problems;
  private final List<Row> rows = new ArrayList<>();

  private TableFile(Table table, String name, List<Problem> problems) {
    this.table = table;
    this.name = name;
    this.problems = problems;
  }

  /**
   * The rows of every file of a table, in the order of the files' names.
   *
   * @param table which table
   * @param data the folder data/; a table that is not there counts as empty
   * @param problems where faults are added
   */
  static List<Row> readFolder(Table table, Path data, List<Problem> problems) {
    Path folder = data.resolve(table.folder());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".csv"))
          .sorted()
          .flatMap(file -> read(table, file, nameOf(table, file), problems).stream())
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

  private static String nameOf(Table table, Path file) {
    return "data/" + table.folder() + "/" + file.getFileName();
  }

  /**
   * The rows of a file.
   *
   * @param table what the file holds
   * @param path the file
   * @param name how problems call it
   * @param problems where faults are added
   */
  static List<Row> read(Table table, Path path, String name, List<Problem> problems) {
    TableFile file = new TableFile(table, name, problems);
    try (Reader in = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        CSVParser parser = CSVFormat.RFC4180.parse(in)) {
      file.readAll(parser);
    } catch (IOException | UncheckedIOException e) {
      problems.add(
          new Problem(
              Problem.Code.UNREADABLE_FILE,
              name,
              String.valueOf(e.getMessage()),
              "make it a UTF-8 file of comma-separated values (RFC 4180)"));
    }
    return file.rows;
  }

  private void readAll(CSVParser parser) {
    Iterator<CSVRecord> records = parser.iterator();
    if (!records.hasNext()) {
      headerFault("the file is empty", "give it the header " + header());
      return;
    }
    List<String> columns = columnsOf(records.next());
    if (!isSound(columns)) {
      return;
    }
    long line = parser.getCurrentLineNumber() + 1;
    while (records.hasNext()) {
      add(columns, records.next(), line);
      line = parser.getCurrentLineNumber() + 1;
    }
  }

  private static List<String> columnsOf(CSVRecord record) {
    List<String> columns = new ArrayList<>(record.toList());
    columns.set(0, columns.get(0).replace("\uFEFF", ""));
    return columns;
  }

  private boolean isSound(List<String> columns) {
    int before = problems.size();
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!table.header().contains(column)) {
        headerFault("unknown column \"" + column + "\"", "the columns are " + header());
      } else if (!seen.add(column)) {
        headerFault("column \"" + column + "\" stands twice", "remove one of them");
      }
    }
    for (String column : table.header()) {
      if (!columns.contains(column)) {
        headerFault("column \"" + column + "\" is missing", "the columns are " + header());
      }
    }
    return problems.size() == before;
  }

  private void add(List<String> columns, CSVRecord record, long line) {
    if (record.size() != columns.size()) {
      problems.add(
          new Problem(
              Problem.Code.BAD_CELL,
              name + ":" + line,
              record.size() + " cells instead of " + columns.size(),
              "quote cells that hold a comma, and end no row early"));
      return;
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), record.get(i).strip());
    }
    rows.add(new Row(table, name, line, cells));
  }

  private void headerFault(String found, String remedy) {
    problems.add(new Problem(Problem.Code.BAD_HEADER, name + ":1", found, remedy));
  }

  private String header() {
    return String.join(",", table.header());
  }
}
