package org.w3id.badia.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.infer.Inference;
import org.w3id.badia.infer.Reason;
import org.w3id.badia.infer.Reasons;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.store.LocalStore;

/** What follows from the bundled reports, kept up as one of them leaves and comes back. */
class InferenceOnReportsTest {
  private static final Base BASE = Base.DEFAULT;
  private static final Rules RULES = Rules.load(Path.of("queries/rules"));
  private static final Inference INFERENCE = new Inference(RULES, BASE);

  @TempDir static Path folder;
  private static LocalStore store;

  @BeforeAll
  static void fill() throws IOException {
    store = LocalStore.open(folder, BASE);
    Filling filling = BundledKnowledge.filling(store);
    filling.background();
    filling.decisions(Path.of("data/decisions"));
    filling.reports(List.of(Path.of("data/reports")));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void following_the_change_of_one_report_gives_what_deriving_all_anew_gives() {
    Set<Triple> before = inferred();
    for (String report : List.of("d05")) {
      Node graph = BASE.reportGraph(report);
      Set<Triple> triples = store.read(data -> data.getGraph(graph).find().toSet());
      store.change(
          c -> {
            c.remove(graph);
            INFERENCE.follow(c);
          });
      Set<Triple> without = inferred();
      assertThat(without).as("without " + report).isNotEqualTo(before);
      store.change(INFERENCE::rebuild);
      assertThat(inferred()).as("without " + report).isEqualTo(without);
      store.change(
          c -> {
            c.replace(graph, triples);
            INFERENCE.follow(c);
          });
      assertThat(inferred()).as(report + " again").isEqualTo(before);
    }
  }

  @Test
  void every_derived_triple_of_a_sample_names_a_rule_and_premises_that_hold() {
    Map<Node, List<Triple>> sample = new HashMap<>();
    inferred().stream()
        .sorted(Comparator.comparing(Triple::toString))
        .forEach(
            t -> {
              List<Triple> few =
                  sample.computeIfAbsent(t.getPredicate(), p -> new java.util.ArrayList<>());
              if (few.size() < 5) {
                few.add(t);
              }
            });
    assertThat(sample).hasSizeGreaterThan(15);
    Reasons reasons = new Reasons(RULES, BASE);
    sample.values().stream()
        .flatMap(List::stream)
        .forEach(
            triple -> {
              List<Reason> why = store.read(data -> reasons.of(data, triple));
              assertThat(why).as("why " + triple).isNotEmpty();
              assertThat(why)
                  .allSatisfy(
                      r -> assertThat(r.premises()).isNotEmpty().allMatch(p -> holds(p), "holds"));
            });
  }

  private static boolean holds(Triple premise) {
    return store.read(data -> data.getDefaultGraph().contains(premise));
  }

  private static Set<Triple> inferred() {
    return store.read(data -> data.getGraph(BASE.inferredGraph()).find().toSet());
  }
}
