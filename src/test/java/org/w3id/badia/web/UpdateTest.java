package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SPARQL updates of a real store, where the server's owner has asked for them. */
class UpdateTest {
  private static ServedSite site;

  @BeforeAll
  static void start() throws IOException {
    site = ServedSite.withUpdates();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static HttpResponse<String> update(String text, String... headers) throws Exception {
    var request =
        site.to("/sparql")
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString(text));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return site.send(request);
  }

  private static boolean holds(String pattern) throws Exception {
    String query = URLEncoder.encode("ASK { " + pattern + " }", StandardCharsets.UTF_8);
    return site.get("/sparql?query=" + query, "Accept", "text/csv").body().contains("true");
  }

  @Test
  void a_named_graph_changes_and_the_view_follows() throws Exception {
    String triple = "<http://a.example/1> <http://a.example/p> 1";
    assertThat(update("INSERT DATA { GRAPH <http://g.example/> { " + triple + " } }").statusCode())
        .isEqualTo(204);
    assertThat(holds(triple)).isTrue();
    assertThat(update("DROP GRAPH <http://g.example/>").statusCode()).isEqualTo(204);
    assertThat(holds(triple)).isFalse();
  }

  @Test
  void the_default_graph_cannot_hold_what_no_named_graph_does_and_nothing_is_half_done()
      throws Exception {
    HttpResponse<String> answer =
        update(
            "INSERT DATA { GRAPH <http://g.example/> { <http://a.example/2> <http://p/> 1 } } ;"
                + " INSERT DATA { <http://a.example/3> <http://p/> 1 }");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("name the graph");
    assertThat(holds("<http://a.example/2> ?p ?o")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <file:///etc/passwd> INTO GRAPH <http://g.example/>",
        "LOAD SILENT <http://127.0.0.1:9/> INTO GRAPH <http://g.example/>",
        "INSERT { GRAPH <http://g.example/> { ?s ?p ?o } }"
            + " WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "INSERT { GRAPH <http://g.example/> { ?s ?p ?o } }"
            + " WHERE { ?s ?p ?o FILTER(<java:org.example.Code>(?o)) }"
      })
  void what_reaches_beyond_the_store_is_refused(String text) throws Exception {
    HttpResponse<String> answer = update(text);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("refused");
  }

  @ParameterizedTest
  @CsvSource({"https://elsewhere.example,403", "null,403", "http://localhost:8080,204"})
  void pages_of_other_hosts_change_nothing(String origin, int status) throws Exception {
    HttpResponse<String> answer =
        update("CREATE SILENT GRAPH <http://g.example/x>", "Origin", origin);
    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @Test
  void a_strangers_name_for_this_machine_changes_nothing() throws Exception {
    String body = "update=CLEAR%20ALL";
    RawHttp.Answer answer =
        RawHttp.send(
            site.port(),
            "POST /sparql HTTP/1.1\r\nHost: rebound.example:"
                + site.port()
                + "\r\nOrigin: http://rebound.example\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length()
                + "\r\n\r\n"
                + body);
    assertThat(answer.head()).startsWith("HTTP/1.1 403");
    assertThat(holds("?s ?p ?o")).isTrue();
  }

  @Test
  void a_runaway_update_ends_and_the_next_one_goes_through() throws Exception {
    HttpResponse<String> answer =
        update(
            "INSERT { GRAPH <http://g.example/> { ?a ?b ?n } } WHERE { SELECT ?a ?b (COUNT(*) AS"
                + " ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?l) } GROUP BY ?a"
                + " ?b }");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(update("CLEAR SILENT GRAPH <http://g.example/>").statusCode()).isEqualTo(204);
  }

  @Test
  void graphs_are_read_one_by_one_and_never_written_by_the_graph_store_protocol() throws Exception {
    String graph = URLEncoder.encode("http://localhost:3030/graph/report/r1", "UTF-8");
    HttpResponse<String> one = site.get("/gsp?graph=" + graph, "Accept", "application/n-triples");
    assertThat(one.statusCode()).isEqualTo(200);
    assertThat(one.body())
        .contains("/id/report/r1")
        .doesNotContain("/id/state/russia> <http://www");
    assertThat(
            site.get(
                    "/gsp?graph=" + graph,
                    "Accept",
                    "application/n-triples",
                    "If-None-Match",
                    one.headers().firstValue("ETag").orElseThrow())
                .statusCode())
        .isEqualTo(304);
    assertThat(site.get("/gsp?default", "Accept", "text/turtle").body()).contains("russia");
    assertThat(site.get("/gsp?default", "Accept", "application/pdf").statusCode()).isEqualTo(406);
    assertThat(site.get("/gsp?graph=http%3A%2F%2Fnone.example%2F").statusCode()).isEqualTo(404);
    assertThat(site.get("/gsp?graph=relative").statusCode()).isEqualTo(400);
    assertThat(site.get("/gsp").statusCode()).isEqualTo(400);
    for (String method : new String[] {"PUT", "POST", "DELETE", "PATCH"}) {
      var write = site.to("/gsp?graph=" + graph).method(method, BodyPublishers.ofString("# none"));
      assertThat(site.send(write).statusCode()).as(method).isEqualTo(405);
    }
  }
}
