package org.w3id.badia.lexicon.time;

import java.nio.file.Path;
import java.util.Set;
import org.w3id.badia.lexicon.PhraseIndex;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.text.Table;

/** The words of time: {@code times.csv} and {@code months.csv} of data/lexicon. */
public final class TimeLexicon {
  private final PhraseIndex<TimeWord> words = new PhraseIndex<>();
  private final PhraseIndex<MonthName> months = new PhraseIndex<>();

  private TimeLexicon() {}

  /**
   * Reads the tables.
   *
   * @param data the folder data/
   * @throws ProblemException at the first cell that is wrong
   */
  public static TimeLexicon read(Path data) {
    TimeLexicon lexicon = new TimeLexicon();
    Table times = table(data, "times.csv", Set.of("phrase", "kind", "value"));
    times.rows().forEach(row -> lexicon.addWord(times, row));
    check(times);
    Table months = table(data, "months.csv", Set.of("form", "month", "calendar"));
    months.rows().forEach(row -> lexicon.addMonth(months, row));
    check(months);
    return lexicon;
  }

  private static Table table(Path data, String file, Set<String> columns) {
    Path path = data.resolve("lexicon").resolve(file);
    return Table.read(path, "data/lexicon/" + file, columns, Set.of());
  }

  private static void check(Table table) {
    if (!table.problems().isEmpty()) {
      throw new ProblemException(table.problems().get(0));
    }
  }

  private void addWord(Table table, Table.Row row) {
    String[] value = row.get("value").split(" ");
    try {
      int number =
          value[0].isEmpty()
              ? 0
              : value[0].equals("?") ? TimeWord.UNTOLD : Integer.parseInt(value[0]);
      TimeWord.Kind kind = TimeWord.Kind.of(row.get("kind"));
      words.add(row.get("phrase"), new TimeWord(kind, number, value.length > 1 ? value[1] : ""));
    } catch (NumberFormatException e) {
      reject(table, row, "value", "write a number, or ? and a unit");
    } catch (IllegalArgumentException e) {
      reject(table, row, "kind", "write weekday, day, unit, past, …");
    }
  }

  private void addMonth(Table table, Table.Row row) {
    boolean hijri = row.get("calendar").equals("hijri");
    if (!hijri && !row.get("calendar").equals("gregorian")) {
      reject(table, row, "calendar", "write gregorian or hijri");
    } else if (!row.get("month").matches("[1-9]|1[0-2]")) {
      reject(table, row, "month", "write 1 to 12");
    } else {
      months.add(row.get("form"), new MonthName(Integer.parseInt(row.get("month")), hijri));
    }
  }

  private static void reject(Table table, Table.Row row, String column, String remedy) {
    table.reject(row, column, Problem.Code.BAD_CELL, row.get(column), remedy);
  }

  /** Phrases of time. */
  public PhraseIndex<TimeWord> words() {
    return words;
  }

  /** Names of months. */
  public PhraseIndex<MonthName> months() {
    return months;
  }
}
