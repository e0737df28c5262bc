package org.w3id.badia.lexicon;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Form;
import org.w3id.badia.text.Memo;
import org.w3id.badia.text.Table;

/**
 * The words of a table of data/lexicon by the role that they play. Every role has a row, and every
 * row says what its words tell.
 *
 * @param <R> the roles
 */
public class RoleWords<R extends Enum<R>> {
  /** What becomes of ة before a pronoun, folded. */
  private static final List<String> OWNED = List.of("ته", "تها", "تهم");

  private final Map<R, Set<String>> forms;
  private final Class<R> roles;
  private final Map<R, Set<String>> openers;
  private final Memo<Set<R>> stems = new Memo<>(this::stems, Set.of());
  private final Memo<Set<R>> openings = new Memo<>(this::openings, Set.of());

  /**
   * Reads the table.
   *
   * @param folder the folder data/lexicon
   * @param file the name of the table
   * @param roles what its words may be
   * @throws ProblemException at the first cell that is wrong, or where a role has no row
   */
  RoleWords(Path folder, String file, Class<R> roles) {
    this.roles = roles;
    this.forms = new EnumMap<>(roles);
    this.openers = new EnumMap<>(roles);
    Set<String> columns = Set.of("role", "meaning", "forms");
    Table table = Table.read(folder.resolve(file), "data/lexicon/" + file, columns, Set.of());
    table.rows().forEach(row -> add(table, row));
    for (R role : roles.getEnumConstants()) {
      if (!forms.containsKey(role) && !table.rows().isEmpty()) {
        reject(table, table.rows().get(0), "role", "a row for " + role);
      }
    }
    for (Problem problem : table.problems()) {
      throw new ProblemException(problem);
    }
  }

  private void add(Table table, Table.Row row) {
    Optional<R> role =
        Arrays.stream(roles.getEnumConstants())
            .filter(r -> r.name().equals(row.get("role")))
            .findFirst();
    if (role.isEmpty()) {
      reject(table, row, "role", "one of " + Arrays.toString(roles.getEnumConstants()));
      return;
    }
    if (row.get("meaning").isBlank()) {
      reject(table, row, "meaning", "what the words tell, with an example");
    }
    if (row.list("forms").isEmpty()) {
      reject(table, row, "forms", "at least one form");
    }
    Set<String> all = forms.computeIfAbsent(role.get(), r -> new HashSet<>());
    Set<String> first = openers.computeIfAbsent(role.get(), r -> new HashSet<>());
    for (String form : row.list("forms")) {
      String folded = Folding.fold(form);
      if (!all.add(folded)) {
        reject(table, row, "forms", form + " once");
      }
      first.add(folded.split(" ", 2)[0]);
    }
  }

  private static void reject(Table table, Table.Row row, String column, String wanted) {
    table.reject(
        row, column, Problem.Code.BAD_CELL, "'" + row.get(column) + "'", "write " + wanted);
  }

  /** The folded forms of a role. */
  public final Set<String> all(R role) {
    return Collections.unmodifiableSet(forms.get(role));
  }

  /** Whether a folded word has that role. */
  public final boolean is(R role, String folded) {
    return forms.get(role).contains(folded);
  }

  /** The same for a word that may carry a conjunction, article or pronoun: حصيلتها, والحصيلة. */
  public final boolean isStem(R role, String folded) {
    return stems.of(folded).contains(role);
  }

  /** The same for a word of a text. */
  public final boolean isStem(R role, Form word) {
    return stems.of(word).contains(role);
  }

  /** The roles of such a word, found out once: whole sentences are asked for some of them. */
  private Set<R> stems(String folded) {
    String bare = bare(folded);
    Set<R> found = EnumSet.noneOf(roles);
    for (R role : forms.keySet()) {
      if (is(role, folded) || is(role, bare) || isOwned(role, bare)) {
        found.add(role);
      }
    }
    return found.isEmpty() ? Set.of() : found;
  }

  private static String bare(String folded) {
    int from = folded.startsWith("و") || folded.startsWith("ف") ? 1 : 0;
    return folded.substring(folded.startsWith("ال", from) ? from + 2 : from);
  }

  /** حصيلتها is حصيلة with a pronoun. */
  private boolean isOwned(R role, String bare) {
    for (String ending : OWNED) {
      int stem = bare.length() - ending.length();
      if (stem > 0 && bare.endsWith(ending)) {
        return is(role, bare.substring(0, stem) + "ه");
      }
    }
    return false;
  }

  /** Whether a form of one of some roles may begin with a word, with the conjunction or without. */
  public final boolean mayBegin(Set<R> some, Form word) {
    Set<R> opened = openings.of(word);
    return !opened.isEmpty() && !Collections.disjoint(opened, some);
  }

  private Set<R> openings(String folded) {
    Set<R> found = EnumSet.noneOf(roles);
    for (R role : openers.keySet()) {
      Set<String> first = openers.get(role);
      if (first.contains(folded) || folded.startsWith("و") && first.contains(folded.substring(1))) {
        found.add(role);
      }
    }
    return found.isEmpty() ? Set.of() : found;
  }

  /** The same for a word that may carry the conjunction. */
  public final boolean isJoined(R role, String folded) {
    return is(role, folded) || folded.startsWith("و") && is(role, folded.substring(1));
  }
}
