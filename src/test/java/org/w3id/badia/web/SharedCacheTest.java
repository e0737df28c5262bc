package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.web.describe.Names;

/** A real shared cache in front, with its own defaults, gives each client what is meant for it. */
class SharedCacheTest {
  private static final String GROUP = "/doc/group/liwa-al-quds";
  private static final String CHROME = "Accept: text/html,*/*;q=0.8";

  /** What clients of different wishes ask, and a word that only their answer begins with. */
  private static Map<List<String>, String> wishes() {
    Map<List<String>, String> wishes = new LinkedHashMap<>();
    wishes.put(List.of("Accept: text/turtle"), "text/turtle");
    wishes.put(List.of("Accept: application/ld+json"), "application/ld+json");
    wishes.put(List.of("Accept: application/n-triples"), "application/n-triples");
    wishes.put(List.of(CHROME, "Accept-Language: en"), "<html lang=\"en\"");
    wishes.put(List.of(CHROME, "Accept-Language: ar"), "<html lang=\"ar\"");
    wishes.put(
        List.of(CHROME, "Accept-Language: ar", "Accept-Encoding: gzip"), "<html lang=\"ar\"");
    wishes.put(List.of("Accept: text/turtle", "Accept-Encoding: gzip"), "text/turtle");
    wishes.put(List.of("Accept: application/pdf"), " 406 ");
    return wishes;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nginx", "varnishd"})
  void no_client_gets_what_was_kept_for_another(String name) throws Exception {
    ServedSite site = ServedSite.shared();
    try (SharedCache cache = SharedCache.before(name, site.port())) {
      List<String> hits = new ArrayList<>();
      for (int round = 0; round < 3; round++) {
        for (Map.Entry<List<String>, String> wish : wishes().entrySet()) {
          String[] headers = wish.getKey().toArray(String[]::new);
          RawHttp.Answer answer = cache.get(GROUP, headers);
          assertThat(answer.head() + text(answer)).as(name + headers).contains(wish.getValue());
          if (header(answer, "X-Cache").equals("HIT")) {
            hits.add(wish.getKey() + wish.getValue());
            assertThat(text(answer)).isEqualTo(text(RawHttp.get(site.port(), GROUP, headers)));
          }
        }
      }
      assertThat(hits).as("what the cache kept").hasSizeGreaterThan(6);
      assertThat(hits).noneMatch(hit -> hit.contains("406"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nginx", "varnishd"})
  void a_tag_is_answered_by_304_and_a_write_is_seen_when_the_short_time_is_over(String name)
      throws Exception {
    try (ServedSite site = new ServedSite("web/site.trig", java.time.Duration.ofSeconds(10));
        SharedCache cache = SharedCache.before(name, site.port())) {
      String turtle = "Accept: text/turtle";
      String tag = header(cache.get(GROUP, turtle), "ETag");
      RawHttp.Answer unchanged = cache.get(GROUP, turtle, "If-None-Match: " + tag);
      assertThat(unchanged.head()).contains(" 304 ");
      assertThat(header(unchanged, "Vary")).contains("Accept");
      assertThat(header(cache.get(GROUP, turtle), "X-Cache")).isEqualTo("HIT");
      Triple added =
          Triple.create(
              Names.iri(Base.DEFAULT.iri() + "id/group/liwa-al-quds"),
              Names.ALT_LABEL,
              NodeFactory.createLiteralLang("Jerusalem Brigade", "en"));
      site.store()
          .change(
              changes ->
                  changes.replace(
                      Names.iri(Base.DEFAULT.iri() + "graph/report/extra"), List.of(added)));
      long until = System.currentTimeMillis() + 40_000;
      while (!text(cache.get(GROUP, turtle)).contains("Jerusalem Brigade")) {
        assertThat(System.currentTimeMillis()).as("the write is not seen").isLessThan(until);
        Thread.sleep(500);
      }
      assertThat(cache.get(GROUP, turtle, "If-None-Match: " + tag).head()).contains(" 200 ");
    }
  }

  private static String text(RawHttp.Answer answer) throws Exception {
    byte[] body = answer.dechunked();
    if (!answer.head().toLowerCase(java.util.Locale.ROOT).contains("content-encoding: gzip")) {
      return new String(body, StandardCharsets.UTF_8);
    }
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String header(RawHttp.Answer answer, String name) {
    Matcher line = Pattern.compile("(?mi)^" + name + ": (.*?)\\r?$").matcher(answer.head());
    return line.find() ? line.group(1) : "";
  }
}
