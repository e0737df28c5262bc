package org.w3id.badia.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.w3id.badia.infer.Inference;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.pipeline.DecisionLedger;
import org.w3id.badia.store.Store;
import org.w3id.badia.validate.Validation;
import picocli.CommandLine.Option;

/** Where decisions are written down, and by whom. */
final class LedgerOptions {
  @Option(
      names = "--decisions",
      paramLabel = "DIR",
      description = "The folder of the decisions (default: data/decisions).")
  private Path folder = Home.find().decisions();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides (default: the user of this machine).")
  private String by = System.getProperty("user.name");

  String by() {
    return by;
  }

  DecisionLedger ledger(Store store) {
    return new DecisionLedger(folder, store.base());
  }

  /** Makes the store follow the ledger. */
  int apply(Store store, Console console) throws IOException {
    Home home = Home.find();
    Rules rules = Rules.load(home.queries().resolve("rules"));
    var problems =
        ledger(store)
            .apply(store, new Inference(rules, store.base()), Validation.read(home.ontology()));
    console.problems(problems);
    return problems.isEmpty() ? ExitCode.FINE : ExitCode.VIOLATIONS;
  }
}
