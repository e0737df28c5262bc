package org.w3id.badia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.Vocabulary;

/** Backup, restoring and compaction of a real store while others use it. */
class DurabilityTest {
  private static final Base BASE = Base.DEFAULT;

  @TempDir Path folder;

  @Test
  void a_backup_taken_while_writing_restores_to_one_committed_state() throws Exception {
    Path file = folder.resolve("backup.nq.gz");
    AtomicBoolean stop = new AtomicBoolean();
    try (LocalStore store = LocalStore.open(folder.resolve("store"), BASE)) {
      fill(store, 0, 20);
      CompletableFuture<Integer> writer =
          CompletableFuture.supplyAsync(() -> fillUntil(store, 20, stop));
      Backup.write(store, file);
      stop.set(true);
      assertThat(writer.get()).isGreaterThan(20);
    }
    Backup.restore(file, folder.resolve("restored"));
    try (LocalStore restored = LocalStore.openExisting(folder.resolve("restored"))) {
      long reports = restored.read(data -> Stream.of(data.listGraphNodes()).count());
      assertThat(reports).isPositive();
      restored.read(
          data -> {
            data.listGraphNodes()
                .forEachRemaining(
                    g -> assertThat(data.getGraph(g).size()).isEqualTo(IngestLoop.TRIPLES));
            return null;
          });
    }
  }

  @Test
  void what_is_restored_is_the_same_to_the_quad_view_decisions_and_text_search_included()
      throws IOException {
    Path file = folder.resolve("backup.nq.gz");
    SortedSet<String> before;
    try (LocalStore store = LocalStore.open(folder.resolve("store"), BASE)) {
      fill(store, 0, 5);
      withdraw(store, BASE.event("r3-7"));
      before = quads(store);
      Backup.write(store, file);
    }
    long restoredQuads = Backup.restore(file, folder.resolve("restored"));
    assertThat(restoredQuads).isEqualTo(5 * IngestLoop.TRIPLES + 2);
    try (LocalStore restored = LocalStore.openExisting(folder.resolve("restored"))) {
      assertThat(restored.base()).isEqualTo(BASE);
      assertThat(quads(restored)).isEqualTo(before);
      assertThat(found(restored, "كمين")).isEqualTo(5 * IngestLoop.TRIPLES - 1);
    }
  }

  @Test
  void a_backup_that_breaks_off_is_refused_and_leaves_nothing() throws IOException {
    Path file = folder.resolve("backup.nq.gz");
    try (LocalStore store = LocalStore.open(folder.resolve("store"), BASE)) {
      fill(store, 0, 5);
      Backup.write(store, file);
    }
    byte[] whole = Files.readAllBytes(file);
    Path restored = folder.resolve("restored");
    for (int length : new int[] {0, 5, whole.length / 2, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> Backup.restore(file, restored))
          .as("of %s bytes %s", whole.length, length)
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("Take another backup; nothing was restored.");
      assertThat(restored).doesNotExist();
      assertThat(folder.resolve("restored.part")).doesNotExist();
    }
  }

  @Test
  void a_store_is_never_restored_over() throws IOException {
    Path file = folder.resolve("backup.nq.gz");
    try (LocalStore store = LocalStore.open(folder.resolve("store"), BASE)) {
      fill(store, 0, 1);
      Backup.write(store, file);
    }
    assertThatThrownBy(() -> Backup.restore(file, folder.resolve("store")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo(Problem.Code.BAD_STORE))
        .hasMessageContaining("there is a store already");
  }

  @Test
  void compaction_after_150_small_changes_gives_room_back_while_reading_goes_on() throws Exception {
    Path path = folder.resolve("store");
    try (LocalStore store = LocalStore.open(path, BASE)) {
      fill(store, 0, 150);
      SortedSet<String> before = quads(store);
      long grown = bytes(path.resolve("tdb2"));
      AtomicBoolean stop = new AtomicBoolean();
      CompletableFuture<Integer> reader =
          CompletableFuture.supplyAsync(() -> readUntil(store, stop));
      store.compact();
      stop.set(true);
      assertThat(reader.get()).as("reads during compaction").isPositive();
      assertThat(bytes(path.resolve("tdb2"))).isLessThan(grown);
      assertThat(quads(store)).isEqualTo(before);
      assertThat(found(store, "كمين")).isEqualTo(150 * IngestLoop.TRIPLES);
      fill(store, 150, 151);
      assertThat(found(store, "كمين")).isEqualTo(151 * IngestLoop.TRIPLES);
    }
    try (LocalStore store = LocalStore.openExisting(path)) {
      assertThat(store.holds(BASE.reportGraph("r150"))).isTrue();
      assertThat(found(store, "كمين")).isEqualTo(151 * IngestLoop.TRIPLES);
    }
  }

  static void fill(LocalStore store, int from, int to) {
    for (int n = from; n < to; n++) {
      List<Triple> triples = IngestLoop.triples(n);
      Node graph = BASE.reportGraph("r" + n);
      store.change(c -> c.replace(graph, triples));
    }
  }

  private static int fillUntil(LocalStore store, int from, AtomicBoolean stop) {
    int n = from;
    do {
      fill(store, n, ++n);
    } while (!stop.get());
    return n;
  }

  private static int readUntil(LocalStore store, AtomicBoolean stop) {
    int reads = 0;
    do {
      assertThat(store.holds(BASE.reportGraph("r7"))).isTrue();
      reads++;
      // Compaction changes over in a moment in which nobody reads.
      java.util.concurrent.locks.LockSupport.parkNanos(2_000_000);
    } while (!stop.get());
    return reads;
  }

  private static void withdraw(LocalStore store, Node thing) {
    Node decision = BASE.id("decision", "d");
    List<Triple> triples =
        List.of(
            Triple.create(decision, Vocabulary.DECISION_KIND, Vocabulary.CLAIM_IS_WRONG),
            Triple.create(decision, Vocabulary.DECIDES, thing));
    store.change(c -> c.replace(BASE.decisionsGraph(), triples));
  }

  static SortedSet<String> quads(LocalStore store) {
    return store.read(
        data -> {
          SortedSet<String> lines = new TreeSet<>();
          data.find().forEachRemaining(q -> lines.add(line(q)));
          return lines;
        });
  }

  private static String line(Quad quad) {
    return NodeFmtLib.str(quad.asTriple()) + " " + quad.getGraph();
  }

  private static int found(LocalStore store, String words) {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
            + " SELECT ?s { ?s text:query (skos:prefLabel '"
            + words
            + "' 100000) }";
    return store.read(
        data -> {
          try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
            return (int) exec.select().stream().count();
          }
        });
  }

  static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }
}
