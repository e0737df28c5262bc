package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbenchTest {
  private ServedSite site;

  @BeforeEach
  void start() throws Exception {
    site = ServedSite.shared();
  }

  private List<String> complete(String position, String of, String word) throws Exception {
    String path =
        "/editor/complete?position=%s&of=%s&word=%s".formatted(position, encode(of), encode(word));
    List<String> texts = new ArrayList<>();
    for (JsonElement each : JsonParser.parseString(site.get(path).body()).getAsJsonArray()) {
      texts.add(each.getAsJsonObject().get("text").getAsString());
    }
    return texts;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private JsonObject post(String path, String body) throws Exception {
    return JsonParser.parseString(
            site.send(site.to(path).POST(BodyPublishers.ofString(body))).body())
        .getAsJsonObject();
  }

  @ParameterizedTest
  @CsvSource({
    "object, badia:perpetrator, islam, islamic-state",
    "object, badia:perpetrator, الدولة, islamic-state",
    "object, badia:target, لواء القدس, liwa-al-quds",
    "object, badia:place, وتدمر, palmyra",
    "object, a, ambu, badia:Ambush",
    "object, a, كمين, badia:Ambush",
    "predicate, badia:Ambush, perp, badia:perpetrator",
    "predicate, '', منفذ, badia:perpetrator"
  })
  void what_fits_the_place_is_proposed(String position, String of, String word, String expected)
      throws Exception {
    assertThat(complete(position, of, word)).first().asString().contains(expected);
  }

  @Test
  void only_actors_come_after_perpetrator_and_only_what_the_data_uses() throws Exception {
    assertThat(complete("object", "badia:perpetrator", "")).allMatch(t -> t.contains("/id/group/"));
    assertThat(complete("object", "badia:perpetrator", "palm")).isEmpty();
    assertThat(complete("predicate", "", "killedLabel")).isEmpty();
  }

  @Test
  void a_fault_names_line_and_column_of_its_token() throws Exception {
    JsonObject fault = post("/editor/check", "SELECT *\nWHERE { ?s ?p }");
    assertThat(fault.get("fine").getAsBoolean()).isFalse();
    assertThat(fault.get("line").getAsInt()).isEqualTo(2);
    assertThat(fault.get("column").getAsInt()).isEqualTo(15);
    assertThat(post("/editor/check", "SELECT * { ?s ?p ?o }").get("fine").getAsBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'SELECT * { ?s ?p ?o } LIMITS 5', 28, S",
    "'SELECT * { ?s ?p ?o ', 20, ''",
    "'SELEKT * { ?s ?p ?o }', 1, SELEKT",
    "'SELECT * { ?s ?p ?o } }', 23, }",
    "'SELECT ?s { ?s ?p ?o ?q }', 22, ?q"
  })
  void a_fault_names_the_token_that_does_not_fit(String query, int column, String token)
      throws Exception {
    JsonObject fault = post("/editor/check", query);
    assertThat(fault.get("column").getAsInt()).isEqualTo(column);
    assertThat(token).startsWith(fault.get("found").getAsString());
  }

  @Test
  void addresses_get_names_in_the_language_of_the_page_and_points() throws Exception {
    String iri = "http://localhost:3030/id/place/palmyra";
    JsonObject named = post("/editor/labels?lang=ar", "[\"" + iri + "\"]").getAsJsonObject(iri);
    assertThat(named.get("text").getAsString()).isEqualTo("تدمر");
    assertThat(named.get("direction").getAsString()).isEqualTo("rtl");
    assertThat(named.get("lat").getAsString()).isEqualTo("34.56");
  }

  @Test
  void a_query_is_explained_by_its_algebra_and_the_matches_of_its_patterns() throws Exception {
    JsonObject told =
        post(
            "/editor/explain",
            "PREFIX badia: <https://w3id.org/badia/ontology#>"
                + " SELECT * { ?g badia:backedBy ?s FILTER(?g != ?s) }");
    assertThat(told.get("algebra").getAsString()).contains("filter").contains("bgp");
    assertThat(told.getAsJsonArray("patterns").get(0).getAsJsonObject().get("matches").getAsInt())
        .isEqualTo(1);
  }

  @Test
  void an_explained_query_shows_what_each_pattern_matches_and_what_the_join_leaves()
      throws Exception {
    JsonObject told =
        post(
            "/editor/explain",
            "PREFIX badia: <https://w3id.org/badia/ontology#> SELECT * { ?e a badia:Ambush ;"
                + " badia:target/badia:backedBy ?s ; badia:place ?p }");
    List<String> patterns = new ArrayList<>();
    for (JsonElement each : told.getAsJsonArray("patterns")) {
      patterns.add(
          each.getAsJsonObject().get("estimated") + "/" + each.getAsJsonObject().get("matches"));
    }
    assertThat(patterns).isNotEmpty().allMatch(p -> p.matches("\\d+/\\d+"));
    assertThat(patterns.get(patterns.size() - 1)).endsWith("/1");
  }

  @Test
  void the_page_loads_nothing_from_elsewhere_and_its_parts_are_there() throws Exception {
    var page = org.jsoup.Jsoup.parse(site.get("/sparql", "Accept", "text/html").body());
    for (var part : page.select("script[src], link[rel=stylesheet]")) {
      String path = part.attr(part.hasAttr("src") ? "src" : "href");
      assertThat(path).startsWith("/static/");
      assertThat(site.get(path).statusCode()).as(path).isEqualTo(200);
    }
    assertThat(page.select("script:not([src])")).isEmpty();
  }
}
