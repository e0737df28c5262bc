package org.w3id.badia.web.mcp;

import com.google.gson.JsonArray;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.web.describe.Names;

/**
 * What an answer rests on: the reports that tell of its things; of a thing that no report tells,
 * the graphs that state something of it.
 */
final class McpSources {
  private static final int MOST = 100;
  private static final Node REPORTED_IN = Names.badia("reportedIn");

  private McpSources() {}

  static JsonArray of(Collection<Node> things, DatasetGraph data) {
    Set<String> sources = new LinkedHashSet<>();
    for (Node thing : things) {
      if (sources.size() < MOST) {
        add(thing, data, sources);
      }
    }
    return of(sources.toArray(String[]::new));
  }

  static JsonArray of(String... sources) {
    JsonArray array = new JsonArray();
    for (String source : sources) {
      array.add(source);
    }
    return array;
  }

  private static void add(Node thing, DatasetGraph data, Set<String> sources) {
    int before = sources.size();
    Set<String> reports = new LinkedHashSet<>();
    data.find(Quad.defaultGraphIRI, thing, REPORTED_IN, Node.ANY)
        .forEachRemaining(quad -> reports.add(quad.getObject().toString()));
    if (reports.isEmpty()) {
      data.findNG(Node.ANY, thing, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> reports.add(quad.getGraph().toString()));
    }
    reports.stream().limit(MOST - before).forEach(sources::add);
  }
}
