package org.w3id.badia.web.browse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The facets of each list, from the table {@code queries/pages/facets.csv}. */
public final class Facets {
  private final Map<String, List<Facet>> byList = new HashMap<>();

  private Facets() {}

  /** Reads the table of a folder {@code queries/}; no facets where there is none. */
  public static Facets read(Path queries) {
    Facets facets = new Facets();
    Path table = queries == null ? null : queries.resolve("pages/facets.csv");
    if (table == null || !Files.isRegularFile(table)) {
      return facets;
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in = Files.newBufferedReader(table, StandardCharsets.UTF_8);
        var rows = format.parse(in)) {
      rows.forEach(facets::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return facets;
  }

  private void add(CSVRecord row) {
    byList
        .computeIfAbsent(row.get("list"), list -> new ArrayList<>())
        .add(
            new Facet(
                row.get("key"),
                row.get("path"),
                row.get("reads").equals("year"),
                row.get("label_ar"),
                row.get("label_en")));
  }

  /** The facets of a list in the order of the table. */
  public List<Facet> of(ListKind kind) {
    return byList.getOrDefault(kind.path(), List.of());
  }
}
