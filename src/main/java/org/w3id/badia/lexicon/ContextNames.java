package org.w3id.badia.lexicon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.text.Table;

/** Whom or what a name means in a report about a country: data/lexicon/context-names.csv. */
final class ContextNames {
  private static final String NAME = "data/lexicon/context-names.csv";

  private ContextNames() {}

  /**
   * Reads the table and puts the names of those who act into a trie.
   *
   * @return by name and country who is meant
   * @throws ProblemException where a row names nobody that the reference tables have
   */
  static Map<String, Map<String, KnownEntity>> read(
      Path folder, PhraseTrie trie, Map<String, KnownEntity> bySlug) {
    Set<String> columns = Set.of("name_ar", "country", "entity");
    Table table = Table.read(folder.resolve("context-names.csv"), NAME, columns, Set.of());
    Map<String, Map<String, KnownEntity>> contexts = new HashMap<>();
    for (Table.Row row : table.rows()) {
      KnownEntity entity = known(table, row, "entity", bySlug);
      known(table, row, "country", bySlug);
      if (entity != null) {
        List<String> keys = Keys.words(row.get("name_ar"));
        if (entity.kind().isActor()) {
          trie.add(keys, new ContextName(String.join(" ", keys)));
        }
        contexts
            .computeIfAbsent(String.join(" ", keys), k -> new HashMap<>())
            .put(row.get("country"), entity);
      }
    }
    for (Problem problem : table.problems()) {
      throw new ProblemException(problem);
    }
    return contexts;
  }

  private static KnownEntity known(
      Table table, Table.Row row, String column, Map<String, KnownEntity> bySlug) {
    KnownEntity entity = bySlug.get(row.get(column));
    if (entity == null) {
      table.reject(
          row,
          column,
          Problem.Code.BAD_CELL,
          "'" + row.get(column) + "'",
          "write the id of a row below data/groups or data/places");
    }
    return entity;
  }
}
