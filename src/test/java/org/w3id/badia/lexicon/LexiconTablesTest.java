package org.w3id.badia.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.w3id.badia.text.Folding;

class LexiconTablesTest {
  private static final Path TABLES = Path.of("data/lexicon");

  @Test
  void no_cell_has_a_word_twice() throws IOException {
    List<String> twice = new ArrayList<>();
    try (Stream<Path> tables = Files.list(TABLES)) {
      for (Path table : tables.filter(t -> t.toString().endsWith(".csv")).sorted().toList()) {
        try (CSVParser rows = CSVParser.parse(table, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
          for (CSVRecord row : rows) {
            row.forEach(cell -> collect(table + ":" + row.getRecordNumber(), cell, twice));
          }
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  /** Spellings that are folded into one are one word. */
  private static void collect(String where, String cell, List<String> twice) {
    Set<String> seen = new HashSet<>();
    for (String word : cell.split(";")) {
      if (!seen.add(Folding.fold(word.strip()))) {
        twice.add(where + ": " + word);
      }
    }
  }
}
