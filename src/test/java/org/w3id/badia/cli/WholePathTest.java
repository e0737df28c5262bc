package org.w3id.badia.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.query.QueryFormat;
import org.w3id.badia.query.QueryRun;
import org.w3id.badia.query.StoredQueries;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.store.LocalStore;
import org.w3id.badia.store.Store;
import org.w3id.badia.web.BadiaServer;

/** From the bundled reports to answered questions and dereferenced IRIs, as a user goes it. */
class WholePathTest {
  private static final Path EXPECTED = Path.of("src/test/resources/questions");
  private static final Path ANSWERS = Path.of("target/answers");
  private static final Path SOURCE_REPORTS = Path.of("../shared/reports");

  @TempDir static Path folder;
  private static final Shell SHELL = new Shell();
  private static String store;

  @BeforeAll
  static void ingest_the_bundled_reports() throws IOException {
    store = folder.resolve("store").toString();
    assertThat(SHELL.run("ingest", "data/reports", "--store", store))
        .as(SHELL.messages())
        .isEqualTo(ExitCode.FINE);
    assertThat(SHELL.messages()).contains("27 reports stored, 0 unchanged");
    ask_all_questions();
  }

  /** The answers stand in target/answers, for whoever writes down what is expected of them. */
  private static void ask_all_questions() throws IOException {
    Files.createDirectories(ANSWERS);
    try (Store opened = LocalStore.openExisting(Path.of(store))) {
      for (StoredQuery question : StoredQueries.read(Path.of("queries")).questions()) {
        try (OutputStream out = Files.newOutputStream(ANSWERS.resolve(question.name() + ".csv"))) {
          opened.read(
              data -> {
                new QueryRun(question).write(data, QueryFormat.CSV, out);
                return null;
              });
        }
      }
    }
  }

  @AfterAll
  static void nothing_is_held() {
    LocalStore.openExisting(Path.of(store)).close();
  }

  /** A file holds some columns of the answer, and rows that must be found in them. */
  @TestFactory
  Stream<DynamicTest> each_question_is_answered_with_the_expected_rows() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)));
    }
  }

  @Test
  void every_question_has_expected_rows() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      assertThat(files.map(WholePathTest::name))
          .containsExactlyInAnyOrderElementsOf(
              StoredQueries.read(Path.of("queries")).questions().stream()
                  .map(StoredQuery::name)
                  .toList());
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.csv$", "");
  }

  private static void check(Path file) throws IOException {
    List<Map<String, String>> answer = rows(Files.readString(ANSWERS.resolve(file.getFileName())));
    assertThat(rows(Files.readString(file)))
        .allSatisfy(
            expected ->
                assertThat(answer)
                    .as("%s", expected)
                    .anySatisfy(row -> assertThat(row).containsAllEntriesOf(expected)));
  }

  private static List<Map<String, String>> rows(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
    try (CSVParser parser = CSVParser.parse(csv, format)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    }
  }

  @Test
  void the_store_keeps_to_its_shapes() {
    assertThat(SHELL.run("validate", "--store", store))
        .as(SHELL.messages())
        .isEqualTo(ExitCode.FINE);
  }

  @Test
  void a_report_ingested_twice_leaves_the_same_quads() {
    Set<Quad> before = quads();
    assertThat(SHELL.run("ingest", "data/reports", "--store", store)).isEqualTo(ExitCode.FINE);
    assertThat(SHELL.messages()).contains("0 reports stored, 27 unchanged");
    assertThat(quads()).isEqualTo(before);
  }

  @Test
  void a_changed_report_replaces_its_graph_and_no_other_report() throws IOException {
    Path changed = Files.createDirectories(folder.resolve("changed")).resolve("d07.txt");
    Files.writeString(changed, "قصفت طائرات روسية مواقع لتنظيم داعش في بادية الرصافة.");
    Set<Quad> before = ofReports(quads(), "d07");
    assertThat(SHELL.run("ingest", changed.toString(), "--store", store)).isEqualTo(ExitCode.FINE);
    assertThat(SHELL.messages()).contains("1 reports stored");
    assertThat(ofReports(quads(), "d07")).isEqualTo(before);
    SHELL.run("ingest", "data/reports", "--store", store);
    assertThat(SHELL.messages()).contains("1 reports stored, 26 unchanged");
  }

  @Test
  void every_iri_in_the_store_resolves() throws Exception {
    Set<String> missing = new TreeSet<>();
    try (Store opened = LocalStore.openExisting(Path.of(store));
        BadiaServer server =
            BadiaServer.builder()
                .store(opened)
                .port(0)
                .queryLimit(Duration.ofSeconds(10))
                .queries(Path.of("queries"))
                .ontology(Path.of("ontology"))
                .start()) {
      HttpClient client = HttpClient.newBuilder().build();
      for (String iri : iris(opened)) {
        URI address = URI.create(iri.replace(Base.DEFAULT.iri(), server.url()));
        HttpRequest head =
            HttpRequest.newBuilder(address)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .header("Accept", "text/turtle")
                .build();
        int status = client.send(head, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status >= 400) {
          missing.add(status + " " + iri);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void the_source_reports_go_the_same_way() {
    assumeThat(SOURCE_REPORTS).as("skipped: the source reports are not beside this tree").exists();
    String other = folder.resolve("other").toString();
    assertThat(SHELL.run("ingest", SOURCE_REPORTS.toString(), "--store", other))
        .as(SHELL.messages())
        .isEqualTo(ExitCode.FINE);
    assertThat(SHELL.messages()).contains("5 reports stored");
    SHELL.run(
        "query",
        "groups-backed-by",
        "--param",
        "patron=russia",
        "--store",
        other,
        "--format",
        "csv");
    assertThat(SHELL.answer()).contains("Liwa al-Quds");
    SHELL.run(
        "query", "groups-backed-by", "--param", "patron=iran", "--store", other, "--format", "csv");
    assertThat(SHELL.answer()).contains("Fatemiyoun");
  }

  private static Set<Quad> quads() {
    try (Store opened = LocalStore.openExisting(Path.of(store))) {
      return opened.read(
          data -> {
            Set<Quad> quads = new HashSet<>();
            data.find().forEachRemaining(quads::add);
            return quads;
          });
    }
  }

  private static Set<Quad> ofReports(Set<Quad> quads, String except) {
    Set<Quad> kept = new HashSet<>();
    for (Quad quad : quads) {
      String graph = quad.isDefaultGraph() ? "" : quad.getGraph().getURI();
      if (graph.contains("/graph/report/") && !graph.endsWith("/" + except)) {
        kept.add(quad);
      }
    }
    return kept;
  }

  private static Set<String> iris(Store opened) {
    return opened.read(
        data -> {
          Set<String> iris = new TreeSet<>();
          data.find()
              .forEachRemaining(
                  quad ->
                      Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject())
                          .filter(Node::isURI)
                          .map(Node::getURI)
                          .filter(iri -> iri.startsWith(Base.DEFAULT.iri()))
                          .forEach(iris::add));
          return iris;
        });
  }
}
