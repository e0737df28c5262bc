package org.w3id.badia.web.mcp;

import io.modelcontextprotocol.spec.McpSchema.JsonSchema;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the tools are called, what they do and what they take. */
final class Tools {
  private static final ToolAnnotations READ_ONLY =
      new ToolAnnotations(null, true, false, true, false, null);

  private Tools() {}

  static Tool search() {
    return tool(
        "search",
        "Finds groups, places, events, reports and terms by name in Arabic or English.",
        Map.of("text", "what is looked for"),
        List.of("text"));
  }

  static Tool describe() {
    return tool(
        "describe",
        "All that is said of a thing, as Turtle, with the reports that say it.",
        Map.of("iri", "the IRI of the thing"),
        List.of("iri"));
  }

  static Tool schema() {
    return tool(
        "schema",
        "The classes and properties that the data uses, with their names and how often.",
        Map.of(),
        List.of());
  }

  static Tool questions() {
    return tool("questions", "The stored questions with their parameters.", Map.of(), List.of());
  }

  static Tool question() {
    return tool(
        "question",
        "Answers a stored question; further arguments are its parameters.",
        Map.of("name", "the name of the question"),
        List.of("name"));
  }

  static Tool sparql() {
    return tool(
        "sparql",
        "Runs a SPARQL 1.1 SELECT or ASK query, within the server's limits; 200 rows at most.",
        Map.of("query", "the query with its prefixes"),
        List.of("query"));
  }

  private static Tool tool(
      String name, String description, Map<String, String> arguments, List<String> required) {
    Map<String, Object> properties = new LinkedHashMap<>();
    arguments.forEach(
        (key, meaning) -> properties.put(key, Map.of("type", "string", "description", meaning)));
    boolean further = name.equals("question");
    return Tool.builder()
        .name(name)
        .description(description)
        .inputSchema(new JsonSchema("object", properties, required, further, null, null))
        .annotations(READ_ONLY)
        .build();
  }
}
