package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analyst does, done in a real browser over all that is bundled. */
class AnalystTest {
  private static final ConcurrentMap<String, JsonObject> SEEN = new ConcurrentHashMap<>();

  private static JsonElement seen(String script, String task) throws Exception {
    Chromium browser =
        Chromium.find()
            .orElseGet(
                () ->
                    Assumptions.abort(
                        "skipped: no Chromium here (Debian: apt-get install chromium)"));
    Program.clientsOrSkip();
    if (!SEEN.containsKey(script)) {
      Program.copied("browser.mjs");
      String told =
          Program.script(script, 240, ServedSite.bundled().url(), browser.program().toString());
      SEEN.put(script, JsonParser.parseString(told).getAsJsonObject());
    }
    JsonElement seen = SEEN.get(script).get(task);
    assertThat(seen.toString()).as(task).doesNotContain("\"error\"");
    return seen;
  }

  private static JsonObject bench(String task) throws Exception {
    return seen("workbench.mjs", task).getAsJsonObject();
  }

  private static JsonObject morning(String task) throws Exception {
    return seen("morning.mjs", task).getAsJsonObject();
  }

  private static List<String> texts(JsonElement array) {
    return array.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
  }

  @Test
  void rows_are_seen_as_table_map_timeline_chart_network_and_text() throws Exception {
    JsonObject views = bench("views");
    assertThat(views.get("rows").getAsInt()).isGreaterThan(10);
    assertThat(views.get("linked").getAsInt()).isGreaterThan(10);
    assertThat(views.get("map").getAsInt()).isGreaterThan(3);
    for (String view : List.of("map", "timeline", "chart", "network", "raw")) {
      assertThat(views.get(view).getAsInt()).as(view).isPositive();
      assertThat(views.get(view + "Address").getAsString()).isEqualTo(view);
    }
  }

  @Test
  void stop_ends_the_query_on_the_server_within_a_second_and_progress_is_told_until_then()
      throws Exception {
    JsonObject cancel = bench("cancel");
    assertThat(cancel.get("listed").getAsInt()).isEqualTo(1);
    assertThat(cancel.get("progress").getAsString()).startsWith("Running for");
    assertThat(cancel.get("took").getAsInt()).isLessThan(1_000);
    assertThat(cancel.get("status").getAsString()).isEqualTo("The query was stopped.");
  }

  @Test
  void a_copied_link_brings_back_query_and_view_in_another_browser() throws Exception {
    assertThat(bench("share").get("same").getAsBoolean()).isTrue();
    assertThat(bench("share").get("selected").getAsString()).isEqualTo("map");
  }

  @Test
  void saved_queries_and_history_outlive_the_page() throws Exception {
    assertThat(bench("saved").get("back").getAsBoolean()).isTrue();
    assertThat(bench("saved").get("history").getAsInt()).isPositive();
  }

  @Test
  void triples_are_seen_as_table_network_and_turtle() throws Exception {
    JsonObject construct = bench("construct");
    assertThat(texts(construct.get("columns"))).containsExactly("s", "p", "o");
    assertThat(construct.get("rows").getAsInt()).isPositive();
    assertThat(construct.get("raw").getAsString()).contains("badia:backedBy");
    assertThat(texts(construct.get("downloads"))).contains("TTL", "JSONLD");
  }

  @Test
  void the_token_that_does_not_fit_is_marked_and_named() throws Exception {
    assertThat(texts(bench("fault").get("token"))).containsExactly("LIMITS");
    assertThat(bench("fault").get("note").getAsString()).contains("line 2").contains("LIMITS");
  }

  @Test
  void a_question_opens_with_one_click_with_its_parameters_as_fields() throws Exception {
    assertThat(bench("question").get("before").getAsInt()).isPositive();
    assertThat(bench("question").get("link").getAsString()).contains("p.patron=nobody-at-all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"الدولة", "islam"})
  void after_perpetrator_come_actors_by_their_name_in_either_language(String word)
      throws Exception {
    assertThat(texts(bench("completion").get(word)))
        .allMatch(t -> t.matches("<…/(group|state|person|civilians|unidentified)/.*"))
        .first()
        .asString()
        .contains("islamic-state");
    assertThat(bench("completion").get(word + " chosen").getAsString())
        .contains("/id/group/islamic-state> }");
  }

  @Test
  void a_prefix_that_is_used_is_declared_by_itself() throws Exception {
    assertThat(seen("workbench.mjs", "prefixes").getAsBoolean()).isTrue();
  }

  @Test
  void an_explained_query_shows_estimated_and_actual_counts() throws Exception {
    List<String> row = texts(seen("workbench.mjs", "explain"));
    assertThat(row.get(0)).contains("badia:perpetrator");
    assertThat(row.subList(1, 3)).allMatch(n -> n.matches("\\d+"));
  }

  @Test
  void in_arabic_page_and_grid_run_from_right_to_left_and_the_query_does_not() throws Exception {
    JsonObject arabic = bench("arabic");
    for (String part : List.of("page", "grid", "cell", "shelf")) {
      assertThat(arabic.get(part).getAsString()).as(part).isEqualTo("rtl");
    }
    assertThat(arabic.get("editor").getAsString()).isEqualTo("ltr");
    assertThat(arabic.get("first").getAsBoolean()).as("the first column is the rightmost").isTrue();
    assertThat(texts(arabic.get("latin"))).isEmpty();
    assertThat(arabic.get("names").getAsString()).matches("[\\p{InArabic}\\s–]+");
  }

  @Test
  void answers_are_downloaded_and_the_page_fits_a_telephone() throws Exception {
    assertThat(bench("download").keySet())
        .containsExactlyInAnyOrder("badia.csv", "badia.xlsx", "badia.geojson");
    assertThat(seen("workbench.mjs", "narrow").getAsInt()).isZero();
  }

  @Test
  void a_morning_goes_from_a_name_to_a_spreadsheet_and_a_shared_link() throws Exception {
    assertThat(morning("find").get("heading").getAsString()).isEqualTo("لواء القدس");
    assertThat(morning("find").get("direction").getAsString()).isEqualTo("rtl");
    assertThat(texts(seen("morning.mjs", "backers"))).contains("روسيا");
    assertThat(morning("near").get("rows").getAsInt()).isPositive();
    assertThat(morning("near").get("meaning").getAsString()).isEqualTo("معرّف المكان");
    assertThat(texts(morning("near").get("columns"))).contains("earliest", "certain");
    assertThat(morning("near").get("grid").getAsString()).isEqualTo("rtl");
    assertThat(morning("sheet").get("magic").getAsString()).isEqualTo("PK");
    assertThat(morning("share").get("same").getAsBoolean()).isTrue();
    assertThat(morning("share").get("place").getAsString()).isEqualTo("as-sukhnah");
    assertThat(morning("sources").get("rows").getAsInt()).isPositive();
    assertThat(morning("event").get("quotes").getAsInt()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"workbench.mjs", "morning.mjs"})
  void no_page_complains_or_asks_another_host(String script) throws Exception {
    assertThat(texts(seen(script, "complaints"))).isEmpty();
    assertThat(texts(seen(script, "strangers"))).isEmpty();
  }
}
