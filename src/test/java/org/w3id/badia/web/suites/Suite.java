package org.w3id.badia.web.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * The entries of W3C manifests as tests. Those of {@code skipped.csv} are run too and must fail, so
 * that the list can only shrink.
 */
final class Suite {
  static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";
  static final Path FOLDER = Path.of("..", "shared", "suites", "sparql11");
  private static final Path SKIPPED = Path.of("src/test/resources/suites/skipped.csv");

  private final String name;
  private final Map<String, String> skipped = new LinkedHashMap<>();

  private Suite(String name) {
    this.name = name;
  }

  /** The suite of a name in the skip list. */
  static Suite of(String name) throws IOException {
    Suite suite = new Suite(name);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(SKIPPED);
        var rows = format.parse(in)) {
      rows.forEach(
          row -> {
            if (row.get("suite").equals(name)) {
              suite.skipped.put(row.get("test"), row.get("reason"));
            }
          });
    }
    return suite;
  }

  /** Says why where the suites are not there. */
  static void assumeThere() {
    Assumptions.assumeTrue(
        Files.isDirectory(FOLDER),
        "skipped, because the W3C suites are not in " + FOLDER.toAbsolutePath().normalize());
  }

  /** Reads a manifest; relative addresses are those of its file. */
  static Model manifest(Path file) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.source(file).base(file.toUri().toString()).parse(model);
    return model;
  }

  /** The entries of a manifest and of those it includes, in order. */
  static List<Resource> entries(Path file) {
    List<Resource> entries = new ArrayList<>();
    Model model = manifest(file);
    var includes = model.listObjectsOfProperty(model.createProperty(MF, "include"));
    while (includes.hasNext()) {
      for (var included : includes.next().as(RDFList.class).asJavaList()) {
        entries.addAll(entries(Path.of(java.net.URI.create(included.asResource().getURI()))));
      }
    }
    var lists = model.listObjectsOfProperty(model.createProperty(MF, "entries"));
    while (lists.hasNext()) {
      lists.next().as(RDFList.class).asJavaList().forEach(e -> entries.add(e.asResource()));
    }
    return entries;
  }

  /** One value of a property, or null. */
  static Resource resource(Resource subject, String property) {
    var statement = subject.getProperty(subject.getModel().createProperty(property));
    return statement == null ? null : statement.getResource();
  }

  /** One text of a property, or null. */
  static String text(Resource subject, String property) {
    var statement = subject.getProperty(subject.getModel().createProperty(property));
    return statement == null ? null : statement.getString();
  }

  /** Reads the named graphs that a test of the protocol or of updates begins or ends with. */
  static void addNamedGraphs(Resource described, DatasetGraph data) {
    described
        .listProperties(described.getModel().createProperty(UT, "graphData"))
        .forEach(
            s -> {
              Resource graph = s.getResource();
              String name = graph.getProperty(RDFS.label).getString();
              RDFDataMgr.read(
                  data.getGraph(NodeFactory.createURI(name)),
                  resource(graph, UT + "graph").getURI());
            });
  }

  /** Reads an RDF file. */
  static Model graph(String uri) {
    return RDFDataMgr.loadModel(uri);
  }

  /** The tests, and one that nothing is listed which is not there. */
  Stream<DynamicTest> tests(Map<String, Executable> cases) {
    List<DynamicTest> tests = new ArrayList<>();
    cases.forEach((test, run) -> tests.add(DynamicTest.dynamicTest(test, policed(test, run))));
    tests.add(
        DynamicTest.dynamicTest(
            "the skip list names only what there is",
            () -> assertThat(cases.keySet()).containsAll(skipped.keySet())));
    return tests.stream();
  }

  private Executable policed(String test, Executable run) {
    String reason = skipped.get(test);
    if (reason == null) {
      return run;
    }
    return () -> {
      try {
        run.execute();
      } catch (Throwable expected) {
        Assumptions.abort("skipped, because " + reason);
      }
      throw new AssertionError(name + ": " + test + " passes; take it from skipped.csv");
    };
  }
}
