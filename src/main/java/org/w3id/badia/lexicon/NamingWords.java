package org.w3id.badia.lexicon;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Table;

/** The words around names that no table has: data/lexicon/naming.csv. */
public final class NamingWords {
  private static final String NAME = "data/lexicon/naming.csv";

  private final Map<NamingRole, Set<String>> forms = new EnumMap<>(NamingRole.class);

  private NamingWords() {}

  /**
   * Reads the table.
   *
   * @param folder the folder data/lexicon
   * @throws ProblemException at the first cell that is wrong, or where a role has no row
   */
  static NamingWords read(Path folder) {
    Set<String> columns = Set.of("role", "meaning", "forms");
    Table table = Table.read(folder.resolve("naming.csv"), NAME, columns, Set.of());
    NamingWords words = new NamingWords();
    table.rows().forEach(row -> words.add(table, row));
    for (NamingRole role : NamingRole.values()) {
      if (!words.forms.containsKey(role) && !table.rows().isEmpty()) {
        reject(table, table.rows().get(0), "role", "a row for " + role);
      }
    }
    for (Problem problem : table.problems()) {
      throw new ProblemException(problem);
    }
    return words;
  }

  private void add(Table table, Table.Row row) {
    String role = row.get("role");
    if (Arrays.stream(NamingRole.values()).noneMatch(r -> r.name().equals(role))) {
      reject(table, row, "role", "one of " + Arrays.toString(NamingRole.values()));
      return;
    }
    if (row.get("meaning").isBlank()) {
      reject(table, row, "meaning", "what the words tell, with an example");
    }
    if (row.list("forms").isEmpty()) {
      reject(table, row, "forms", "at least one form");
    }
    Set<String> all = forms.computeIfAbsent(NamingRole.valueOf(role), r -> new HashSet<>());
    for (String form : row.list("forms")) {
      if (!all.add(Folding.fold(form))) {
        reject(table, row, "forms", form + " once");
      }
    }
  }

  private static void reject(Table table, Table.Row row, String column, String wanted) {
    table.reject(
        row, column, Problem.Code.BAD_CELL, "'" + row.get(column) + "'", "write " + wanted);
  }

  /** Whether a folded word has that role. */
  public boolean is(NamingRole role, String folded) {
    return forms.get(role).contains(folded);
  }

  /** The same for a word that may carry the conjunction. */
  public boolean isJoined(NamingRole role, String folded) {
    return is(role, folded) || folded.startsWith("و") && is(role, folded.substring(1));
  }
}
