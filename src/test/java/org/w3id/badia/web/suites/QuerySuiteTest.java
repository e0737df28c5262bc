package org.w3id.badia.web.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** The W3C's tests of SPARQL 1.1 queries and result formats, asked of the running endpoint. */
class QuerySuiteTest extends SuiteTest {
  private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
  private static final Map<String, String> TYPES =
      Map.of(
          "srx", "application/sparql-results+xml",
          "srj", "application/sparql-results+json",
          "csv", "text/csv",
          "tsv", "text/tab-separated-values");
  private static final int FEW = 40; // matching blank nodes and values takes too long beyond

  @TestFactory
  Stream<DynamicTest> queries_answer_as_the_w3c_says() throws Exception {
    Map<String, Executable> cases = new LinkedHashMap<>();
    for (String manifest :
        new String[] {"manifest-sparql11-query.ttl", "manifest-sparql11-results.ttl"}) {
      for (Resource entry : Suite.entries(Suite.FOLDER.resolve(manifest))) {
        cases.put(name(entry), () -> run(entry));
      }
    }
    return Suite.of("query").tests(cases);
  }

  private static String name(Resource entry) {
    Path file = Path.of(URI.create(action(entry).getURI()));
    String id = entry.getURI().replaceFirst(".*[#/]", "");
    return file.getParent().getFileName() + "/" + id;
  }

  private static Resource action(Resource entry) {
    Resource action = Suite.resource(entry, Suite.MF + "action");
    Resource query = Suite.resource(action, QT + "query");
    return query == null ? action : query;
  }

  private static void run(Resource entry) throws Exception {
    String type =
        entry
            .getPropertyResourceValue(org.apache.jena.vocabulary.RDF.type)
            .getURI()
            .substring(Suite.MF.length());
    String file = action(entry).getURI();
    String query = Files.readString(Path.of(URI.create(file)));
    server.hold(data(Suite.resource(entry, Suite.MF + "action")));
    switch (type) {
      case "PositiveSyntaxTest", "PositiveSyntaxTest11" ->
          assertThat(ask(query, "*/*").statusCode()).isEqualTo(200);
      case "NegativeSyntaxTest", "NegativeSyntaxTest11" ->
          assertThat(ask(query, "*/*").statusCode()).isEqualTo(400);
      case "QueryEvaluationTest", "CSVResultFormatTest" ->
          evaluate(based(query, file), Suite.resource(entry, Suite.MF + "result").getURI());
      default -> throw new AssertionError("a kind of test that is not known: " + type);
    }
  }

  /** Relative addresses in a query are those of its file. */
  private static String based(String query, String file) {
    return "BASE <" + file + ">\n" + query;
  }

  private static DatasetGraph data(Resource action) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Resource file = Suite.resource(action, QT + "data");
    if (file != null) {
      RDFDataMgr.read(data.getDefaultGraph(), file.getURI());
    }
    action
        .listProperties(action.getModel().createProperty(QT, "graphData"))
        .forEach(
            s ->
                RDFDataMgr.read(data.getGraph(s.getResource().asNode()), s.getResource().getURI()));
    return data;
  }

  private static HttpResponse<byte[]> ask(String query, String accept) throws Exception {
    return server.send(
        HttpRequest.newBuilder(URI.create(server.url() + "sparql"))
            .header("Content-Type", "application/sparql-query")
            .header("Accept", accept)
            .POST(HttpRequest.BodyPublishers.ofString(query)));
  }

  private static void evaluate(String text, String expected) throws Exception {
    var query = QueryFactory.create(text);
    String ending = expected.substring(expected.lastIndexOf('.') + 1);
    boolean graph = query.isConstructType() || query.isDescribeType();
    String accept = graph ? "text/turtle" : TYPES.getOrDefault(ending, TYPES.get("srx"));
    HttpResponse<byte[]> answer = ask(text, accept);
    assertThat(answer.statusCode()).as(new String(answer.body())).isEqualTo(200);
    ByteArrayInputStream body = new ByteArrayInputStream(answer.body());
    if (graph) {
      Model model = ModelFactory.createDefaultModel();
      RDFDataMgr.read(model, body, Lang.TURTLE);
      assertThat(model.isIsomorphicWith(Suite.graph(expected))).isTrue();
      return;
    }
    compare(body, accept, expected, query);
  }

  private static ByteArrayInputStream file(String uri) throws Exception {
    return new ByteArrayInputStream(Files.readAllBytes(Path.of(URI.create(uri))));
  }

  private static void compare(
      ByteArrayInputStream body, String accept, String expected, Query query) throws Exception {
    Lang lang = RDFLanguages.contentTypeToLang(accept);
    if (query.isAskType()) {
      assertThat(ResultSetMgr.readBoolean(body, lang))
          .isEqualTo(ResultSetMgr.readBoolean(file(expected), lang));
      return;
    }
    ResultSetRewindable got = ResultSetFactory.makeRewindable(ResultSetMgr.read(body, lang));
    ResultSetRewindable want =
        ResultSetFactory.makeRewindable(
            expected.endsWith(".ttl")
                ? ResultSetFactory.makeResults(Suite.graph(expected))
                : ResultSetMgr.read(file(expected), lang));
    boolean texts = accept.equals("text/csv");
    if (texts) {
      assertThat(Texts.of(got, true)).isEqualTo(Texts.of(want, true));
      return;
    }
    if (Texts.of(got, false).equals(Texts.of(want, false))) {
      return;
    }
    got.reset();
    want.reset();
    assertThat(got.size()).isEqualTo(want.size()).isLessThan(FEW);
    boolean same =
        query.isOrdered()
            ? ResultsCompare.equalsByValueAndOrder(got, want)
            : ResultsCompare.equalsByValue(got, want);
    assertThat(same).isTrue();
  }
}
