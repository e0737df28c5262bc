package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.badia.web.describe.Names;

/** What the programs of others make of a running server, each with its own defaults. */
class IndependentClientsTest {
  private static final int LINKS = 1_200;
  private static ServedSite site;
  private static String base;
  private static JsonObject seen;

  @BeforeAll
  static void start() throws Exception {
    site = ServedSite.linked("web/site.trig");
    base = site.url();
    List<Triple> links = new ArrayList<>();
    for (int i = 0; i < LINKS; i++) {
      links.add(
          Triple.create(
              Names.iri(base + "id/event/e" + i),
              Names.badia("place"),
              Names.iri(base + "id/place/hub")));
    }
    site.store().change(changes -> changes.replace(Names.iri(base + "graph/report/links"), links));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static synchronized JsonElement seen(String task) throws Exception {
    if (seen == null) {
      String out =
          Program.script(
              "clients.mjs",
              120,
              base,
              base + "id/group/liwa-al-quds",
              base + "id/event/r1-at-0",
              base + "id/place/hub");
      seen = JsonParser.parseString(out).getAsJsonObject();
    }
    return seen.get(task);
  }

  private static List<String> values(String task, String variable) throws Exception {
    List<String> values = new ArrayList<>();
    JsonElement rows = seen(task);
    assertThat(rows.isJsonArray()).as(rows.toString()).isTrue();
    rows.getAsJsonArray()
        .forEach(row -> values.add(row.getAsJsonObject().get(variable).getAsString()));
    return values;
  }

  @Test
  void comunica_finds_out_that_the_endpoint_is_one_and_queries_it() throws Exception {
    assertThat(values("endpoint", "name")).containsExactlyInAnyOrder("روسيا", "Russia");
  }

  @Test
  void comunica_reads_a_thing_and_the_data_set_as_documents() throws Exception {
    assertThat(values("document", "name")).containsExactlyInAnyOrder("روسيا", "Russia");
    assertThat(values("dataset", "n")).hasSize(1);
  }

  @Test
  void comunica_finds_by_following_links_alone_what_no_single_document_says() throws Exception {
    assertThat(values("traversal", "id")).containsExactly("russia");
  }

  @Test
  void rdf_dereference_follows_a_thing_to_its_document() throws Exception {
    JsonObject found = seen("dereference").getAsJsonObject();
    assertThat(found.get("url").getAsString()).isEqualTo(base + "doc/group/liwa-al-quds");
    assertThat(found.getAsJsonArray("subjects").toString())
        .contains(base + "id/group/liwa-al-quds");
  }

  @Test
  void rdf_dereference_finds_the_same_data_in_the_page() throws Exception {
    JsonArray inPage = seen("dereferencePage").getAsJsonObject().getAsJsonArray("subjects");
    seen("dereference")
        .getAsJsonObject()
        .getAsJsonArray("subjects")
        .forEach(subject -> assertThat(inPage).contains(subject));
  }

  @Test
  void the_fetch_of_rdfjs_gets_a_data_set() throws Exception {
    JsonObject found = seen("rdfFetch").getAsJsonObject();
    assertThat(found.get("quads").getAsInt()).as(found.toString()).isGreaterThan(10);
  }

  @Test
  void jsonld_and_n3_read_the_same_statements() throws Exception {
    JsonObject found = seen("canonical").getAsJsonObject();
    assertThat(found.get("same").getAsBoolean()).as(found.toString()).isTrue();
    assertThat(found.get("lines").getAsInt()).isGreaterThan(10);
  }

  @Test
  void a_parser_of_link_headers_finds_every_form_under_its_own_type() throws Exception {
    JsonObject found = seen("links").getAsJsonObject();
    assertThat(found.getAsJsonArray("rels").toString())
        .contains("alternate", "describedby", "describes", "license", "type");
    assertThat(found.getAsJsonArray("alternates"))
        .hasSize(6)
        .allSatisfy(
            one -> {
              JsonObject alternate = one.getAsJsonObject();
              assertThat(alternate.get("status").getAsInt()).isEqualTo(200);
              assertThat(alternate.get("got")).isEqualTo(alternate.get("type"));
            });
  }

  @Test
  void a_client_that_leafs_through_the_next_links_gets_all_that_point_at_a_thing()
      throws Exception {
    JsonObject found = seen("leafed").getAsJsonObject();
    assertThat(found.get("pages").getAsInt()).as(found.toString()).isEqualTo(3);
    assertThat(found.get("subjects").getAsInt()).isEqualTo(LINKS);
  }

  @Test
  void rdf4j_queries_the_endpoint_and_reads_a_construct() throws Exception {
    SPARQLRepository repository = new SPARQLRepository(base + "sparql");
    try (RepositoryConnection connection = repository.getConnection()) {
      String pattern =
          "?thing <http://www.w3.org/2004/02/skos/core#prefLabel> ?name"
              + " FILTER(LANG(?name) = \"ar\")";
      try (TupleQueryResult rows =
          connection.prepareTupleQuery("SELECT ?name { " + pattern + " }").evaluate()) {
        assertThat(rows.stream().map(row -> row.getValue("name").stringValue()))
            .contains("لواء القدس");
      }
      assertThat(connection.prepareBooleanQuery("ASK { " + pattern + " }").evaluate()).isTrue();
      try (var graph =
          connection
              .prepareGraphQuery("CONSTRUCT { ?thing ?p ?o } { ?thing ?p ?o . " + pattern + " }")
              .evaluate()) {
        assertThat(graph.stream().count()).isGreaterThan(10);
      }
    } finally {
      repository.shutDown();
    }
  }

  @ParameterizedTest
  @CsvSource({"turtle,ttl", "ntriples,nt", "rdfxml,rdf", "trig,trig", "nquads,nq"})
  void rapper_reads_every_form_and_counts_the_same(String syntax, String suffix) throws Exception {
    Program rapper = Program.orSkip("rapper", "raptor2-utils");
    String address = base + "doc/group/liwa-al-quds.";
    String expected = counted(rapper, "ntriples", address + "nt");
    assertThat(Integer.parseInt(expected)).isGreaterThan(10);
    assertThat(counted(rapper, syntax, address + suffix)).isEqualTo(expected);
  }

  @Test
  void rapper_negotiates_by_itself() throws Exception {
    Program rapper = Program.orSkip("rapper", "raptor2-utils");
    assertThat(Integer.parseInt(counted(rapper, "guess", base + "id/group/liwa-al-quds")))
        .isGreaterThan(10);
  }

  private static String counted(Program rapper, String syntax, String address) throws Exception {
    Program.Ran ran =
        rapper.run(java.nio.file.Path.of("."), 60, List.of("-i", syntax, "-c", address));
    assertThat(ran.status()).as(ran.complaints()).isZero();
    assertThat(ran.complaints()).doesNotContainIgnoringCase("error");
    var found = java.util.regex.Pattern.compile("returned (\\d+) triple").matcher(ran.complaints());
    assertThat(found.find()).as(ran.complaints()).isTrue();
    return found.group(1);
  }
}
