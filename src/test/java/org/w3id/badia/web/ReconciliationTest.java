package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reconciliation API in its version 0.2, as OpenRefine speaks it. */
class ReconciliationTest {
  private ServedSite site;

  @BeforeEach
  void start() throws Exception {
    site = ServedSite.shared();
  }

  private HttpResponse<String> posted(String queries) throws Exception {
    return site.send(
        site.to("/reconcile")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8))));
  }

  private List<JsonObject> result(String query) throws Exception {
    JsonObject answers =
        JsonParser.parseString(posted("{\"q0\":" + query + "}").body()).getAsJsonObject();
    return answers.getAsJsonObject("q0").getAsJsonArray("result").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  @Test
  void the_manifest_has_what_version_0_2_requires() throws Exception {
    JsonObject manifest = JsonParser.parseString(site.get("/reconcile").body()).getAsJsonObject();
    assertThat(manifest.getAsJsonArray("versions").toString()).contains("\"0.2\"");
    for (String required : List.of("name", "identifierSpace", "schemaSpace")) {
      assertThat(manifest.get(required).getAsString()).as(required).isNotBlank();
    }
    assertThat(manifest.getAsJsonObject("view").get("url").getAsString()).contains("{{id}}");
    for (JsonElement type : manifest.getAsJsonArray("defaultTypes")) {
      assertThat(type.getAsJsonObject().keySet()).contains("id", "name");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"query\":\"لواء القدس\"}",
        "{\"query\":\"Palmyra\",\"type\":\"places\",\"limit\":2}",
        "{\"query\":\"Liwa al-Quds\",\"type\":[\"groups\",\"places\"],\"type_strict\":\"any\"}",
        "{\"query\":\"تدمر\",\"properties\":[{\"pid\":\"within\",\"v\":\"Homs\"}]}"
      })
  void each_candidate_has_what_version_0_2_requires(String query) throws Exception {
    assertThat(result(query)).isNotEmpty();
    for (JsonObject candidate : result(query)) {
      assertThat(candidate.get("id").getAsString()).startsWith("http");
      assertThat(candidate.get("name").getAsString()).isNotBlank();
      assertThat(candidate.get("score").getAsJsonPrimitive().isNumber()).isTrue();
      assertThat(candidate.get("match").getAsJsonPrimitive().isBoolean()).isTrue();
      assertThat(candidate.getAsJsonArray("type")).isNotEmpty();
    }
  }

  @Test
  void types_narrow_and_a_query_without_a_name_finds_nothing() throws Exception {
    assertThat(result("{\"query\":\"Palmyra\",\"type\":[\"groups\"]}"))
        .noneMatch(c -> c.get("id").getAsString().contains("/place/"));
    assertThat(result("{\"properties\":[{\"pid\":\"within\",\"v\":\"Homs\"}]}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{\"q0\":1}", "{", "{\"q0\":{\"query\":\"x\",\"limit\":\"many\"}}"})
  void what_is_no_batch_of_queries_is_400(String queries) throws Exception {
    assertThat(posted(queries).statusCode()).isEqualTo(400);
  }

  @Test
  void things_and_types_are_suggested_while_a_name_is_typed() throws Exception {
    String prefix = URLEncoder.encode("لواء", StandardCharsets.UTF_8);
    JsonObject entities =
        JsonParser.parseString(site.get("/reconcile/suggest/entity?prefix=" + prefix).body())
            .getAsJsonObject();
    assertThat(entities.getAsJsonArray("result").toString())
        .contains("liwa-al-quds")
        .contains("notable");
    assertThat(site.get("/reconcile/suggest/type?prefix=gr").body()).contains("\"groups\"");
    assertThat(site.get("/reconcile/suggest/none").statusCode()).isEqualTo(404);
  }
}
