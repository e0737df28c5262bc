package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
}
