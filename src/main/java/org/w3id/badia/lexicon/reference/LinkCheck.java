package org.w3id.badia.lexicon.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.badia.model.Problem;

/** Follows the cells that name other rows: they must exist, and no whole lies in its own part. */
final class LinkCheck {
  private final Map<String, Row> actors = new HashMap<>();
  private final Map<String, Row> places = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private LinkCheck() {}

  static List<Problem> problems(List<Row> rows) {
    LinkCheck check = new LinkCheck();
    rows.forEach(check::index);
    rows.forEach(check::follow);
    return check.problems;
  }

  private void index(Row row) {
    if (row.table().hasActors()) {
      actors.putIfAbsent(row.cell("id"), row);
    } else if (row.table() == ReferenceTable.PLACES) {
      places.putIfAbsent(row.cell("id"), row);
    }
  }

  private void follow(Row row) {
    switch (row.table()) {
      case GROUPS -> {
        require(row, "parent", actors, "group");
        require(row, "state", actors, "state");
        row.filled("state").map(actors::get).ifPresent(state -> requireState(row, state));
        requireNoCycle(row, "parent", actors);
      }
      case PEOPLE -> require(row, "group", actors, "group");
      case PLACES -> {
        require(row, "within", places, "place");
        requireNoCycle(row, "within", places);
      }
      case SOURCES -> require(row, "actor", actors, "group or state");
      case AFFILIATIONS -> {
        require(row, "affiliate", actors, "actor");
        require(row, "patron", actors, "actor");
        requireTwo(row);
      }
      case CHANGES -> {
        require(row, "before", actors, "group");
        require(row, "after", actors, "group");
      }
      case BOUNDS -> require(row, "place", places, "place");
    }
  }

  private void require(Row row, String column, Map<String, Row> known, String what) {
    row.list(column).stream()
        .filter(id -> !known.containsKey(id))
        .forEach(
            id ->
                problems.add(
                    row.problem(
                        Problem.Code.UNKNOWN_REFERENCE,
                        column,
                        "no " + what + " has the id \"" + id + "\"",
                        "correct it, or add the row that it names")));
  }

  private void requireState(Row row, Row state) {
    if (!state.cell("kind").equals("State")) {
      problems.add(
          row.problem(
              Problem.Code.BAD_CELL,
              "state",
              "\"" + state.cell("id") + "\" is no state but " + state.cell("kind"),
              "name a state here and the whole it is part of under parent"));
    }
  }

  private void requireNoCycle(Row row, String column, Map<String, Row> known) {
    Set<String> seen = new HashSet<>();
    Row at = row;
    while (at != null && !at.cell("id").isEmpty() && seen.add(at.cell("id"))) {
      at = known.get(at.cell(column));
    }
    if (at != null && seen.contains(at.cell("id")) && at.cell("id").equals(row.cell("id"))) {
      problems.add(
          row.problem(
              Problem.Code.CONTRADICTION,
              column,
              "\"" + row.cell("id") + "\" comes to lie within itself: " + seen,
              "break the circle"));
    }
  }

  private void requireTwo(Row row) {
    if (row.cell("affiliate").equals(row.cell("patron"))) {
      problems.add(
          row.problem(
              Problem.Code.CONTRADICTION,
              "patron",
              "\"" + row.cell("patron") + "\" stands on both sides",
              "name two different actors"));
    }
  }
}
