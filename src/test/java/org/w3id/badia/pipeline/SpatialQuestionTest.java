package org.w3id.badia.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.geosparql.implementation.datatype.WKTDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.query.QueryRun;
import org.w3id.badia.query.StoredQueries;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.Standard;
import org.w3id.badia.rdf.Vocabulary;
import org.w3id.badia.store.LocalStore;

/** Answers that the spatial index gives follow each change of the data. */
class SpatialQuestionTest {
  private static final StoredQuery NEAR =
      StoredQueries.read(Path.of("queries")).find("attacks-near");

  @TempDir Path folder;

  @Test
  void an_ingested_report_and_a_moved_place_change_the_answer_at_once() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("one.txt"), "هاجم مسلحون مجهولون رتلاً لقوات النظام في بلدة السخنة.");
    try (LocalStore store = LocalStore.open(folder.resolve("store"), Base.DEFAULT)) {
      Filling filling = BundledKnowledge.filling(store);
      filling.background();
      assertThat(near(store, "as-sukhnah", "20")).isEmpty();
      filling.reports(List.of(reports));
      assertThat(near(store, "as-sukhnah", "20")).containsExactly("one");
      assertThat(near(store, "palmyra", "20")).isEmpty();
      Files.delete(reports.resolve("one.txt"));
      store.change(changes -> changes.remove(Base.DEFAULT.reportGraph("one")));
      assertThat(near(store, "as-sukhnah", "20")).isEmpty();
    }
  }

  @Test
  void a_new_place_is_near_as_soon_as_it_is_written() {
    Node site = Base.DEFAULT.id("place", "new-site");
    Node event = Base.DEFAULT.id("event", "one-at-0");
    Node report = Base.DEFAULT.id("report", "one");
    try (LocalStore store = LocalStore.open(folder.resolve("store"), Base.DEFAULT)) {
      List<Triple> place = place(site, "38.3", "34.6");
      store.change(
          changes ->
              changes.replace(
                  Base.DEFAULT.reportGraph("one"),
                  List.of(
                      Triple.create(event, Standard.TYPE, Vocabulary.ATTACK_CLASS),
                      Triple.create(event, Vocabulary.PLACE, site),
                      Triple.create(event, Vocabulary.REPORTED_IN, report),
                      Triple.create(
                          report, Standard.IDENTIFIER, NodeFactory.createLiteralString("one")))));
      assertThat(near(store, "new-site", "5")).isEmpty();
      store.change(changes -> changes.replace(Base.DEFAULT.referenceGraph(), place));
      assertThat(near(store, "new-site", "5")).containsExactly("one");
      store.change(changes -> changes.replace(Base.DEFAULT.referenceGraph(), List.of()));
      assertThat(near(store, "new-site", "5")).isEmpty();
    }
  }

  private static List<Triple> place(Node site, String lon, String lat) {
    Node geometry = NodeFactory.createURI(site.getURI() + "-geometry");
    Node wkt = NodeFactory.createLiteralDT("POINT(" + lon + " " + lat + ")", WKTDatatype.INSTANCE);
    return Stream.of(
            Triple.create(site, Standard.HAS_GEOMETRY, geometry),
            Triple.create(geometry, Standard.AS_WKT, wkt),
            Triple.create(site, Standard.IDENTIFIER, NodeFactory.createLiteralString("new-site")),
            Triple.create(site, Standard.PREF_LABEL, NodeFactory.createLiteralLang("Site", "en")),
            Triple.create(site, Vocabulary.COORDINATE_PRECISION, Vocabulary.term("Settlement")))
        .toList();
  }

  private static List<String> near(LocalStore store, String place, String radius) {
    var parameters = NEAR.bind(Map.of("place", place, "radius", radius));
    return store.read(data -> new QueryRun(NEAR, parameters).rows(data)).stream()
        .map(row -> row.get("report").getLiteralLexicalForm())
        .distinct()
        .toList();
  }
}
