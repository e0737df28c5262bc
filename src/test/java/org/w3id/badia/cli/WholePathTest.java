package org.w3id.badia.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.Vocabulary;
import org.w3id.badia.store.LocalStore;
import org.w3id.badia.store.Store;
import org.w3id.badia.web.BadiaServer;

/** From the bundled reports to answered questions and dereferenced IRIs, as a user goes it. */
class WholePathTest {
  private static final Path SOURCE_REPORTS = Path.of("../shared/reports");

  @TempDir static Path folder;
  private static final Shell SHELL = new Shell();
  private static String store;

  @BeforeAll
  static void ingest_the_bundled_reports() {
    store = folder.resolve("store").toString();
    assertThat(SHELL.run("ingest", "data/reports", "--store", store))
        .as(SHELL.messages())
        .isEqualTo(ExitCode.FINE);
    assertThat(SHELL.messages()).contains("28 reports stored, 0 unchanged");
  }

  @AfterAll
  static void nothing_is_held() {
    LocalStore.openExisting(Path.of(store)).close();
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
    assertThat(SHELL.messages()).contains("0 reports stored, 28 unchanged");
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
    assertThat(SHELL.messages()).contains("1 reports stored, 27 unchanged");
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
        boolean withdrawn = status == 410 && withdrawn(opened, iri);
        if (status >= 400 && !withdrawn) {
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
    SHELL.run("query", "affiliations-said", "--store", other, "--format", "csv");
    assertThat(SHELL.answer()).contains("Liwa al-Quds,LoyalTo,Russia");
    SHELL.run("query", "groups-and-backers", "--store", other, "--format", "csv");
    assertThat(SHELL.answer()).contains("Liwa Fatemiyoun,Iran");
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

  /** Whether a decision takes it out of the view; the record keeps it, and its address says so. */
  private static boolean withdrawn(Store opened, String iri) {
    Node thing = NodeFactory.createURI(iri);
    return opened.read(
        data ->
            data.contains(Quad.defaultGraphIRI, Node.ANY, Vocabulary.DECIDES, thing)
                && !data.contains(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY));
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
