package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer of the server promises, beyond what each of its parts is tested for. */
class LinkedDataContractTest {
  private static final String GROUP = "/doc/group/liwa-al-quds";
  private static final Set<String> OF_THE_MOMENT = Set.of("date", "transfer-encoding");
  private ServedSite site;

  @BeforeEach
  void start() throws Exception {
    site = ServedSite.shared();
  }

  @ParameterizedTest
  @CsvSource({
    "/id/group/liwa-al-quds,text/turtle,303,'Accept, Accept-Language, Accept-Encoding'",
    "/doc/group/liwa-al-quds,text/turtle,200,'Accept, Accept-Encoding'",
    "/doc/group/liwa-al-quds,text/html,200,'Accept, Accept-Language, Accept-Encoding'",
    "/doc/group/liwa-al-quds?lang=ar,text/html,200,'Accept, Accept-Encoding'",
    "/doc/group/liwa-al-quds,application/pdf,406,'Accept, Accept-Language, Accept-Encoding'",
    "/doc/group/liwa-al-quds?format=ttl,text/html,200,Accept-Encoding",
    "/doc/group/liwa-al-quds.html,text/turtle,200,'Accept-Language, Accept-Encoding'",
    "/groups,text/html,200,'Accept, Accept-Language, Accept-Encoding'",
    "/ontology,text/turtle,200,'Accept, Accept-Encoding'"
  })
  void one_line_says_what_an_answer_varies_by(String path, String accept, int status, String vary)
      throws Exception {
    HttpResponse<String> answer = site.get(path, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().allValues("Vary")).containsExactly(vary);
    var tag = answer.headers().firstValue("ETag");
    if (tag.isPresent()) {
      HttpResponse<String> unchanged = site.get(path, "Accept", accept, "If-None-Match", tag.get());
      assertThat(unchanged.statusCode()).isEqualTo(304);
      assertThat(unchanged.headers().allValues("Vary")).containsExactly(vary);
      assertThat(unchanged.headers().firstValue("ETag")).isEqualTo(tag);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/doc/group/liwa-al-quds,text/turtle,gzip",
    "/doc/group/liwa-al-quds,text/turtle,identity",
    "/doc/group/liwa-al-quds,text/html,gzip",
    "/events,text/html,gzip",
    "/.well-known/void,application/ld+json,gzip",
    "/ontology,text/turtle,gzip",
    "/static/badia.css,*/*,gzip"
  })
  void head_has_the_headers_of_get(String path, String accept, String coding) throws Exception {
    HttpRequest.Builder request =
        site.to(path).headers("Accept", accept, "Accept-Encoding", coding);
    Map<String, List<String>> get = headers(site.send(request.copy().GET()));
    Map<String, List<String>> head =
        headers(site.send(request.copy().method("HEAD", HttpRequest.BodyPublishers.noBody())));
    assertThat(head).isEqualTo(get);
    assertThat(get.containsKey("content-encoding")).isEqualTo(coding.equals("gzip"));
  }

  private static Map<String, List<String>> headers(HttpResponse<String> answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.keySet().removeAll(OF_THE_MOMENT);
    return headers;
  }

  @Test
  void a_compressed_variant_has_a_tag_of_its_own_which_is_known_again() throws Exception {
    HttpResponse<String> plain = site.get(GROUP + ".ttl");
    HttpResponse<String> gzip = site.get(GROUP + ".ttl", "Accept-Encoding", "gzip");
    String tag = gzip.headers().firstValue("ETag").orElseThrow();
    assertThat(plain.headers().firstValue("ETag")).isPresent().isNotEqualTo(tag);
    assertThat(
            site.get(GROUP + ".ttl", "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void what_is_not_there_is_not_unchanged_either() throws Exception {
    String now = "Tue, 01 Jan 2030 00:00:00 GMT";
    assertThat(site.get("/doc/group/nobody.ttl", "If-Modified-Since", now).statusCode())
        .isEqualTo(404);
    assertThat(site.get("/doc/group/nobody.ttl", "If-None-Match", "*").statusCode()).isEqualTo(404);
    assertThat(site.get(GROUP + ".ttl", "If-Modified-Since", now).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", GROUP, "/doc/event/r1-at-0", "/doc/report/r1", "/events", "/ontology/Ambush"})
  void every_value_says_its_language_and_direction(String path) throws Exception {
    for (String language : new String[] {"ar", "en"}) {
      Document page = page(path, language);
      assertThat(page.select("main bdi"))
          .isNotEmpty()
          .allMatch(value -> value.hasAttr("lang") && value.hasAttr("dir"));
      assertThat(page.select("p.iri a")).allMatch(iri -> iri.attr("dir").equals("ltr"));
    }
  }

  @Test
  void a_name_that_is_missing_in_one_language_is_shown_in_the_other_in_every_view()
      throws Exception {
    for (String path : List.of("/ontology", "/ontology/killedLabel")) {
      Element name = page(path, "ar").select("bdi:containsOwn(only English)").first();
      assertThat(name).as(path).isNotNull();
      assertThat(name.attr("lang")).isEqualTo("en");
      assertThat(name.attr("dir")).isEqualTo("ltr");
    }
    assertThat(site.get("/doc/group/liwa-al-quds.ttl?lang=en").body())
        .contains("\"لواء القدس\"@ar")
        .contains("\"Liwa al-Quds\"@en");
  }

  @Test
  void a_store_that_fails_is_503_soon_and_never_404() throws Exception {
    try (ServedSite failing = new ServedSite("web/site.trig", Duration.ofSeconds(10))) {
      failing.get(GROUP, "Accept", "text/turtle");
      failing.store().close();
      for (String path :
          List.of("/doc/state/russia", "/id/state/russia", "/groups", "/sparql?query=ASK%7B%7D")) {
        long start = System.nanoTime();
        HttpResponse<String> answer = failing.get(path, "Accept", "*/*");
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
      }
    }
  }

  @Test
  void every_number_opens_as_the_sparql_that_counts_it() throws Exception {
    Map<String, String> wrong = new LinkedHashMap<>();
    int asked = 0;
    for (String path :
        List.of("/", "/events", "/groups", "/places", "/reports", "/graph/report/r1")) {
      for (Element number : page(path, "en").select("main a.count, main a.number")) {
        List<String> rows = rows(number.attr("href"));
        boolean isCount = rows.size() == 1 && rows.get(0).matches("\\d+"); // else a list
        String counted = isCount ? rows.get(0) : Integer.toString(rows.size());
        if (!counted.equals(number.text())) {
          wrong.put(path + " " + number.attr("href"), number.text() + " is " + counted);
        }
        asked++;
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(asked).isGreaterThan(20);
  }

  @Test
  void what_points_at_a_thing_opens_as_the_sparql_that_lists_it() throws Exception {
    for (Element group : page(GROUP, "en").select("details.inbound")) {
      assertThat(rows(group.selectFirst("p.hint a").attr("href")))
          .hasSize(Integer.parseInt(group.selectFirst(".count").text()));
    }
  }

  private List<String> rows(String href) throws Exception {
    assertThat(URLDecoder.decode(href, StandardCharsets.UTF_8)).contains("SELECT");
    String csv = site.get(href.replaceFirst("&lang=en$", ""), "Accept", "text/csv").body();
    return new ArrayList<>(csv.lines().skip(1).toList());
  }

  private Document page(String path, String language) throws Exception {
    return Jsoup.parse(site.get(path + "?lang=" + language, "Accept", "text/html").body());
  }
}
