package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No answer that was cut looks like a whole one, in whatever form. */
class CutAnswerTest {
  private static final String ENDLESS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private ServedSite site;

  @BeforeEach
  void start() throws Exception {
    site = ServedSite.shared();
  }

  private static String path(String query, String format) {
    return "/sparql?timeout=900&format="
        + format
        + "&query="
        + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static void isToldOrBroken(RawHttp.Answer answer) {
    boolean told = answer.head().startsWith("HTTP/1.1 503");
    boolean broken =
        answer.head().toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding: chunked")
            && !answer.text().endsWith("\r\n0\r\n\r\n");
    assertThat(told || broken).as(answer.head()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"csv", "tsv", "json", "xml", "plain-json", "plain-xml", "xlsx", "geojson"})
  void rows_that_end_too_early_are_told_or_break_the_connection(String format) throws Exception {
    isToldOrBroken(RawHttp.get(site.port(), path("SELECT ?a ?c ?d ?f ?g ?i " + ENDLESS, format)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "nt", "nq", "trig", "jsonld", "rdf"})
  void triples_that_end_too_early_are_told_or_break_the_connection(String format) throws Exception {
    isToldOrBroken(
        RawHttp.get(site.port(), path("CONSTRUCT { ?a ?e ?l } WHERE " + ENDLESS, format)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "xlsx"})
  void a_client_that_knows_no_chunks_is_told(String format) throws Exception {
    RawHttp.Answer answer =
        RawHttp.send(
            site.port(),
            "GET "
                + path("SELECT ?a ?c ?d ?f ?g ?i " + ENDLESS, format)
                + " HTTP/1.0\r\nHost: localhost\r\n\r\n");
    assertThat(answer.head()).startsWith("HTTP/1.1 503");
  }

  @Test
  void a_long_answer_to_a_client_that_knows_no_chunks_has_its_length() throws Exception {
    String query =
        "SELECT ?a ?c ?d ?f { ?a ?b ?c . ?d ?e ?f FILTER(isIRI(?c) && isIRI(?f)) } LIMIT 4000";
    String path = "/sparql?format=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    RawHttp.Answer old =
        RawHttp.send(site.port(), "GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n");
    assertThat(old.head()).startsWith("HTTP/1.1 200").doesNotContainIgnoringCase("chunked");
    assertThat(old.head()).contains("Content-Length: " + old.body().length);
    assertThat(old.body().length).isGreaterThan(256 << 10);
    assertThat(old.text().lines()).hasSize(4001);
  }

  @Test
  void the_client_lowers_the_time_limit_and_never_raises_it() throws Exception {
    String count = "SELECT (COUNT(*) AS ?n) " + ENDLESS;
    try (ServedSite hasty = new ServedSite("web/site.trig", java.time.Duration.ofMillis(800))) {
      long start = System.nanoTime();
      String longer = path(count, "json").replace("timeout=900", "timeout=600000");
      assertThat(RawHttp.get(hasty.port(), longer).head()).startsWith("HTTP/1.1 503");
      assertThat(System.nanoTime() - start).isLessThan(8_000_000_000L);
    }
  }
}
