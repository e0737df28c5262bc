package org.w3id.badia.lexicon.number;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3id.badia.lexicon.PhraseIndex;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.text.Analysis;
import org.w3id.badia.text.Clitics;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Memo;
import org.w3id.badia.text.Table;
import org.w3id.badia.text.Token;

/**
 * The words of numbers: {@code numbers.csv}, {@code bounds.csv} and {@code people-counted.csv} of
 * data/lexicon.
 */
public final class NumberLexicon {
  /** Words that open a range or stand before digits. */
  private static final Set<String> OPENINGS =
      Set.of("و", "ال", "وال", "بال", "لل", "فال", "كال", "ما", "بين", "وبين", "من");

  private final Map<String, NumberWord> words = new HashMap<>();
  private final PhraseIndex<NumberWord> vague = new PhraseIndex<>();
  private final PhraseIndex<Bound> before = new PhraseIndex<>();
  private final PhraseIndex<Bound> after = new PhraseIndex<>();
  private final Set<String> duals = new HashSet<>();
  private final Set<String> dualsOrPlurals = new HashSet<>();
  private final Memo<Boolean> beginning = new Memo<>(this::mayBegin, false);

  private NumberLexicon() {}

  /**
   * Reads the tables.
   *
   * @param data the folder data/
   * @throws ProblemException at the first cell that is wrong
   */
  public static NumberLexicon read(Path data) {
    NumberLexicon lexicon = new NumberLexicon();
    each(data, "numbers.csv", Set.of("form", "kind", "value", "note"), lexicon::addNumber);
    each(data, "bounds.csv", Set.of("position", "bound", "phrase"), lexicon::addBound);
    each(
        data,
        "people-counted.csv",
        Set.of("singular", "dual", "dual_oblique", "plural"),
        lexicon::addDuals);
    return lexicon;
  }

  private interface RowTaker {
    void take(Table table, Table.Row row);
  }

  private static void each(Path data, String file, Set<String> columns, RowTaker taker) {
    Path path = data.resolve("lexicon").resolve(file);
    Table table = Table.read(path, "data/lexicon/" + file, columns, Set.of());
    table.rows().forEach(row -> taker.take(table, row));
    if (!table.problems().isEmpty()) {
      throw new ProblemException(table.problems().get(0));
    }
  }

  private void addNumber(Table table, Table.Row row) {
    NumberWord word = numberWord(table, row);
    if (word == null) {
      return;
    }
    if (word.kind() == NumberWord.Kind.VAGUE) {
      vague.add(row.get("form"), word);
    } else if (words.putIfAbsent(Folding.fold(row.get("form")), word) != null) {
      reject(table, row, "form", Problem.Code.DUPLICATE, "write each form once");
    }
  }

  private static NumberWord numberWord(Table table, Table.Row row) {
    try {
      String kind = row.get("kind").toUpperCase(Locale.ROOT);
      return new NumberWord(NumberWord.Kind.valueOf(kind), Long.parseLong(row.get("value")));
    } catch (NumberFormatException e) {
      reject(table, row, "value", Problem.Code.BAD_CELL, "write a whole number");
    } catch (IllegalArgumentException e) {
      reject(table, row, "kind", Problem.Code.BAD_CELL, "write unit, ten, tens, vague, …");
    }
    return null;
  }

  private void addBound(Table table, Table.Row row) {
    for (Bound bound : Bound.values()) {
      if (bound.cell().equals(row.get("bound"))) {
        switch (row.get("position")) {
          case "before" -> before.add(row.get("phrase"), bound);
          case "after" -> after.add(row.get("phrase"), bound);
          default -> reject(table, row, "position", Problem.Code.BAD_CELL, "write before or after");
        }
        return;
      }
    }
    reject(table, row, "bound", Problem.Code.BAD_CELL, "write at-least, more-than, about, …");
  }

  /**
   * The oblique dual of a noun with a sound plural is written like the plural: it tells nothing.
   */
  private void addDuals(Table table, Table.Row row) {
    duals.add(Folding.fold(row.get("dual")));
    String plural = row.get("plural");
    String oblique = Folding.fold(row.get("dual_oblique"));
    if (plural.equals("broken")) {
      duals.add(oblique);
    } else if (plural.equals("sound")) {
      dualsOrPlurals.add(oblique);
    } else {
      reject(table, row, "plural", Problem.Code.BAD_CELL, "write sound or broken");
    }
  }

  private static void reject(
      Table table, Table.Row row, String column, Problem.Code code, String remedy) {
    table.reject(row, column, code, row.get(column), remedy);
  }

  /** What a word does in a number, or null; the word must be folded and bare. */
  public NumberWord word(String folded) {
    return words.get(folded);
  }

  /** Whether an amount may begin with that word: most words are told apart by this alone. */
  public boolean mayBegin(Token word) {
    return beginning.of(word.form());
  }

  private boolean mayBegin(String folded) {
    if (OPENINGS.contains(folded)) {
      return true;
    }
    for (Analysis reading : Clitics.analyses(folded)) {
      if (mayBegin(reading)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBegin(Analysis reading) {
    String stem = reading.stem();
    return words.containsKey(stem)
        || duals.contains(stem)
        || dualsOrPlurals.contains(stem)
        || before.mayBegin(reading)
        || vague.mayBegin(reading);
  }

  /** Vague amounts, such as عدد من. */
  public PhraseIndex<NumberWord> vague() {
    return vague;
  }

  /** Phrases that bound the number after them, such as أكثر من. */
  public PhraseIndex<Bound> before() {
    return before;
  }

  /** Phrases that bound the number before them, such as على الأقل. */
  public PhraseIndex<Bound> after() {
    return after;
  }

  /** Whether a folded, bare noun is a dual of people, and can be nothing else. */
  public boolean isDual(String folded) {
    return duals.contains(folded);
  }

  /** Whether a folded, bare noun is a dual or a plural of people, as مدنيين. */
  public boolean isDualOrPlural(String folded) {
    return dualsOrPlurals.contains(folded);
  }
}
