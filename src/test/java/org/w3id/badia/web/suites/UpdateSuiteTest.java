package org.w3id.badia.web.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** The W3C's tests of SPARQL 1.1 update, sent to a server whose owner has asked for updates. */
class UpdateSuiteTest extends SuiteTest {
  @TestFactory
  Stream<DynamicTest> updates_do_as_the_w3c_says() throws Exception {
    Map<String, Executable> cases = new LinkedHashMap<>();
    for (Resource entry : Suite.entries(Suite.FOLDER.resolve("manifest-sparql11-update.ttl"))) {
      cases.put(name(entry), () -> run(entry));
    }
    return Suite.of("update").tests(cases);
  }

  private static String name(Resource entry) {
    Path file = Path.of(URI.create(request(entry).getURI()));
    return file.getParent().getFileName() + "/" + entry.getURI().replaceFirst(".*[#/]", "");
  }

  private static Resource request(Resource entry) {
    Resource action = Suite.resource(entry, Suite.MF + "action");
    Resource request = Suite.resource(action, Suite.UT + "request");
    return request == null ? action : request;
  }

  private static void run(Resource entry) throws Exception {
    String type = entry.getPropertyResourceValue(RDF.type).getLocalName();
    String file = request(entry).getURI();
    String update = "BASE <" + file + ">\n" + Files.readString(Path.of(URI.create(file)));
    server.hold(data(Suite.resource(entry, Suite.MF + "action")));
    HttpResponse<byte[]> answer =
        server.send(
            HttpRequest.newBuilder(URI.create(server.url() + "sparql"))
                .header("Content-Type", "application/sparql-update")
                .POST(HttpRequest.BodyPublishers.ofString(update)));
    switch (type) {
      case "PositiveUpdateSyntaxTest11" ->
          assertThat(new String(answer.body())).doesNotContain("does not parse", "unavailable");
      case "NegativeUpdateSyntaxTest11", "NegativeSyntaxTest11" ->
          assertThat(answer.statusCode()).isEqualTo(400);
      case "UpdateEvaluationTest" -> {
        assertThat(answer.statusCode()).as(new String(answer.body())).isEqualTo(204);
        DatasetGraph wanted = data(Suite.resource(entry, Suite.MF + "result"));
        assertThat(IsoMatcher.isomorphic(server.held(), wanted)).isTrue();
      }
      default -> throw new AssertionError("a kind of test that is not known: " + type);
    }
  }

  private static DatasetGraph data(Resource described) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Resource file = Suite.resource(described, Suite.UT + "data");
    if (file != null) {
      RDFDataMgr.read(data.getDefaultGraph(), file.getURI());
    }
    Suite.addNamedGraphs(described, data);
    return data;
  }
}
