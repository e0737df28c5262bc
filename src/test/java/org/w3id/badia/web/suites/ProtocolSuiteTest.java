package org.w3id.badia.web.suites;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** The W3C's tests of the SPARQL 1.1 protocol, asked of the running endpoint. */
class ProtocolSuiteTest extends SuiteTest {
  @TestFactory
  Stream<DynamicTest> the_endpoint_speaks_the_protocol() throws Exception {
    Map<String, Executable> cases = new LinkedHashMap<>();
    for (Resource entry : Suite.entries(Suite.FOLDER.resolve("protocol/manifest.ttl"))) {
      cases.put(entry.getURI().replaceFirst(".*#", ""), () -> run(entry));
    }
    return Suite.of("protocol").tests(cases);
  }

  private static void run(Resource entry) throws Exception {
    server.hold(data(entry));
    for (HttpCase step : HttpCase.of(entry)) {
      step.check(server.send(step.at(server.url(), "/sparql/?", "/sparql")));
    }
  }

  private static DatasetGraph data(Resource entry) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Suite.addNamedGraphs(entry, data);
    return data;
  }
}
