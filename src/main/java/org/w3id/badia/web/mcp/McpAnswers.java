package org.w3id.badia.web.mcp;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.web.describe.Names;
import org.w3id.badia.web.describe.Serialiser;
import org.w3id.badia.web.endpoint.Service;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.queries.Json;
import org.w3id.badia.web.queries.Questions;
import org.w3id.badia.web.search.NameIndex;
import org.w3id.badia.web.sparql.Execution;
import org.w3id.badia.web.sparql.QueryGuard;
import org.w3id.badia.web.sparql.SparqlRequest;

/** The answers of the tools, as JSON or Turtle, each with the reports that it rests on. */
final class McpAnswers {
  private static final int ROWS = 200;
  private static final int HITS = 20;
  private static final String SCHEMA =
      "SELECT ?kind ?term (COUNT(*) AS ?uses) { { ?x a ?term BIND('class' AS ?kind) }"
          + " UNION { ?s ?term ?o BIND('property' AS ?kind) } }"
          + " GROUP BY ?kind ?term ORDER BY ?kind DESC(?uses)";
  private static final Node REPORTED_IN = Names.badia("reportedIn");

  private final Service service;
  private final Execution execution;
  private final Questions questions;
  private final NameIndex names;

  McpAnswers(Service service, Execution execution, Questions questions, NameIndex names) {
    this.service = service;
    this.execution = execution;
    this.questions = questions;
    this.names = names;
  }

  String search(String text) {
    JsonArray found = new JsonArray();
    for (NameIndex.Hit hit : names.find(text, named -> true, HITS)) {
      JsonObject json = new JsonObject();
      json.addProperty("iri", hit.thing().node().getURI());
      json.addProperty("ar", hit.thing().name("ar"));
      json.addProperty("en", hit.thing().name("en"));
      json.addProperty("score", hit.score());
      found.add(json);
    }
    return found.toString();
  }

  String describe(String iri) {
    Node node = NodeFactory.createURI(iri);
    return service
        .site()
        .read(
            data -> {
              Graph graph = GraphFactory.createDefaultGraph();
              data.find(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)
                  .forEachRemaining(quad -> graph.add(quad.asTriple()));
              if (graph.isEmpty()) {
                throw HttpFault.notFound(iri);
              }
              reports(node, data)
                  .forEach(report -> graph.add(Triple.create(node, REPORTED_IN, report)));
              return new String(Serialiser.write(graph, Format.TURTLE), StandardCharsets.UTF_8);
            });
  }

  private static Set<Node> reports(Node node, DatasetGraph data) {
    Set<Node> reports = new LinkedHashSet<>();
    data.find(Quad.defaultGraphIRI, node, REPORTED_IN, Node.ANY)
        .forEachRemaining(quad -> reports.add(quad.getObject()));
    return reports;
  }

  String schema() {
    return sparql(SCHEMA);
  }

  String questions() {
    String base = service.site().iris().base();
    return Json.array(
            questions.all().stream()
                .map(q -> Json.question(q, base + "queries/" + q.name()))
                .toList())
        .toString();
  }

  String question(String name, Map<String, Object> arguments) {
    StoredQuery stored = questions.find(name).orElseThrow(() -> HttpFault.notFound(name));
    Map<String, String> values = new HashMap<>();
    arguments.forEach(
        (key, value) -> {
          if (!key.equals("name")) {
            values.put(key, String.valueOf(value));
          }
        });
    return run(stored.query(), stored.bind(values), stored.text());
  }

  String sparql(String text) {
    Query query = QueryGuard.parse(text, service.site().iris().base());
    return run(query, BindingFactory.empty(), text);
  }

  private String run(Query query, Binding parameters, String text) {
    if (!query.isSelectType() && !query.isAskType()) {
      throw new HttpFault(400, "SELECT and ASK are answered here.");
    }
    JsonObject json = new JsonObject();
    execution.run(
        query,
        parameters,
        SparqlRequest.of(text, Optional.empty()),
        (exec, count) -> answer(exec, json));
    return json.toString();
  }

  private void answer(QueryExec exec, JsonObject json) {
    if (exec.getQuery().isAskType()) {
      json.addProperty("answer", exec.ask());
      return;
    }
    RowSet set = exec.select();
    JsonArray rows = new JsonArray();
    Set<Node> reports = new LinkedHashSet<>();
    while (set.hasNext() && rows.size() < ROWS) {
      JsonObject row = new JsonObject();
      set.next()
          .forEach(
              (variable, node) -> {
                row.addProperty(
                    variable.getVarName(),
                    node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
                if (node.isURI()) {
                  reports.addAll(reports(node, exec.getDataset()));
                }
              });
      rows.add(row);
    }
    json.add("rows", rows);
    json.addProperty("cut", set.hasNext());
    JsonArray sources = new JsonArray();
    reports.forEach(report -> sources.add(report.toString()));
    json.add("sources", sources);
  }
}
