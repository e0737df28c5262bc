package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DereferencingTest {
  private static final String CHROME =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
  private ServedSite site;

  @BeforeEach
  void start() throws Exception {
    site = ServedSite.shared();
  }

  @Test
  void a_thing_leads_by_one_303_to_the_document_about_it() throws Exception {
    HttpResponse<String> thing = site.get("/id/group/liwa-al-quds", "Accept", "text/turtle");
    assertThat(thing.statusCode()).isEqualTo(303);
    assertThat(thing.headers().firstValue("Location")).hasValue("/doc/group/liwa-al-quds");
    assertThat(thing.headers().firstValue("Vary"))
        .hasValue("Accept, Accept-Language, Accept-Encoding");

    HttpResponse<String> document = site.get("/doc/group/liwa-al-quds", "Accept", "text/turtle");
    assertThat(document.statusCode()).isEqualTo(200);
    assertThat(document.headers().firstValue("Content-Type"))
        .hasValue("text/turtle; charset=utf-8");
    assertThat(document.body()).contains("id/state/russia").contains("روسيا");
  }

  @ParameterizedTest
  @CsvSource({
    "ttl,Turtle,text/turtle; charset=utf-8",
    "trig,TriG,application/trig",
    "jsonld,JSON-LD,application/ld+json",
    "nt,N-Triples,application/n-triples",
    "nq,N-Quads,application/n-quads",
    "rdf,RDF/XML,application/rdf+xml"
  })
  void every_form_says_the_same(String suffix, String lang, String contentType) throws Exception {
    HttpResponse<String> answer = site.get("/doc/group/liwa-al-quds." + suffix);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(contentType);
    assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        model,
        new StringReader(answer.body()),
        "http://localhost:3030/",
        org.apache.jena.riot.RDFLanguages.nameToLang(lang));
    Model turtle = turtle("/doc/group/liwa-al-quds.ttl");
    assertThat(model.isIsomorphicWith(turtle)).isTrue();
  }

  private Model turtle(String path) throws Exception {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(site.get(path).body()), null, Lang.TURTLE);
    return model;
  }

  @Test
  void the_json_ld_in_the_page_is_the_turtle() throws Exception {
    String html = site.get("/doc/group/liwa-al-quds", "Accept", CHROME).body();
    String json =
        org.jsoup.Jsoup.parse(html).selectFirst("script[type=application/ld+json]").data();
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(json), null, Lang.JSONLD11);
    assertThat(model.isIsomorphicWith(turtle("/doc/group/liwa-al-quds.ttl"))).isTrue();
  }

  @Test
  void what_cannot_be_had_is_406_and_lists_what_can() throws Exception {
    HttpResponse<String> answer = site.get("/doc/group/liwa-al-quds", "Accept", "application/pdf");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle").contains("application/ld+json");
    assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
  }

  @Test
  void what_is_not_known_is_404_with_problem_details() throws Exception {
    for (String path : List.of("/id/group/nobody", "/doc/group/nobody", "/nowhere", "/graph/x")) {
      HttpResponse<String> answer = site.get(path, "Accept", "text/turtle");
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.body()).contains("\"status\"");
      assertThat(site.get(path, "Accept", CHROME).body()).contains("<html");
    }
  }

  @Test
  void a_method_other_than_reading_is_405() throws Exception {
    HttpResponse<String> answer =
        site.send(site.to("/doc/group/liwa-al-quds").PUT(HttpRequest.BodyPublishers.ofString("x")));
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
  }

  @Test
  void a_validator_saves_the_second_transfer_and_head_equals_get() throws Exception {
    HttpResponse<String> first = site.get("/doc/group/liwa-al-quds.ttl");
    String etag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(etag).startsWith("\"").endsWith("ttl\"");
    HttpResponse<String> again = site.get("/doc/group/liwa-al-quds.ttl", "If-None-Match", etag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).hasValue(etag);
    HttpResponse<String> head =
        site.send(
            site.to("/doc/group/liwa-al-quds.ttl")
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(head.headers().map()).containsKeys("etag", "last-modified", "content-length");
    assertThat(head.headers().firstValue("content-length"))
        .isEqualTo(first.headers().firstValue("content-length"));
    assertThat(site.get("/doc/group/liwa-al-quds.nt").headers().firstValue("ETag"))
        .isNotEqualTo(first.headers().firstValue("ETag"));
  }

  @Test
  void every_status_has_cors_and_nosniff_and_options_is_204() throws Exception {
    for (String path : List.of("/", "/id/group/liwa-al-quds", "/nowhere", "/sparql?query=x")) {
      HttpResponse<String> answer = site.get(path);
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
    }
    HttpResponse<String> options =
        site.send(
            site.to("/doc/group/liwa-al-quds")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    assertThat(options.statusCode()).isEqualTo(204);
  }

  @Test
  void arabic_in_an_address_may_be_raw_or_escaped_either_way() throws Exception {
    String upper = "/doc/place/%D8%A7%D9%84%D8%B3%D8%AE%D9%86%D8%A9";
    byte[] first = RawHttp.get(site.port(), upper + ".nt").body();
    assertThat(RawHttp.get(site.port(), upper.toLowerCase(java.util.Locale.ROOT) + ".nt").body())
        .isEqualTo(first);
    assertThat(RawHttp.get(site.port(), "/doc/place/السخنة.nt").body()).isEqualTo(first);
    assertThat(new String(first, java.nio.charset.StandardCharsets.UTF_8))
        .contains("<http://localhost:3030/id/place/السخنة>");
    assertThat(RawHttp.get(site.port(), "/id/place/السخنة").head()).contains("Location: " + upper);
  }

  @Test
  void no_header_of_a_request_changes_an_answer() throws Exception {
    String plain = RawHttp.get(site.port(), "/doc/group/liwa-al-quds.nt").text();
    RawHttp.Answer hostile =
        RawHttp.get(
            site.port(),
            "/doc/group/liwa-al-quds.nt",
            "Host: evil.example",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: https");
    assertThat(hostile.text()).isEqualTo(plain);
    assertThat(hostile.head()).doesNotContain("evil");
    assertThat(RawHttp.get(site.port(), "/id/group/liwa-al-quds", "Host: evil.example").head())
        .doesNotContain("evil");
    assertThat(RawHttp.get(site.port(), "/id/group/x%0d%0aSet-Cookie:%20a=b").head())
        .doesNotContain("Set-Cookie:");
  }

  @Test
  void a_page_in_arabic_runs_from_right_to_left_and_every_value_is_isolated() throws Exception {
    String arabic = site.get("/doc/group/liwa-al-quds?lang=ar", "Accept", CHROME).body();
    var page = org.jsoup.Jsoup.parse(arabic);
    assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.selectFirst("h1 bdi").text()).isEqualTo("لواء القدس");
    assertThat(page.select("dd bdi")).allMatch(b -> b.hasAttr("lang") && b.hasAttr("dir"));
    assertThat(page.select("script:not([src])"))
        .allMatch(s -> s.attr("type").equals("application/ld+json"));
  }

  @Test
  void accept_language_chooses_the_language_and_is_in_vary() throws Exception {
    HttpResponse<String> answer =
        site.get("/doc/group/liwa-al-quds", "Accept", CHROME, "Accept-Language", "ar,en;q=0.5");
    assertThat(answer.body()).contains("<html lang=\"ar\"");
    assertThat(answer.headers().firstValue("Vary"))
        .hasValue("Accept, Accept-Language, Accept-Encoding");
  }
}
