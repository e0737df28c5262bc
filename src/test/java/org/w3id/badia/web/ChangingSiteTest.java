package org.w3id.badia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.Vocabulary;
import org.w3id.badia.web.describe.Names;

/** What becomes of answers when the store changes, and when a thing has very many links. */
class ChangingSiteTest {
  private static final String BASE = Base.DEFAULT.iri();
  private static final Node EXTRA = Names.iri(BASE + "graph/report/extra");

  @Test
  void a_write_gives_a_new_validator_and_the_new_answer() throws Exception {
    try (ServedSite site = new ServedSite("web/site.trig", Duration.ofSeconds(10))) {
      String path = "/doc/group/liwa-al-quds.ttl";
      String before = site.get(path).headers().firstValue("ETag").orElseThrow();
      Node group = Names.iri(BASE + "id/group/liwa-al-quds");
      Triple added =
          Triple.create(
              group, Names.ALT_LABEL, NodeFactory.createLiteralLang("Jerusalem Brigade", "en"));
      site.store().change(changes -> changes.replace(EXTRA, List.of(added)));
      HttpResponse<String> after = site.get(path, "If-None-Match", before);
      assertThat(after.statusCode()).isEqualTo(200);
      assertThat(after.body()).contains("Jerusalem Brigade");
      assertThat(after.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(before);
    }
  }

  @Test
  void what_a_decision_withdraws_is_410() throws Exception {
    try (ServedSite site = new ServedSite("web/site.trig", Duration.ofSeconds(10))) {
      Node decision = Names.iri(BASE + "id/decision/one");
      Node claim = Names.iri(BASE + "id/claim/r1-dead");
      site.store()
          .change(
              changes ->
                  changes.replace(
                      Base.DEFAULT.decisionsGraph(),
                      List.of(
                          Triple.create(
                              decision, Vocabulary.DECISION_KIND, Vocabulary.CLAIM_IS_WRONG),
                          Triple.create(decision, Vocabulary.DECIDES, claim))));
      assertThat(site.get("/id/claim/r1-dead").statusCode()).isEqualTo(410);
      assertThat(site.get("/doc/claim/r1-dead", "Accept", "text/html").statusCode()).isEqualTo(410);
      assertThat(site.get("/id/claim/r1-dead-too").statusCode()).isEqualTo(303);
    }
  }

  @Test
  void what_was_removed_is_410_until_it_comes_back() throws Exception {
    try (ServedSite site = new ServedSite("web/site.trig", Duration.ofSeconds(10))) {
      Node graph = Names.iri(BASE + "graph/report/r1");
      List<Triple> triples = site.store().read(data -> data.getGraph(graph).find().toList());
      site.store().change(changes -> changes.remove(graph));
      List<String> gone =
          List.of("/id/report/r1", "/doc/report/r1.ttl", "/id/claim/r1-dead", "/graph/report/r1");
      for (String path : gone) {
        assertThat(site.get(path).statusCode()).as(path).isEqualTo(410);
      }
      assertThat(site.get("/id/report/never-was").statusCode()).isEqualTo(404);
      assertThat(site.get("/doc/report/r1", "Accept", "text/html").body()).contains("<html");
      site.store().change(changes -> changes.replace(graph, triples));
      for (String path : gone) {
        assertThat(site.get(path).statusCode()).as(path).isLessThan(400);
      }
    }
  }

  @Test
  void what_is_only_an_object_has_a_page() throws Exception {
    try (ServedSite site = new ServedSite("web/site.trig", Duration.ofSeconds(10))) {
      Node only = Names.iri(BASE + "id/group/only-an-object");
      Triple added =
          Triple.create(Names.iri(BASE + "id/event/r1-at-0"), Names.badia("target"), only);
      site.store().change(changes -> changes.replace(EXTRA, List.of(added)));
      assertThat(site.get("/id/group/only-an-object").statusCode()).isEqualTo(303);
      assertThat(site.get("/doc/group/only-an-object.ttl").body()).contains("r1-at-0");
    }
  }

  @Test
  void blank_nodes_come_with_all_that_hangs_on_them() throws Exception {
    try (ServedSite site = new ServedSite("web/site.trig", Duration.ofSeconds(10))) {
      Node thing = Names.iri(BASE + "id/group/with-blank");
      Node first = NodeFactory.createBlankNode();
      Node second = NodeFactory.createBlankNode();
      Node p = Names.badia("note");
      site.store()
          .change(
              changes ->
                  changes.replace(
                      EXTRA,
                      List.of(
                          Triple.create(thing, p, first),
                          Triple.create(first, p, second),
                          Triple.create(second, p, NodeFactory.createLiteralString("deep")),
                          Triple.create(second, p, first))));
      assertThat(site.get("/doc/group/with-blank.ttl").body()).contains("deep");
    }
  }

  @Test
  void fifty_thousand_links_come_in_pages_that_lose_none_and_the_first_comes_at_once()
      throws Exception {
    int links = 50_000;
    try (ServedSite site = new ServedSite("web/site.trig", Duration.ofSeconds(30))) {
      Node hub = Names.iri(BASE + "id/place/hub");
      List<Triple> triples = new ArrayList<>();
      for (int i = 0; i < links; i++) {
        triples.add(Triple.create(Names.iri(BASE + "id/event/e" + i), Names.badia("place"), hub));
      }
      site.store().change(changes -> changes.replace(EXTRA, triples));
      site.get("/doc/group/islamic-state", "Accept", "text/html"); // classes are loaded by now
      HttpResponse<String> page = site.get("/doc/place/hub", "Accept", "text/html");
      assertThat(page.body().length()).isLessThan(1 << 20);
      assertThat(page.body()).contains(">50000<");
      assertThat(subjects(site, "/doc/place/hub.nt")).hasSize(links);
    }
  }

  private static Set<String> subjects(ServedSite site, String first) throws Exception {
    Set<String> subjects = new HashSet<>();
    String path = first;
    while (path != null) {
      HttpResponse<String> answer = site.get(path);
      Model model = ModelFactory.createDefaultModel();
      RDFDataMgr.read(model, new StringReader(answer.body()), null, Lang.NTRIPLES);
      model
          .listStatements()
          .filterKeep(s -> s.getPredicate().getLocalName().equals("place"))
          .mapWith(Statement::getSubject)
          .forEach(s -> subjects.add(s.getURI()));
      path =
          answer.headers().allValues("Link").stream()
              .filter(link -> link.endsWith("rel=\"next\""))
              .map(link -> link.substring(1, link.indexOf('>')))
              .findFirst()
              .orElse(null);
    }
    return subjects;
  }
}
