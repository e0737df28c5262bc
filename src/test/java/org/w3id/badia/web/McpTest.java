package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class McpTest {
  private ServedSite site;

  @BeforeEach
  void start() throws Exception {
    site = ServedSite.shared();
  }

  private JsonObject call(String method, String parameters) throws Exception {
    HttpResponse<String> answer =
        site.send(
            site.to("/mcp")
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(
                    BodyPublishers.ofString(
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":%s}"
                            .formatted(method, parameters))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonObject("result");
  }

  private String tool(String name, String arguments) throws Exception {
    JsonObject result =
        call("tools/call", "{\"name\":\"%s\",\"arguments\":%s}".formatted(name, arguments));
    return result.getAsJsonArray("content").get(0).getAsJsonObject().get("text").getAsString();
  }

  @Test
  void the_tools_are_listed_and_only_read() throws Exception {
    String tools = call("tools/list", "{}").toString();
    assertThat(tools).contains("search", "describe", "schema", "questions", "sparql");
    assertThat(tools).doesNotContain("\"readOnlyHint\":false");
  }

  @Test
  void a_thing_is_found_and_described_with_its_reports() throws Exception {
    assertThat(tool("search", "{\"text\":\"لواء القدس\"}")).contains("/id/group/liwa-al-quds");
    assertThat(tool("describe", "{\"iri\":\"http://localhost:3030/id/event/r1-at-0\"}"))
        .contains("reportedIn")
        .contains("report/r1");
  }

  @Test
  void rows_carry_the_reports_they_rest_on() throws Exception {
    String answer =
        tool(
            "sparql",
            "{\"query\":\"SELECT ?e { ?e a <https://w3id.org/badia/ontology#Ambush> }\"}");
    JsonObject json = JsonParser.parseString(answer).getAsJsonObject();
    assertThat(json.getAsJsonArray("rows")).hasSize(1);
    assertThat(json.getAsJsonArray("sources").toString()).contains("/id/report/r1");
    assertThat(tool("question", "{\"name\":\"attacks-on-groups-backed-by\",\"patron\":\"russia\"}"))
        .contains("r1");
  }

  @Test
  void what_must_not_run_is_told_as_a_fault_of_the_tool() throws Exception {
    assertThat(
            tool("sparql", "{\"query\":\"SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }\"}"))
        .contains("refused");
  }

  @Test
  void each_tools_answer_carries_its_sources() throws Exception {
    assertThat(tool("search", "{\"text\":\"لواء القدس\"}")).contains("graph/reference");
    assertThat(tool("describe", "{\"iri\":\"http://localhost:3030/id/group/liwa-al-quds\"}"))
        .startsWith("# sources: [")
        .contains("graph/reference");
    assertThat(tool("schema", "{}")).contains("\"sources\"").contains("graph/ontology");
    assertThat(tool("questions", "{}")).contains("\"sources\"");
    assertThat(tool("sparql", "{\"query\":\"ASK {}\"}")).contains("\"sources\"", "\"query\"");
    assertThat(tool("question", "{\"name\":\"attacks-on-groups-backed-by\"}"))
        .contains("\"sources\":[\"http://localhost:3030/id/report/r1\"");
  }

  /** The protocol's own client for trying servers, without its pages. */
  private JsonObject inspected(String... arguments) throws Exception {
    Program node = Program.clientsOrSkip();
    Path cli = Path.of("node_modules/@modelcontextprotocol/inspector-cli/build/cli.js");
    Assumptions.assumeTrue(
        Files.isRegularFile(Program.CLIENTS.resolve(cli)),
        "skipped: the MCP inspector is not installed in " + Program.CLIENTS + " (.ci/run)");
    List<String> all = new ArrayList<>(List.of(cli.toString(), "--cli", site.url() + "mcp"));
    all.addAll(List.of("--transport", "http"));
    all.addAll(List.of(arguments));
    Program.Ran ran = node.run(Program.CLIENTS, 60, all);
    assertThat(ran.status()).as(ran.complaints()).isZero();
    return JsonParser.parseString(ran.out()).getAsJsonObject();
  }

  @Test
  void the_inspector_lists_the_tools_and_calls_them() throws Exception {
    assertThat(inspected("--method", "tools/list").getAsJsonArray("tools")).hasSize(6);
    JsonObject answer =
        inspected(
            "--method",
            "tools/call",
            "--tool-name",
            "question",
            "--tool-arg",
            "name=attacks-on-groups-backed-by",
            "--tool-arg",
            "patron=russia");
    assertThat(answer.toString()).contains("r1-at-0").contains("id/report/r1");
    JsonObject refused =
        inspected(
            "--method", "tools/call", "--tool-name", "question", "--tool-arg", "name=no-such");
    assertThat(refused.get("isError").getAsBoolean()).isTrue();
  }
}
