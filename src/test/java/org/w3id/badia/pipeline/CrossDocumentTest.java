package org.w3id.badia.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.w3id.badia.evaluate.GoldEvents;
import org.w3id.badia.model.Problem;
import org.w3id.badia.query.Checks;
import org.w3id.badia.query.StoredQueries;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.Vocabulary;
import org.w3id.badia.resolve.EventComparison;
import org.w3id.badia.resolve.EventFacts;
import org.w3id.badia.store.LocalStore;

/**
 * Pairs of events of the source reports, and of the bundled reports that tell them in other words:
 * some are one, some only look alike. Runs where the source reports are there.
 */
class CrossDocumentTest {
  private static final Path SOURCES = Path.of("../shared/reports");
  private static final Path SOURCE_GOLD = Path.of("../shared/gold");

  private static final Node SAME = Vocabulary.term("sameEventAs");

  @TempDir static Path folder;
  private static LocalStore store;
  private static final Map<String, EventFacts> FACTS = new HashMap<>();

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(
        Files.isDirectory(SOURCES) && Files.isDirectory(SOURCE_GOLD),
        "the source reports are not beside this checkout");
    store = LocalStore.open(folder, Base.DEFAULT);
    Filling filling = BundledKnowledge.filling(store);
    filling.background();
    filling.reports(List.of(SOURCES, Path.of("data/reports")));
    Map<String, String> iris = new HashMap<>();
    Map<String, EventFacts> byIri = new HashMap<>();
    store.read(
        data -> {
          new EventFactsReader(data, Base.DEFAULT).all().forEach(e -> byIri.put(e.id(), e));
          Graph view = GraphFactory.createDefaultGraph();
          data.getDefaultGraph().find().forEachRemaining(view::add);
          try {
            iris.putAll(GoldEvents.found(SOURCE_GOLD, view));
            iris.putAll(GoldEvents.found(Path.of("src/test/resources/gold"), view));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
          return null;
        });
    iris.forEach((gold, iri) -> FACTS.put(gold, byIri.get(iri)));
  }

  @AfterAll
  static void close() {
    if (store != null) {
      store.close();
    }
  }

  @ParameterizedTest(name = "{0} and {1}: {3}")
  @CsvFileSource(resources = "/resolve/cross-document.csv", numLinesToSkip = 1)
  void events_that_are_one_are_told_from_those_that_look_alike(
      String one, String other, String verdicts, String why, String days) {
    if (verdicts.equals("DIFFERENT")) {
      assumeTrue(FACTS.containsKey(one) && FACTS.containsKey(other), "one of them is not found");
    }
    String[] told = days == null ? new String[] {null, null} : days.split(" ");
    EventFacts a = at(facts(one), told[0]);
    EventFacts b = at(facts(other), told[told.length - 1]);
    EventComparison comparison = EventComparison.of(a, b);
    assertThat(verdicts.split(" "))
        .as(why + ": " + comparison.points() + " " + comparison.reasons())
        .contains(comparison.verdict().name());
    assertThat(comparison.reasons()).isNotEmpty();
  }

  @Test
  void every_link_between_events_rests_on_a_judgement_with_score_and_reasons() {
    StoredQueries queries = StoredQueries.read(Path.of("queries"));
    assertThat(store.<List<Problem>>read(data -> new Checks(queries).run(data))).isEmpty();
    assertThat(
            store.<Boolean>read(data -> data.getDefaultGraph().contains(Node.ANY, SAME, Node.ANY)))
        .isTrue();
  }

  private static EventFacts facts(String gold) {
    assertThat(FACTS.keySet()).as("events that the extractor finds").contains(gold);
    return FACTS.get(gold);
  }

  /** As if the report had said the day. */
  private static EventFacts at(EventFacts facts, String day) {
    if (day == null || day.equals("-")) {
      return facts;
    }
    Optional<LocalDate> on = Optional.of(LocalDate.parse(day));
    return new EventFacts(
        facts.id(),
        facts.report(),
        facts.kind(),
        on,
        on,
        facts.places(),
        facts.perpetrators(),
        facts.targets(),
        facts.wholes(),
        facts.figures());
  }
}
