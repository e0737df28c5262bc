package org.w3id.badia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.Standard;
import org.w3id.badia.rdf.Vocabulary;

class LocalStoreTest {
  private static final Base BASE = Base.DEFAULT;
  private static final Node D01 = BASE.reportGraph("d01");
  private static final Node D02 = BASE.reportGraph("d02");
  private static final Triple NAME = label(BASE.id("group", "liwa-al-quds"), "لواء القدس", "ar");

  @TempDir Path folder;

  @Test
  void the_commit_number_grows_with_each_change_and_survives_a_restart() {
    try (LocalStore store = LocalStore.open(folder, BASE)) {
      assertThat(store.commit()).isZero();
      store.change(c -> c.replace(D01, List.of(NAME)));
      assertThat(store.commit()).isEqualTo(1);
      store.change(c -> c.replace(D01, List.of(NAME)));
      assertThat(store.commit()).as("the same triples are no change").isEqualTo(1);
    }
    try (LocalStore store = LocalStore.openExisting(folder)) {
      assertThat(store.commit()).isEqualTo(1);
      assertThat(store.base()).isEqualTo(BASE);
      assertThat(store.holds(D01)).isTrue();
    }
  }

  @Test
  void a_writer_that_throws_leaves_no_trace() {
    try (LocalStore store = LocalStore.open(folder, BASE)) {
      assertThatThrownBy(
              () ->
                  store.change(
                      c -> {
                        c.replace(D01, List.of(NAME));
                        throw new IllegalStateException("stop");
                      }))
          .hasMessage("stop");
      assertThat(store.holds(D01)).isFalse();
      assertThat(store.commit()).isZero();
      assertThat(store.indexed()).isZero();
      store.change(c -> c.replace(D01, List.of(NAME)));
      assertThat(search(store, "القدس")).containsExactly(NAME.getSubject());
    }
  }

  @Test
  void a_reader_that_throws_leaves_its_thread_able_to_read() {
    try (LocalStore store = LocalStore.open(folder, BASE)) {
      store.change(c -> c.replace(D01, List.of(NAME)));
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(
                () ->
                    store.read(
                        data -> {
                          throw new IllegalStateException("stop");
                        }))
            .hasMessage("stop");
      }
      assertThat(store.holds(D01)).isTrue();
      store.change(c -> c.remove(D01));
      assertThat(store.holds(D01)).isFalse();
    }
  }

  @Test
  void a_store_made_with_another_base_is_refused() {
    LocalStore.open(folder, BASE).close();
    assertThatThrownBy(() -> LocalStore.open(folder, Base.parse("https://example.org/b")))
        .satisfies(e -> assertThat(code(e)).isEqualTo(Problem.Code.OTHER_BASE))
        .hasMessageContaining("http://localhost:3030/")
        .hasMessageContaining("https://example.org/b/");
    LocalStore.open(folder, BASE).close();
  }

  @Test
  void a_store_in_use_names_the_process_that_holds_it() {
    try (LocalStore store = LocalStore.open(folder, BASE)) {
      assertThat(store.commit()).isZero();
      assertThatThrownBy(() -> LocalStore.open(folder, BASE))
          .satisfies(e -> assertThat(code(e)).isEqualTo(Problem.Code.STORE_IN_USE))
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void a_folder_without_a_store_a_file_and_foreign_data_are_bad_stores() throws Exception {
    assertThatThrownBy(() -> LocalStore.openExisting(folder.resolve("none")))
        .satisfies(e -> assertThat(code(e)).isEqualTo(Problem.Code.BAD_STORE));
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> LocalStore.open(file, BASE))
        .satisfies(e -> assertThat(code(e)).isEqualTo(Problem.Code.BAD_STORE));
    Files.createDirectories(folder.resolve("foreign/tdb2"));
    assertThatThrownBy(() -> LocalStore.open(folder.resolve("foreign"), BASE))
        .satisfies(e -> assertThat(code(e)).isEqualTo(Problem.Code.BAD_STORE));
  }

  @Test
  void arabic_is_found_without_its_article_and_marks_and_leaves_with_its_report() {
    try (LocalStore store = LocalStore.open(folder, BASE)) {
      store.change(c -> c.replace(D01, List.of(NAME)));
      store.change(c -> c.replace(D02, List.of(NAME)));
      assertThat(search(store, "قُدس")).containsExactly(NAME.getSubject());
      store.change(c -> c.remove(D01));
      assertThat(search(store, "القدس")).containsExactly(NAME.getSubject());
      store.change(c -> c.remove(D02));
      assertThat(search(store, "القدس")).isEmpty();
      assertThat(store.indexed()).as("no ghosts").isZero();
    }
  }

  @Test
  void a_text_index_that_missed_a_commit_is_rebuilt_at_the_next_start() throws Exception {
    try (LocalStore store = LocalStore.open(folder, BASE)) {
      store.change(c -> c.replace(D01, List.of(NAME)));
    }
    try (var files = Files.list(folder.resolve("text"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    try (LocalStore store = LocalStore.openExisting(folder)) {
      assertThat(search(store, "القدس")).containsExactly(NAME.getSubject());
      assertThat(store.indexed()).isEqualTo(2);
    }
  }

  @Test
  void places_are_found_by_distance_and_move_with_the_data() {
    Node palmyra = BASE.id("place", "tadmur");
    Node geometry = BASE.id("place", "tadmur-geometry");
    try (LocalStore store = LocalStore.open(folder, BASE)) {
      assertThat(near(store)).isEmpty();
      store.change(
          c ->
              c.replace(
                  BASE.referenceGraph(),
                  List.of(
                      Triple.create(palmyra, Standard.HAS_GEOMETRY, geometry),
                      Triple.create(
                          geometry,
                          Standard.AS_WKT,
                          NodeFactory.createLiteralDT(
                              "POINT(38.2705 34.5624)",
                              org.apache.jena.geosparql.implementation.datatype.WKTDatatype
                                  .INSTANCE)))));
      assertThat(near(store)).containsExactly(palmyra);
      store.change(c -> c.remove(BASE.referenceGraph()));
      assertThat(near(store)).isEmpty();
    }
  }

  @Test
  void numbers_and_dates_that_the_store_writes_otherwise_are_no_change() {
    Triple number =
        Triple.create(
            BASE.claim("c"),
            Vocabulary.CONFIDENCE,
            NodeFactory.createLiteralDT(
                "0.90", org.apache.jena.datatypes.xsd.XSDDatatype.XSDdecimal));
    try (LocalStore store = LocalStore.open(folder, BASE)) {
      store.change(c -> c.replace(D01, List.of(number)));
      Delta again = store.write(c -> c.replace(D01, List.of(number)));
      assertThat(again.isEmpty()).isTrue();
    }
  }

  private static List<Node> search(LocalStore store, String words) {
    return rows(
        store,
        "PREFIX text: <http://jena.apache.org/text#> "
            + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
            + "SELECT ?x { ?x text:query (skos:prefLabel '"
            + words
            + "') }");
  }

  private static List<Node> near(LocalStore store) {
    return rows(
        store,
        "PREFIX spatial: <http://jena.apache.org/spatial#> "
            + "SELECT ?x { ?x spatial:nearby(34.6 38.3 50 <http://www.opengis.net/def/uom/OGC/1.0/kilometre>) }");
  }

  private static List<Node> rows(LocalStore store, String query) {
    return store.read(
        data -> {
          List<Node> found = new ArrayList<>();
          try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
            RowSet rows = exec.select();
            rows.forEachRemaining(row -> found.add(row.get("x")));
          }
          return found;
        });
  }

  private static Triple label(Node thing, String name, String language) {
    return Triple.create(thing, Standard.PREF_LABEL, NodeFactory.createLiteralLang(name, language));
  }

  private static Problem.Code code(Throwable e) {
    return ((ProblemException) e).problem().code();
  }
}
