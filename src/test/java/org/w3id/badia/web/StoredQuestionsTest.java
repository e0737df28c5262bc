package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredQuestionsTest {
  private static final String BACKED = "/queries/attacks-on-groups-backed-by";
  private ServedSite site;

  @BeforeEach
  void start() throws Exception {
    site = ServedSite.shared();
  }

  @Test
  void a_question_is_answered_with_its_default_and_with_a_value() throws Exception {
    assertThat(site.get(BACKED, "Accept", "text/csv").body()).contains("r1-at-0");
    HttpResponse<String> none = site.get(BACKED + "?patron=nobody", "Accept", "text/csv");
    assertThat(none.statusCode()).isEqualTo(200);
    assertThat(none.body()).doesNotContain("r1-at-0");
  }

  @Test
  void a_value_of_another_type_or_an_unknown_parameter_is_400() throws Exception {
    HttpResponse<String> type = site.get("/queries/events-between?since=yesterday");
    assertThat(type.statusCode()).isEqualTo(400);
    assertThat(type.body()).contains("not of type date");
    HttpResponse<String> unknown = site.get(BACKED + "?sponsor=russia");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).contains("patron");
  }

  @Test
  void a_value_cannot_break_out_into_the_query() throws Exception {
    HttpResponse<String> answer =
        site.get(BACKED + "?patron=x%22%20%7D%20SELECT%20*%20%7B", "Accept", "text/csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().lines()).hasSize(1);
  }

  @Test
  void pages_come_with_links_and_an_unchanged_answer_is_304() throws Exception {
    HttpResponse<String> page = site.get("/queries/things-named?limit=1", "Accept", "text/csv");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body().lines().count()).isLessThanOrEqualTo(2);
    String etag = page.headers().firstValue("ETag").orElseThrow();
    assertThat(
            site.get("/queries/things-named?limit=1", "Accept", "text/csv", "If-None-Match", etag)
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void the_next_link_leads_through_all_rows_and_is_absent_on_the_last_page() throws Exception {
    List<String> all =
        site.get("/queries/dead-by-source", "Accept", "text/csv").body().lines().toList();
    assertThat(all).hasSizeGreaterThan(2);
    List<String> leafed = new ArrayList<>(List.of(all.get(0)));
    String path = "/queries/dead-by-source?limit=1&format=csv";
    while (path != null) {
      HttpResponse<String> page = site.get(path);
      leafed.addAll(page.body().lines().skip(1).toList());
      path =
          page.headers().allValues("Link").stream()
              .filter(link -> link.endsWith("rel=\"next\""))
              .map(link -> link.substring(1, link.indexOf('>')))
              .findFirst()
              .orElse(null);
    }
    assertThat(leafed).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource({
    "events-between?since=yesterday, since, date",
    "events-between?since=2018-02-30, since, date",
    "attacks-near?radius=wide, radius, decimal",
    "attacks-near?limit=-1, limit, whole number",
    "attacks-near?offset=x, offset, whole number",
    "attacks-near?timeout=soon, timeout, whole number",
    "attacks-near?nearby=palmyra, nearby, place"
  })
  void a_wrong_value_is_told_with_its_parameter_and_what_would_be_right(
      String path, String parameter, String right) throws Exception {
    HttpResponse<String> answer = site.get("/queries/" + path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(parameter).contains(right);
  }

  @Test
  void the_description_is_valid_openapi() throws Exception {
    String told = Program.script("openapi.mjs", 60, site.url() + "queries/openapi.json");
    JsonObject checked = JsonParser.parseString(told).getAsJsonObject();
    assertThat(checked.get("valid").getAsBoolean()).as(told).isTrue();
    assertThat(checked.get("version").getAsString()).isEqualTo("3.1");
  }

  @Test
  void the_questions_are_described_as_openapi() throws Exception {
    JsonObject api =
        JsonParser.parseString(site.get("/queries/openapi.json").body()).getAsJsonObject();
    assertThat(api.get("openapi").getAsString()).startsWith("3.1");
    assertThat(api.getAsJsonObject("paths").getAsJsonObject(BACKED).toString())
        .contains("\"patron\"")
        .contains("russia");
  }

  @Test
  void the_questions_are_published_as_executables_that_run() throws Exception {
    HttpResponse<String> answer = site.get("/queries", "Accept", "text/turtle");
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(answer.body()), null, "TURTLE");
    var select = model.createProperty("http://www.w3.org/ns/shacl#select");
    assertThat(model.listSubjectsWithProperty(select).toList()).hasSizeGreaterThan(30);
    model
        .listObjectsOfProperty(select)
        .forEach(text -> org.apache.jena.query.QueryFactory.create(text.asLiteral().getString()));
  }

  @Test
  void query_editors_find_the_questions_by_sparql() throws Exception {
    String query =
        "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT ?sq ?text"
            + " { ?sq a sh:SPARQLExecutable ; sh:select|sh:construct|sh:ask ?text }";
    String path = "/sparql?query=" + java.net.URLEncoder.encode(query, "UTF-8");
    assertThat(site.get(path, "Accept", "text/csv").body()).contains("/queries/attacks-near");
  }

  @Test
  void a_person_gets_a_form_with_the_answer_in_either_language() throws Exception {
    var arabic = org.jsoup.Jsoup.parse(site.get(BACKED + "?lang=ar", "Accept", "text/html").body());
    assertThat(arabic.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(arabic.select("input[name=patron]").attr("value")).isEqualTo("russia");
    assertThat(arabic.select("table.results td")).isNotEmpty();
  }

  @Test
  void who_reads_only_rdf_gets_what_the_question_is() throws Exception {
    for (String type : new String[] {"text/turtle", "application/n-quads", "application/ld+json"}) {
      HttpResponse<String> answer = site.get(BACKED, "Accept", type);
      assertThat(answer.statusCode()).as(type).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
      assertThat(answer.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
      assertThat(answer.body()).contains("SPARQLSelectExecutable").contains("targetBackedBy");
    }
    assertThat(site.get(BACKED, "Accept", "text/turtle;q=0.5, text/csv").body())
        .contains("r1-at-0");
    assertThat(site.get(BACKED, "Accept", "application/pdf").statusCode()).isEqualTo(406);
  }

  @Test
  void what_is_not_there_is_404() throws Exception {
    assertThat(site.get("/queries/no-such-question").statusCode()).isEqualTo(404);
  }
}
