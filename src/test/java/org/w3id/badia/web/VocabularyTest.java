package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  private ServedSite site;

  @BeforeEach
  void start() throws Exception {
    site = ServedSite.shared();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ontology",
        "/ontology.ttl",
        "/ontology.jsonld",
        "/ontology.rdf",
        "/ontology.nt",
        "/ontology/Ambush",
        "/ontology/perpetrator.ttl",
        "/ontology/1.0.0",
        "/shapes/report",
        "/mappings/acled.ttl"
      })
  void the_vocabulary_its_terms_and_files_are_there(String path) throws Exception {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isNotBlank();
  }

  @Test
  void a_term_has_a_page_and_an_anchor() throws Exception {
    String page = site.get("/ontology", "Accept", "text/html").body();
    assertThat(page).contains("id=\"Ambush\"").contains("/ontology/Ambush");
    assertThat(site.get("/ontology/Ambush?lang=ar", "Accept", "text/html").body()).contains("كمين");
    assertThat(site.get("/ontology/Nonsense").statusCode()).isEqualTo(404);
  }

  @Test
  void the_documentation_of_a_version_may_have_its_style_inside_but_no_script() throws Exception {
    HttpResponse<String> answer = site.get("/ontology/1.0.0", "Accept", "text/html");
    assertThat(answer.body()).contains("<style>");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .doesNotContain("script-src");
    assertThat(site.get("/ontology/9.9.9", "Accept", "text/html").statusCode()).isEqualTo(404);
    assertThat(site.get("/shapes/../badia").statusCode()).isEqualTo(404);
  }
}
