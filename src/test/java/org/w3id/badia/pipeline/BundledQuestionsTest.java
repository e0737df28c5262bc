package org.w3id.badia.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.model.Problem;
import org.w3id.badia.query.Checks;
import org.w3id.badia.query.QueryRun;
import org.w3id.badia.query.StoredQueries;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.store.LocalStore;
import org.w3id.badia.validate.Validation;

/**
 * The stored questions over the bundled reports. Each row of {@code src/test/resources/questions}
 * was read in the texts by a person; it has to be among the answers. An empty cell stands for
 * anything; a first line {@code # name=value} gives parameters.
 */
class BundledQuestionsTest {
  private static final StoredQueries QUERIES = StoredQueries.read(Path.of("queries"));
  private static final Path EXPECTED = Path.of("src/test/resources/questions");

  @TempDir static Path folder;
  private static LocalStore store;

  @BeforeAll
  static void fill() throws IOException {
    store = LocalStore.open(folder, Base.DEFAULT);
    Filling filling = BundledKnowledge.filling(store);
    filling.background();
    assertThat(filling.decisions(Path.of("data/decisions"))).isEmpty();
    Outcome outcome = filling.reports(List.of(Path.of("data/reports")));
    assertThat(outcome.problems()).noneMatch(p -> p.code() == Problem.Code.SHAPE_VIOLATION);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @TestFactory
  Stream<DynamicTest> what_was_read_in_the_texts_is_among_the_answers() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      return files.sorted().toList().stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }
  }

  @Test
  void every_stored_question_has_rows_that_a_person_read_in_the_texts() {
    assertThat(QUERIES.questions())
        .allSatisfy(q -> assertThat(EXPECTED.resolve(q.name() + ".csv")).exists());
  }

  @Test
  void the_whole_store_is_valid_and_the_checks_find_nothing() {
    Validation validation = Validation.read(Path.of("ontology"));
    var findings = store.read(data -> validation.everything(data, Base.DEFAULT));
    assertThat(findings.violations()).isEmpty();
    var problems = store.read(data -> new Checks(QUERIES).run(data));
    assertThat(problems).isEmpty();
  }

  private static void check(Path file) throws IOException {
    StoredQuery query = QUERIES.find(file.getFileName().toString().replace(".csv", ""));
    String text = Files.readString(file);
    Map<String, String> parameters = new HashMap<>();
    text.lines()
        .filter(l -> l.startsWith("# "))
        .map(l -> l.substring(2).split("=", 2))
        .forEach(p -> parameters.put(p[0], p[1]));
    List<Binding> bindings =
        store.read(data -> new QueryRun(query, query.bind(parameters)).rows(data));
    List<Map<String, String>> rows = bindings.stream().map(BundledQuestionsTest::row).toList();
    for (Map<String, String> wanted : expected(text)) {
      assertThat(rows).as(query.name() + " has " + wanted).anyMatch(r -> has(r, wanted));
    }
  }

  private static boolean has(Map<String, String> row, Map<String, String> wanted) {
    return wanted.entrySet().stream()
        .allMatch(w -> w.getValue().isEmpty() || w.getValue().equals(row.get(w.getKey())));
  }

  private static List<Map<String, String>> expected(String text) {
    String csv = text.lines().filter(l -> !l.startsWith("#")).collect(Collectors.joining("\n"));
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, format)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(Binding binding) {
    Map<String, String> row = new LinkedHashMap<>();
    binding.forEach((var, node) -> row.put(var.getVarName(), text(node)));
    return row;
  }

  private static String text(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.getURI().replace(Base.DEFAULT.iri() + "id/", "");
  }
}
