package org.w3id.badia.lexicon.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.badia.model.AffiliationType;
import org.w3id.badia.model.KnownAffiliation;
import org.w3id.badia.model.KnownChange;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Reference;

/** Turns rows into what the rest of Badia knows them as. */
final class Rows {
  private static final Set<String> NAMING =
      Set.of("id", "kind", "name_ar", "name_en", "variants_ar", "variants_en");

  private static final List<String> NEEDED = List.of("id", "kind", "name_ar", "name_en");

  private Rows() {}

  static Reference reference(List<Row> rows) {
    return new Reference(
        rows.stream()
            .filter(r -> r.table().hasEntities())
            .flatMap(r -> entity(r).stream())
            .toList(),
        rows.stream()
            .filter(r -> r.table() == ReferenceTable.AFFILIATIONS)
            .flatMap(r -> affiliation(r).stream())
            .toList(),
        rows.stream()
            .filter(r -> r.table() == ReferenceTable.CHANGES && r.filled("id").isPresent())
            .map(Rows::change)
            .toList());
  }

  private static Optional<KnownEntity> entity(Row row) {
    for (String column : NEEDED) {
      if (row.cell(column).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new KnownEntity(
            row.table().entityKind(row.cell("kind")),
            row.cell("id"),
            row.cell("kind"),
            row.cell("name_ar"),
            row.cell("name_en"),
            row.list("variants_ar"),
            row.list("variants_en"),
            facts(row),
            row.origin()));
  }

  private static Map<String, String> facts(Row row) {
    Map<String, String> facts = new HashMap<>();
    row.cells()
        .forEach(
            (column, cell) -> {
              if (!NAMING.contains(column) && !cell.isEmpty()) {
                facts.put(column, cell);
              }
            });
    return facts;
  }

  private static Optional<KnownAffiliation> affiliation(Row row) {
    if (row.cell("affiliate").isEmpty() || row.cell("patron").isEmpty()) {
      return Optional.empty();
    }
    return Stream.of(AffiliationType.values())
        .filter(type -> type.localName().equals(row.cell("type")))
        .findFirst()
        .map(type -> affiliation(row, type));
  }

  private static KnownAffiliation affiliation(Row row, AffiliationType type) {
    return new KnownAffiliation(
        row.cell("affiliate"),
        type,
        row.cell("patron"),
        row.filled("support"),
        row.filled("from"),
        row.filled("to"),
        row.filled("source"),
        row.filled("note"),
        row.origin());
  }

  private static KnownChange change(Row row) {
    return new KnownChange(
        row.cell("id"),
        row.cell("kind"),
        row.list("before"),
        row.list("after"),
        row.filled("date"),
        row.filled("source"),
        row.filled("note"),
        row.origin());
  }
}
