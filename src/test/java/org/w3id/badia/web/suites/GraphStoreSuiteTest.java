package org.w3id.badia.web.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * The W3C's tests of the graph store protocol: what they read is asked of the running server, what
 * they write is refused there and put into the store behind it.
 */
class GraphStoreSuiteTest extends SuiteTest {
  @TestFactory
  Stream<DynamicTest> graphs_are_read_as_the_w3c_says() throws Exception {
    Map<String, Executable> cases = new LinkedHashMap<>();
    for (Resource entry :
        Suite.entries(Suite.FOLDER.resolve("graph-store-protocol/manifest-indirect.ttl"))) {
      cases.put(entry.getURI().replaceFirst(".*[#/]", ""), () -> run(entry));
    }
    return Suite.of("graph-store").tests(cases);
  }

  private static void run(Resource entry) throws Exception {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    for (HttpCase step : HttpCase.of(entry)) {
      server.hold(data);
      HttpResponse<byte[]> answer = server.send(step.at(server.url(), "/gsp", "/gsp"));
      if (step.method().equals("GET") || step.method().equals("HEAD")) {
        step.check(answer);
      } else {
        assertThat(answer.statusCode()).isEqualTo(405);
        write(step, data);
      }
    }
  }

  private static void write(HttpCase step, DatasetGraph data) {
    String name = step.parameter("graph");
    assertThat(name != null || step.parameter("default") != null).isTrue();
    Node graph = name == null ? Quad.defaultGraphIRI : NodeFactory.createURI(name);
    if (!step.method().equals("POST")) {
      data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    }
    if (!step.method().equals("DELETE")) {
      GraphUtil.addInto(data.getGraph(graph), step.sent());
    }
  }
}
