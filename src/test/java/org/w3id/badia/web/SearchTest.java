package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private ServedSite site;

  @BeforeEach
  void start() throws Exception {
    site = ServedSite.shared();
  }

  private JsonObject search(String text) throws Exception {
    String path = "/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    return JsonParser.parseString(site.get(path, "Accept", "application/json").body())
        .getAsJsonObject();
  }

  @ParameterizedTest
  @CsvSource({
    "تدمر, place/palmyra",
    "وتدمر, place/palmyra",
    "بتدمر, place/palmyra",
    "palmyra, place/palmyra",
    "محافظه حمص, place/homs-governorate",
    "محافظةحمص, place/homs-governorate",
    "لِواء القُدس, group/liwa-al-quds",
    "liwa al quds, group/liwa-al-quds",
    "تنظيم الدوله الاسلاميه, group/islamic-state"
  })
  void a_thing_is_found_under_every_spelling(String text, String expected) throws Exception {
    JsonObject first = search(text).getAsJsonArray("results").get(0).getAsJsonObject();
    assertThat(first.get("iri").getAsString()).endsWith(expected);
  }

  @Test
  void reports_are_found_by_their_words_with_the_words_around() throws Exception {
    assertThat(search("نصب عناصر").getAsJsonArray("results").toString())
        .contains("/id/report/r1")
        .contains("كمين");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Palmira", "Liva al-Quds", "لواء القدص"})
  void a_slip_of_the_pen_is_forgiven_where_nothing_has_that_name(String text) throws Exception {
    assertThat(search(text).getAsJsonArray("results").get(0).toString())
        .containsAnyOf("/place/palmyra", "/group/liwa-al-quds");
  }

  @Test
  void what_looks_like_the_language_of_the_index_is_only_words() throws Exception {
    assertThat(site.get("/search?q=%22%28%5B%2A%3A", "Accept", "application/json").statusCode())
        .isEqualTo(200);
  }

  @Test
  void the_page_has_facets_and_every_page_has_a_box() throws Exception {
    String path = "/search?lang=ar&q=" + URLEncoder.encode("تدمر", StandardCharsets.UTF_8);
    var page = org.jsoup.Jsoup.parse(site.get(path, "Accept", "text/html").body());
    assertThat(page.select("ul.facets a")).isNotEmpty();
    assertThat(page.select("header form[role=search] input[name=q]")).hasSize(1);
  }

  @Test
  void a_name_in_a_table_is_reconciled() throws Exception {
    String queries =
        "{\"q0\":{\"query\":\"لواء القدس\",\"type\":\"groups\"},\"q1\":{\"query\":\"Palmyra\"}}";
    String body =
        site.get("/reconcile?queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8)).body();
    JsonObject answers = JsonParser.parseString(body).getAsJsonObject();
    JsonObject best =
        answers.getAsJsonObject("q0").getAsJsonArray("result").get(0).getAsJsonObject();
    assertThat(best.get("id").getAsString()).endsWith("/id/group/liwa-al-quds");
    assertThat(best.get("match").getAsBoolean()).isTrue();
    assertThat(answers.getAsJsonObject("q1").toString()).contains("/id/place/palmyra");
    assertThat(site.get("/reconcile").body()).contains("identifierSpace");
  }
}
