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
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.badia.query.StoredQuery;
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
    Set<Node> things = new LinkedHashSet<>();
    for (NameIndex.Hit hit : names.find(text, named -> true, HITS)) {
      JsonObject json = new JsonObject();
      json.addProperty("iri", hit.thing().node().getURI());
      json.addProperty("ar", hit.thing().name("ar"));
      json.addProperty("en", hit.thing().name("en"));
      json.addProperty("score", hit.score());
      found.add(json);
      things.add(hit.thing().node());
    }
    JsonObject json = new JsonObject();
    json.add("found", found);
    service
        .site()
        .read(
            data -> {
              json.add("sources", McpSources.of(things, data));
              return null;
            });
    return json.toString();
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
              String turtle =
                  new String(Serialiser.write(graph, Format.TURTLE), StandardCharsets.UTF_8);
              return "# sources: " + McpSources.of(Set.of(node), data) + "\n" + turtle;
            });
  }

  String schema() {
    return sparql(SCHEMA);
  }

  String questions() {
    String base = service.site().iris().base();
    JsonObject json = new JsonObject();
    json.add(
        "questions",
        Json.array(
            questions.all().stream()
                .map(q -> Json.question(q, base + "queries/" + q.name()))
                .toList()));
    json.add("sources", McpSources.of(base + "queries"));
    return json.toString();
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
    json.addProperty("query", text); // a number that no thing stands beside is told by its query
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
      json.add("sources", McpSources.of(Set.of(), exec.getDataset()));
      return;
    }
    RowSet set = exec.select();
    JsonArray rows = new JsonArray();
    Set<Node> things = new LinkedHashSet<>();
    while (set.hasNext() && rows.size() < ROWS) {
      JsonObject row = new JsonObject();
      set.next()
          .forEach(
              (variable, node) -> {
                row.addProperty(
                    variable.getVarName(),
                    node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
                if (node.isURI()) {
                  things.add(node);
                }
              });
      rows.add(row);
    }
    json.add("rows", rows);
    json.addProperty("cut", set.hasNext());
    json.add("sources", McpSources.of(things, exec.getDataset()));
  }
}
