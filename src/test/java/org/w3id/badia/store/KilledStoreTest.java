package org.w3id.badia.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.rdf.Base;

/**
 * What has been acknowledged survives the death of the process; what has not is whole or absent.
 */
class KilledStoreTest {
  private static final Base BASE = Base.DEFAULT;

  /** How often the process is killed; -Dbadia.kills=500 for the long run. */
  private static final int KILLS = Integer.getInteger("badia.kills", 3);

  @TempDir Path folder;

  @Test
  void every_acknowledged_report_is_there_none_is_half_there_and_the_index_agrees()
      throws Exception {
    Random random = new Random(20180523);
    int acknowledged = -1;
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged = ingestAndKill(acknowledged + 1, random);
      try (LocalStore store = LocalStore.openExisting(folder.resolve("store"))) {
        int last = acknowledged;
        int indexable = store.read(data -> check(data, last));
        assertThat(store.indexed()).as("the text index").isEqualTo(indexable);
        assertThat(store.commit()).isGreaterThanOrEqualTo(last + 1L);
      }
    }
  }

  private int ingestAndKill(int first, Random random) throws IOException, InterruptedException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Path errors = folder.resolve("errors");
    Path told = folder.resolve("told");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                IngestLoop.class.getName(),
                folder.resolve("store").toString(),
                Integer.toString(first))
            .redirectError(errors.toFile())
            .redirectOutput(told.toFile())
            .start();
    int wanted = first + random.nextInt(20);
    while (last(told, first) < wanted && process.isAlive()) {
      Thread.sleep(5);
    }
    assertThat(process.isAlive()).as(Files.readString(errors)).isTrue();
    Thread.sleep(random.nextInt(40));
    process.destroyForcibly().waitFor();
    return last(told, first);
  }

  /** The last number that was told whole. */
  private static int last(Path told, int first) throws IOException {
    String text = Files.readString(told);
    String whole = text.substring(0, text.lastIndexOf('\n') + 1).strip();
    return whole.isEmpty()
        ? first - 1
        : Integer.parseInt(whole.substring(whole.lastIndexOf('\n') + 1));
  }

  /** Checks every report and returns how many literals there are to index. */
  private static int check(DatasetGraph data, int acknowledged) {
    for (int n = 0; n <= acknowledged; n++) {
      assertThat(data.getGraph(BASE.reportGraph("r" + n)).size()).isEqualTo(IngestLoop.TRIPLES);
    }
    int next = data.getGraph(BASE.reportGraph("r" + (acknowledged + 1))).size();
    assertThat(next).isIn(0, IngestLoop.TRIPLES);
    Set<Triple> view = data.getDefaultGraph().find().toSet();
    Set<Triple> union = data.getUnionGraph().find().toSet();
    assertThat(view).isEqualTo(union);
    int quads = 0;
    for (var all = data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY); all.hasNext(); all.next()) {
      quads++;
    }
    return quads;
  }
}
