package org.w3id.badia.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.pipeline.Filling;
import org.w3id.badia.pipeline.Knowledge;
import org.w3id.badia.pipeline.Outcome;
import org.w3id.badia.store.Store;

/** Fills a store with what Badia knows, what people decided and what reports say. */
final class Fill {
  private final Console console;
  private final Home home;

  Fill(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  /** Takes the reports of some paths in, and says what came of it. */
  Outcome run(Store store, List<Path> reports) throws IOException {
    return run(store, reports, home.decisions());
  }

  /** As above, with the decisions of another folder. */
  Outcome run(Store store, List<Path> reports, Path decisions) throws IOException {
    Knowledge knowledge = Knowledge.read(home.data());
    console.problems(knowledge.problems());
    Filling filling =
        new Filling(
            store,
            knowledge,
            Rules.load(home.queries().resolve("rules")),
            home.ontology(),
            new TerminalProgress(console));
    console.problems(filling.background());
    console.problems(filling.decisions(decisions));
    Outcome outcome = filling.reports(reports);
    console.problems(outcome.problems());
    console.say(told(outcome));
    return outcome;
  }

  private static String told(Outcome outcome) {
    String shapes =
        outcome.refused() == 0
            ? "all keep to the shapes"
            : outcome.refused() + " refused for breaking a shape";
    return "%d reports stored, %d unchanged; they tell %d events; %s."
        .formatted(outcome.stored(), outcome.unchanged(), outcome.events(), shapes);
  }
}
