package org.w3id.badia.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.infer.Inference;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.EnglishNames;
import org.w3id.badia.rdf.ExtractionWriter;
import org.w3id.badia.rdf.SampleExtraction;
import org.w3id.badia.store.LocalStore;
import org.w3id.badia.validate.Validation;

class DecisionLedgerTest {
  private static final Base BASE = Base.DEFAULT;
  private static final LocalDate DAY = LocalDate.of(2024, 5, 2);
  private static final Inference INFERENCE =
      new Inference(Rules.load(Path.of("queries/rules")), BASE);
  private static final Validation VALIDATION = Validation.read(Path.of("ontology"));

  @TempDir Path folder;
  private LocalStore store;
  private DecisionLedger ledger;

  @BeforeEach
  void ingest() {
    store = LocalStore.open(folder.resolve("store"), BASE);
    ledger = new DecisionLedger(folder.resolve("decisions"), BASE);
    put(7);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_decision_takes_effect_survives_a_new_reading_and_is_undone_exactly() throws IOException {
    Set<Triple> before = view();
    Node claim = BASE.claim("t1-am-0-perpetrator-islamic-state");
    String slug = ledger.add(wrong(claim));
    assertThat(ledger.apply(store, INFERENCE, VALIDATION)).isEmpty();
    assertThat(view()).noneMatch(t -> t.getSubject().equals(claim));
    assertThat(held(claim)).as("stays in the record").isTrue();
    put(8);
    assertThat(view()).as("survives a new reading").noneMatch(t -> t.getSubject().equals(claim));
    put(7);
    ledger.withdraw(slug, "an analyst", DAY.plusDays(1));
    assertThat(ledger.apply(store, INFERENCE, VALIDATION)).isEmpty();
    Node decision = BASE.id("decision", slug);
    assertThat(view().stream().filter(t -> !t.getSubject().equals(decision)))
        .containsExactlyInAnyOrderElementsOf(before);
    assertThat(view()).as("the decision is kept").anyMatch(t -> t.getSubject().equals(decision));
  }

  @Test
  void what_is_written_names_no_base_and_two_decisions_on_a_day_are_two_files() throws IOException {
    Node claim = BASE.claim("t1-am-0-perpetrator-islamic-state");
    String first = ledger.add(wrong(claim));
    String second = ledger.add(wrong(claim));
    assertThat(second).isNotEqualTo(first);
    String text = Files.readString(folder.resolve("decisions").resolve(first + ".ttl"));
    assertThat(text)
        .doesNotContain("localhost")
        .contains("<id/claim/t1-am-0-perpetrator-islamic-state>");
  }

  @Test
  void a_decision_needs_its_reason_and_the_things_of_its_kind() {
    String event = BASE.event("t1-am-0").getURI();
    assertThatThrownBy(
            () -> new Decision(Decision.Kind.SAME, event, Optional.empty(), "why", "me", DAY))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("same takes two things");
    assertThatThrownBy(
            () -> new Decision(Decision.Kind.WRONG, event, Optional.empty(), " ", "me", DAY))
        .hasMessageContaining("without its reason");
    assertThatThrownBy(() -> Decision.Kind.of("perhaps")).hasMessageContaining("superseded");
  }

  @Test
  void a_decision_that_does_not_exist_cannot_be_undone() {
    assertThatThrownBy(() -> ledger.withdraw("../x", "me", DAY))
        .hasMessageContaining("no such decision");
  }

  @Test
  void a_decision_on_a_claim_survives_a_reading_that_finds_it_a_few_words_further()
      throws IOException {
    Set<Triple> before = view();
    String slug = ledger.add(wrong(BASE.claim("t1-at-20-perpetrator-russia")));
    assertThat(ledger.apply(store, INFERENCE, VALIDATION)).isEmpty();
    putMoved("t1-at-31");
    Node moved = BASE.claim("t1-at-31-perpetrator-russia");
    assertThat(view()).noneMatch(t -> t.getSubject().equals(moved));
    assertThat(held(moved)).as("stays in the record").isTrue();
    put(7);
    ledger.withdraw(slug, "an analyst", DAY);
    assertThat(ledger.apply(store, INFERENCE, VALIDATION)).isEmpty();
    Node decision = BASE.id("decision", slug);
    assertThat(view().stream().filter(t -> !t.getSubject().equals(decision)))
        .containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void a_decision_on_a_claim_that_is_no_longer_made_touches_no_other() throws IOException {
    ledger.add(wrong(BASE.claim("t1-at-20-perpetrator-turkey")));
    assertThat(ledger.apply(store, INFERENCE, VALIDATION)).isEmpty();
    putMoved("t1-at-31");
    assertThat(view())
        .anyMatch(t -> t.getSubject().equals(BASE.claim("t1-at-31-perpetrator-russia")));
    putMoved("t1-at-900");
    assertThat(view())
        .anyMatch(t -> t.getSubject().equals(BASE.claim("t1-at-900-perpetrator-russia")));
  }

  /** A reading that takes another word to tell the strike. */
  private void putMoved(String strike) {
    NodeTransform move =
        node ->
            node.isURI() ? NodeFactory.createURI(node.getURI().replace("t1-at-20", strike)) : node;
    List<Triple> report =
        triples(7).stream().map(t -> NodeTransformLib.transform(move, t)).toList();
    store.change(
        c -> {
          c.replace(BASE.reportGraph("t1"), report);
          INFERENCE.follow(c);
          ledger.follow(c, INFERENCE);
        });
  }

  private static Decision wrong(Node claim) {
    return new Decision(
        Decision.Kind.WRONG, claim.getURI(), Optional.empty(), "misread", "an analyst", DAY);
  }

  private void put(int dead) {
    store.change(
        c -> {
          c.replace(BASE.reportGraph("t1"), triples(dead));
          INFERENCE.follow(c);
        });
  }

  private static List<Triple> triples(int dead) {
    return ExtractionWriter.forStore(BASE, EnglishNames.NONE)
        .write(SampleExtraction.ambush("t1", dead));
  }

  private Set<Triple> view() {
    return store.read(data -> data.getDefaultGraph().find().toSet());
  }

  private boolean held(Node claim) {
    return store.read(data -> data.findNG(Node.ANY, claim, Node.ANY, Node.ANY).hasNext());
  }
}
