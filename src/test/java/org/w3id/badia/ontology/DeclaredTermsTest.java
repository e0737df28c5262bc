package org.w3id.badia.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No term is used that the ontology does not declare, and none is declared that nothing uses. */
class DeclaredTermsTest {
  private static final Set<String> DECLARED = Terms.declared(Terms.ontology());

  /** A prefixed name, not a word before a colon nor a prefix declaration. */
  private static final Pattern PREFIXED = Pattern.compile("(?<![\\w:/.-])badia:([A-Za-z]\\w*)");

  /** How the code names a term: {@code term("within")}, {@code type(node, "State")}. */
  private static final Pattern IN_CODE =
      Pattern.compile("\\b(?:term\\(|type\\(\\w+, )\"([A-Za-z]\\w*)\"\\)");

  @ParameterizedTest
  @CsvSource({
    "queries, .rq",
    "queries, .ttl",
    "data, .ttl",
    "data, .md",
    "ontology, .ttl",
    "ontology, .md",
    "src/main/java, .java",
    "src/main/jte, .jte",
    "src/main/resources, .rq"
  })
  void every_term_that_a_file_names_is_declared(String folder, String ending) throws IOException {
    for (Path file : Terms.under(Path.of(folder), ending)) {
      assertThat(undeclared(named(file, PREFIXED))).as(file.toString()).isEmpty();
    }
  }

  @Test
  void every_term_that_the_code_writes_is_declared() throws IOException {
    Set<String> written = new TreeSet<>();
    for (Path file : Terms.under(Path.of("src/main/java"), ".java")) {
      written.addAll(named(file, IN_CODE));
    }
    assertThat(written).hasSizeGreaterThan(60);
    assertThat(undeclared(written)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "groups, kind, '', GroupKind",
    "people, kind, '', GroupKind",
    "places, kind, '', PlaceKind",
    "sources, kind, '', SourceKind",
    "sources, side, Side, Side",
    "affiliations, type, '', AffiliationType",
    "affiliations, support, '', SupportKind",
    "changes, kind, '', ChangeKind"
  })
  void every_kind_in_a_table_is_a_concept_of_its_scheme(
      String folder, String column, String ending, String concept) throws IOException {
    Set<String> concepts = Terms.individuals(Terms.ontology(), concept);
    for (Path table : Terms.under(Path.of("data", folder), ".csv")) {
      for (String cell : cells(table, column)) {
        assertThat(concepts).as(table + " " + column).contains(cell + ending);
      }
    }
  }

  @Test
  void every_weapon_word_leads_to_a_weapon() throws IOException {
    Set<String> weapons = Terms.individuals(Terms.ontology(), "Weapon");
    for (Path table : Terms.under(Path.of("data/lexicon"), "weapons.csv")) {
      assertThat(weapons).as(table.toString()).containsAll(cells(table, "concept"));
      assertThat(weapons).as(table.toString()).containsAll(cells(table, "sort_of"));
    }
  }

  private static Set<String> cells(Path table, String column) throws IOException {
    Set<String> cells = new LinkedHashSet<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
    try (CSVParser rows = format.parse(Files.newBufferedReader(table))) {
      for (CSVRecord row : rows) {
        Stream.of(row.get(column).split(";")).filter(c -> !c.isBlank()).forEach(cells::add);
      }
    }
    return cells;
  }

  private static List<String> undeclared(Collection<String> names) {
    return names.stream().filter(name -> !DECLARED.contains(name)).distinct().toList();
  }

  private static List<String> named(Path file, Pattern pattern) throws IOException {
    Matcher names = pattern.matcher(Files.readString(file));
    return names.results().map(found -> found.group(1)).toList();
  }
}
