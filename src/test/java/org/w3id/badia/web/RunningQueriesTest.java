package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningQueriesTest {
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . FILTER(?a != ?l) }";
  private ServedSite site;

  @BeforeEach
  void start() throws Exception {
    site = ServedSite.shared();
  }

  private static String path(String id) {
    return "/sparql?id=" + id + "&query=" + URLEncoder.encode(SLOW, StandardCharsets.UTF_8);
  }

  private boolean runs(String id) throws Exception {
    return site.get("/queries/" + id, "Accept", "application/json").statusCode() == 200;
  }

  private void waitFor(String id, boolean running) throws Exception {
    boolean now = runs(id);
    for (int i = 0; i < 100 && now != running; i++) {
      TimeUnit.MILLISECONDS.sleep(20);
      now = runs(id);
    }
    assertThat(now).isEqualTo(running);
  }

  @Test
  void a_running_query_is_listed_and_stopped_within_a_second() throws Exception {
    String id = "stopped-by-its-id";
    CompletableFuture<HttpResponse<String>> answer =
        CompletableFuture.supplyAsync(() -> ask(path(id)));
    waitFor(id, true);
    JsonObject listed =
        JsonParser.parseString(site.get("/queries", "Accept", "application/json").body())
            .getAsJsonObject();
    assertThat(listed.getAsJsonArray("running").toString()).contains(id).contains("COUNT(*)");
    long start = System.nanoTime();
    HttpResponse<String> stop =
        site.send(site.to("/queries/" + id).method("DELETE", BodyPublishers.noBody()));
    assertThat(stop.statusCode()).isEqualTo(204);
    assertThat(answer.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(503);
    assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    assertThat(runs(id)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f ?c",
        "SELECT DISTINCT ?a ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?a LIMIT"
            + " 1",
        "SELECT (GROUP_CONCAT(?l) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT (COUNT(*) AS ?n) { ?a (<x:>|!<x:>)* ?b . ?c (<x:>|!<x:>)* ?d . ?e (<x:>|!<x:>)* ?f"
            + " }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l MINUS { ?a ?b ?c } }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER REGEX(STR(?l), '(a+)+$x') }",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?a) = CONCAT(STR(?l), 'x')) }",
        "SELECT (MAX(?x) AS ?m) { { SELECT (CONCAT(STR(?a), STR(?f)) AS ?x)"
            + " { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } } }",
        "CONSTRUCT { ?a ?e ?l } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?a) ="
            + " CONCAT(STR(?l), 'x')) }"
      })
  void whatever_a_query_is_busy_with_it_stops_within_a_second(String query) throws Exception {
    String id = "busy-" + Integer.toHexString(query.hashCode()) + "-stopped";
    String path = "/sparql?id=" + id + "&query=" + encode(query);
    try (Socket socket = new Socket("localhost", site.port())) {
      send(socket, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n");
      waitFor(id, true);
      TimeUnit.MILLISECONDS.sleep(600);
      assertThat(runs(id)).isTrue();
    }
    long start = System.nanoTime();
    waitFor(id, false);
    assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
  }

  private static String encode(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> ask(String path) {
    try {
      return site.get(path, "Accept", "application/json");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_client_that_goes_away_frees_the_processor_within_a_second() throws Exception {
    String id = "left-by-its-client";
    try (Socket socket = new Socket("localhost", site.port())) {
      send(socket, "GET " + path(id) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
      waitFor(id, true);
    }
    long start = System.nanoTime();
    waitFor(id, false);
    assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
  }

  @Test
  void a_request_that_was_sent_in_advance_is_answered_too() throws Exception {
    try (Socket socket = new Socket("localhost", site.port())) {
      socket.setSoTimeout(10_000);
      send(
          socket,
          "GET " + path("first-of-two") + "&timeout=3000 HTTP/1.1\r\nHost: localhost\r\n\r\n");
      waitFor("first-of-two", true);
      send(socket, "GET /queries HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      String both = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(both).contains("HTTP/1.1 503").contains("HTTP/1.1 200");
    }
  }

  private static void send(Socket socket, String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  @Test
  void other_peoples_pages_cannot_stop_queries() throws Exception {
    HttpResponse<String> stop =
        site.send(
            site.to("/queries/anything-at-all")
                .header("Origin", "https://elsewhere.example")
                .method("DELETE", BodyPublishers.noBody()));
    assertThat(stop.statusCode()).isEqualTo(403);
  }

  @Test
  void nothing_of_a_name_is_404() throws Exception {
    HttpResponse<String> stop =
        site.send(site.to("/queries/no-such-query").method("DELETE", BodyPublishers.noBody()));
    assertThat(stop.statusCode()).isEqualTo(404);
  }

  @Test
  void long_answers_are_compressed_and_a_cut_one_still_breaks() throws Exception {
    String all = URLEncoder.encode("SELECT * { ?s ?p ?o }", StandardCharsets.UTF_8);
    HttpResponse<String> whole =
        site.get("/sparql?query=" + all, "Accept", "text/csv", "Accept-Encoding", "gzip");
    assertThat(whole.headers().firstValue("Content-Encoding")).hasValue("gzip");
    String etag = whole.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        site.get(
            "/sparql?query=" + all,
            "Accept",
            "text/csv",
            "Accept-Encoding",
            "gzip",
            "If-None-Match",
            etag);
    assertThat(again.statusCode()).isEqualTo(304);
    String endless = "SELECT ?a ?c ?d ?f ?g ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    RawHttp.Answer cut =
        RawHttp.get(
            site.port(),
            "/sparql?timeout=1200&query=" + URLEncoder.encode(endless, StandardCharsets.UTF_8),
            "Accept: text/csv",
            "Accept-Encoding: gzip");
    assertThat(cut.head()).startsWith("HTTP/1.1 200").contains("gzip");
    assertThat(cut.text()).doesNotEndWith("\r\n0\r\n\r\n");
  }

  @Test
  void the_service_description_has_the_statistics_of_the_data() throws Exception {
    HttpResponse<String> answer = site.get("/sparql", "Accept", "text/turtle");
    assertThat(answer.body())
        .contains("sd:Service")
        .contains("triples")
        .contains("classPartition")
        .contains("sd:namedGraph");
  }
}
