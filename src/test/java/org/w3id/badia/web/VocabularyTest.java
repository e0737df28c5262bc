package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
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
        "/shapes",
        "/shapes.ttl",
        "/shapes/report",
        "/shapes/reference.jsonld",
        "/mappings",
        "/mappings.rdf",
        "/mappings/acled.ttl",
        "/examples",
        "/examples/joint-toll.nt",
        "/functions"
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

  @ParameterizedTest
  @ValueSource(strings = {"shapes", "mappings", "examples"})
  void a_folder_is_all_its_files_together_and_as_a_page_their_list(String folder) throws Exception {
    Model all = read(folder);
    String page = site.get("/" + folder, "Accept", "text/html").body();
    try (Stream<Path> files = Files.list(Path.of("ontology", folder))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".ttl", "");
        assertThat(page).contains("/" + folder + "/" + name);
        assertThat(all.listStatements().toSet())
            .containsAll(
                read(folder + "/" + name).listStatements().filterDrop(this::isBlank).toSet());
      }
    }
    assertThat(site.get("/ontology", "Accept", "text/html").body()).contains("/" + folder + "\"");
  }

  @Test
  void the_data_set_says_what_it_keeps_to_and_where_its_mappings_are() throws Exception {
    String description = site.get("/.well-known/void.nt").body();
    String conforms = "<http://purl.org/dc/terms/conformsTo> <http://localhost:3030/";
    assertThat(description)
        .contains(conforms + "ontology>", conforms + "shapes>")
        .contains("<http://purl.org/dc/terms/relation> <http://localhost:3030/mappings>");
  }

  private boolean isBlank(Statement statement) {
    return statement.getSubject().isAnon() || statement.getObject().isAnon();
  }

  private Model read(String path) throws Exception {
    Model model = ModelFactory.createDefaultModel();
    String turtle = site.get("/" + path, "Accept", "text/turtle").body();
    RDFDataMgr.read(model, new StringReader(turtle), "http://localhost:3030/", Lang.TURTLE);
    return model;
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
