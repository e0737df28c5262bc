package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlTest {
  private static final String PREFIX = "PREFIX badia: <https://w3id.org/badia/ontology#> ";
  private static final String BACKED = PREFIX + "SELECT ?g { ?g badia:backedBy ?s }";
  private ServedSite site;

  @BeforeEach
  void start() throws Exception {
    site = ServedSite.shared();
  }

  private HttpResponse<String> query(String query, String accept) throws Exception {
    return site.get(
        "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "Accept", accept);
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json,application/sparql-results+json",
    "application/sparql-results+xml,application/sparql-results+xml",
    "text/csv,text/csv; charset=utf-8",
    "text/tab-separated-values,text/tab-separated-values; charset=utf-8",
    "*/*,application/sparql-results+json"
  })
  void rows_come_in_every_form(String accept, String contentType) throws Exception {
    HttpResponse<String> answer = query(BACKED, accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(contentType);
    assertThat(answer.body()).contains("http://localhost:3030/id/group/liwa-al-quds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/ld+json",
        "application/rdf+xml",
        "application/trig",
        "application/n-quads"
      })
  void graphs_come_in_every_form(String accept) throws Exception {
    HttpResponse<String> answer =
        query(PREFIX + "CONSTRUCT { ?g badia:backedBy ?s } WHERE { ?g badia:backedBy ?s }", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(accept);
    assertThat(answer.body()).contains("liwa-al-quds");
  }

  @Test
  void a_query_may_be_posted_as_form_or_as_it_is() throws Exception {
    HttpResponse<String> form =
        site.send(
            site.to("/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "query=" + URLEncoder.encode(BACKED, StandardCharsets.UTF_8))));
    HttpResponse<String> direct =
        site.send(
            site.to("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(BACKED)));
    assertThat(form.statusCode()).isEqualTo(200);
    assertThat(form.body()).isEqualTo(direct.body());
  }

  @Test
  void an_unknown_form_is_406() throws Exception {
    assertThat(query(BACKED, "application/pdf").statusCode()).isEqualTo(406);
  }

  @Test
  void a_query_that_does_not_parse_is_400_and_says_where() throws Exception {
    HttpResponse<String> answer = query("SELECT * { ?s ?p ", "application/json");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:9/x> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:9/x> { ?s ?p ?o } }",
        "ASK { FILTER EXISTS { SERVICE <http://127.0.0.1:9/x> { ?s ?p ?o } } }",
        "SELECT (<java:java.lang.Runtime>() AS ?x) {}",
        "SELECT * { BIND(<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) }",
        "SELECT * { ?s <java:org.example.Code> ?o }",
        "SELECT * { { SELECT * { SERVICE <http://127.0.0.1:9/x> { ?s ?p ?o } } } }"
      })
  void what_reaches_beyond_the_store_is_refused(String query) throws Exception {
    HttpResponse<String> answer = query(query, "application/json");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("refused");
  }

  @Test
  void updates_are_off() throws Exception {
    HttpResponse<String> form =
        site.send(
            site.to("/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("update=CLEAR%20ALL")));
    assertThat(form.statusCode()).isEqualTo(400);
    HttpResponse<String> direct =
        site.send(
            site.to("/sparql")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("LOAD <file:///etc/passwd>")));
    assertThat(direct.statusCode()).isEqualTo(415);
  }

  @Test
  void a_body_is_bounded_after_decompression() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(new byte[50 << 20]);
    }
    HttpResponse<String> answer =
        site.send(
            site.to("/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(bytes.toByteArray())));
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void a_repeated_query_is_304() throws Exception {
    String etag = query(BACKED, "application/json").headers().firstValue("ETag").orElseThrow();
    String path = "/sparql?query=" + URLEncoder.encode(BACKED, StandardCharsets.UTF_8);
    HttpResponse<String> again =
        site.get(path, "Accept", "application/json", "If-None-Match", etag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(query("SELECT (NOW() AS ?now) {}", "application/json").headers().firstValue("ETag"))
        .isEmpty();
  }

  @Test
  void head_answers_as_get_does() throws Exception {
    String path = "/sparql?query=" + URLEncoder.encode(BACKED, StandardCharsets.UTF_8);
    HttpResponse<String> head = site.send(site.to(path).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Length"))
        .isEqualTo(site.get(path).headers().firstValue("Content-Length"));
  }

  @Test
  void a_query_that_takes_too_long_is_503_and_others_answer_meanwhile() throws Exception {
    String slow =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . FILTER(?a != ?l) }";
    long start = System.nanoTime();
    HttpResponse<String> answer =
        site.get(
            "/sparql?timeout=700&query=" + URLEncoder.encode(slow, StandardCharsets.UTF_8),
            "Accept",
            "application/json");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(4_000);
  }

  @Test
  void an_answer_cut_in_mid_stream_breaks_the_connection() throws Exception {
    String endless = "SELECT ?a ?c ?d ?f ?g ?i ?j { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    String path =
        "/sparql?timeout=1500&query=" + URLEncoder.encode(endless, StandardCharsets.UTF_8);
    RawHttp.Answer answer = RawHttp.get(site.port(), path, "Accept: text/csv");
    assertThat(answer.head()).startsWith("HTTP/1.1 200");
    assertThat(answer.head()).containsIgnoringCase("chunked");
    assertThat(answer.text()).doesNotEndWith("\r\n0\r\n\r\n");
  }

  @Test
  void the_endpoint_without_a_query_describes_itself() throws Exception {
    HttpResponse<String> answer = site.get("/sparql", "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("sd:endpoint").contains("http://localhost:3030/sparql");
  }

  @Test
  void a_browser_gets_the_rows_as_a_page_without_scripts() throws Exception {
    String html = query(BACKED, "text/html").body();
    assertThat(org.jsoup.Jsoup.parse(html).select("table.results td a").attr("href"))
        .isEqualTo("/doc/group/liwa-al-quds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?x { ?x <http://jena.apache.org/spatial#nearby> (\"a\" \"b\" 3) }",
        "SELECT ?x { ?x <http://jena.apache.org/spatial#nearby> (1 2) }",
        "SELECT ?x { ?x <http://jena.apache.org/spatial#nearby> (34 38 9 <http://unit.example>) }",
        "SELECT ?x { ?x <http://jena.apache.org/spatial#withinBox> (99 200 35 39) }",
        "SELECT ?x { ?x <http://jena.apache.org/text#query> \"a:( [\" }",
        "SELECT ?x { ?x <http://jena.apache.org/text#query> () }",
        "SELECT (<http://jena.apache.org/function/spatial#distance>(1) AS ?x) {}",
        "SELECT (<https://w3id.org/badia/function#days>(1) AS ?x) {}"
      })
  void what_a_function_cannot_take_is_the_querys_fault_and_tells_nothing_of_the_index(String query)
      throws Exception {
    HttpResponse<String> answer = query(query, "application/json");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("urn:x-arq", "lucene", "RANGE", "graph:");
  }

  @Test
  void the_description_of_the_endpoint_names_its_functions_and_they_are_defined() throws Exception {
    assertThat(site.get("/sparql", "Accept", "text/turtle").body())
        .contains("sd:extensionFunction")
        .contains("certainlyWithin")
        .contains("http://jena.apache.org/text#query");
    assertThat(site.get("/functions", "Accept", "application/n-triples").body())
        .contains("<https://w3id.org/badia/function#certainlyWithin>");
  }
}
