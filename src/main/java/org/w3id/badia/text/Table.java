package org.w3id.badia.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.Seek;

/**
 * A table of data/ or a manifest: RFC 4180, UTF-8, with a header. What is wrong in it is a problem
 * with its line and column; the rows that are right are there all the same.
 */
public final class Table {
  private final String name;
  private final List<Row> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Table(String name) {
    this.name = name;
  }

  /**
   * Reads a table.
   *
   * @param file where it stands; may lie inside a jar's file system
   * @param name what problems call it, such as {@code data/lexicon/numbers.csv}
   * @param required columns that it must have
   * @param optional columns that it may have
   */
  public static Table read(Path file, String name, Set<String> required, Set<String> optional) {
    Table table = new Table(name);
    try {
      table.parse(strictUtf8(Files.readAllBytes(file)), required, optional);
    } catch (CharacterCodingException e) {
      table.report(Problem.Code.NOT_TEXT, 1, "the table is not UTF-8", "save it as UTF-8");
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException e) {
      table.report(
          Problem.Code.UNREADABLE_FILE,
          1,
          "the table cannot be read: " + e.getMessage(),
          "check that it exists and that every quoted cell is closed");
    }
    return table;
  }

  private static String strictUtf8(byte[] bytes) throws CharacterCodingException {
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void parse(String text, Set<String> required, Set<String> optional) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      List<String> header = List.of();
      long line = 1;
      for (CSVRecord cells : parser) {
        if (header.isEmpty()) {
          header = header(cells, required, optional);
          if (header.isEmpty()) {
            return;
          }
        } else {
          addRow(header, cells, (int) line);
        }
        line = parser.getCurrentLineNumber() + 1;
      }
      if (header.isEmpty()) {
        report(Problem.Code.BAD_HEADER, 1, "the table is empty", "begin it with its column names");
      }
    }
  }

  private List<String> header(CSVRecord cells, Set<String> required, Set<String> optional) {
    List<String> header = Seek.each(cells, String::strip);
    Set<String> missing = new LinkedHashSet<>(required);
    header.forEach(missing::remove);
    Set<String> unknown = new LinkedHashSet<>(header);
    unknown.removeAll(required);
    unknown.removeAll(optional);
    List<String> twice = new ArrayList<>(header);
    new LinkedHashSet<>(header).forEach(twice::remove);
    List<String> faults = new ArrayList<>();
    missing.forEach(c -> faults.add("column \"" + c + "\" is missing"));
    unknown.forEach(c -> faults.add("column \"" + c + "\" is not known"));
    twice.forEach(c -> faults.add("column \"" + c + "\" stands twice"));
    if (!faults.isEmpty()) {
      report(
          Problem.Code.BAD_HEADER,
          1,
          String.join(", ", faults),
          "the columns are " + columns(required, optional));
    }
    return missing.isEmpty() && twice.isEmpty() ? header : List.of();
  }

  private static String columns(Set<String> required, Set<String> optional) {
    List<String> columns = new ArrayList<>(new TreeSet<>(required));
    new TreeSet<>(optional).forEach(c -> columns.add("[" + c + "]"));
    return String.join(",", columns);
  }

  private void addRow(List<String> header, CSVRecord cells, int line) {
    if (cells.size() != header.size()) {
      report(
          Problem.Code.BAD_CELL,
          line,
          "the row has " + cells.size() + " cells, the header " + header.size(),
          "quote cells that hold a comma");
      return;
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      values.put(header.get(i), cells.get(i).strip());
    }
    rows.add(new Row(line, values));
  }

  private void report(Problem.Code code, int line, String found, String remedy) {
    problems.add(new Problem(code, name + ":" + line, found, remedy));
  }

  /** The rows that have as many cells as the header. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** What is wrong, in the order found. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Records that a cell does not hold what its column asks for. */
  public void reject(Row row, String column, Problem.Code code, String found, String remedy) {
    problems.add(new Problem(code, name + ":" + row.line() + ":" + column, found, remedy));
  }

  /**
   * A row of a table.
   *
   * @param line the line it begins on, from 1
   * @param cells its cells by column
   */
  public record Row(int line, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /** The cell of a column, empty where there is none. */
    public String get(String column) {
      return cells.getOrDefault(column, "");
    }

    /** The parts of a cell that holds a list. */
    public List<String> list(String column) {
      List<String> parts = new ArrayList<>();
      for (String part : get(column).split(";")) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }
  }
}
