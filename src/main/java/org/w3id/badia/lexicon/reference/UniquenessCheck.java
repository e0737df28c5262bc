package org.w3id.badia.lexicon.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.w3id.badia.model.Problem;

/** Finds ids, names and external identifiers that two rows claim, and affiliations told twice. */
final class UniquenessCheck {
  private static final List<String> EXTERNAL = List.of("wikidata", "geonames", "ucdp");

  private final Map<List<String>, Row> owners = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private UniquenessCheck() {}

  static List<Problem> problems(List<Row> rows) {
    UniquenessCheck check = new UniquenessCheck();
    rows.forEach(check::add);
    return check.problems;
  }

  private void add(Row row) {
    if (row.table() == ReferenceTable.AFFILIATIONS) {
      String from = row.cell("from");
      claim(row, "affiliate", "affiliation", row.cell("affiliate"), identity(row), from);
    } else if (row.table() == ReferenceTable.CHANGES) {
      claim(row, "id", "changes", row.cell("id"));
    } else if (row.table() == ReferenceTable.BOUNDS) {
      claim(row, "place", "bounds", row.cell("place"));
    } else {
      addEntity(row);
    }
  }

  private void addEntity(Row row) {
    String room = row.table().hasActors() ? "actors" : row.table().folder();
    row.filled("id").ifPresent(id -> claim(row, "id", room, id));
    for (String column : EXTERNAL) {
      row.list(column).forEach(id -> claim(row, column, room, column, id));
    }
    String within = row.table() == ReferenceTable.PLACES ? row.cell("within") : "";
    Stream.of("name_ar", "variants_ar", "name_en", "variants_en")
        .forEach(column -> names(row, column, room, within));
  }

  private void names(Row row, String column, String room, String within) {
    for (String name : row.list(column)) {
      String key = FoldedName.of(name);
      Row owner = owners.putIfAbsent(List.of("name", room, within, key), row);
      if (owner != null && owner != row) {
        report(row, column, name, owner);
      }
    }
  }

  private static String identity(Row row) {
    return row.cell("type") + " " + row.cell("patron") + " " + row.cell("support");
  }

  private void claim(Row row, String column, String... key) {
    Row owner = owners.putIfAbsent(List.of(key), row);
    if (owner != null) {
      report(row, column, row.cell(column), owner);
    }
  }

  private void report(Row row, String column, String value, Row owner) {
    problems.add(
        row.problem(
            Problem.Code.DUPLICATE,
            column,
            "\"" + value + "\" belongs to " + owner.origin() + " already",
            "keep it in one of the two rows"));
  }
}
