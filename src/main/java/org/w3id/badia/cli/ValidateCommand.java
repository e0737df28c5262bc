package org.w3id.badia.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.badia.model.Problem;
import org.w3id.badia.pipeline.Knowledge;
import org.w3id.badia.store.Store;
import org.w3id.badia.validate.Findings;
import org.w3id.badia.validate.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code badia validate}: the tables under data/, then a store against its shapes. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Checks the tables under data/ (file, line, column of every fault), then everything in the",
      "store against the shapes of the ontology."
    },
    footer = {"", "Examples:", "  badia validate", "  badia validate --data-only"})
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOptions store;

  @Option(names = "--data-only", description = "Check the tables, not the store.")
  private boolean dataOnly;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Home home = Home.find();
    List<Problem> violations = new ArrayList<>(Knowledge.read(home.data()).problems());
    if (!dataOnly) {
      try (Store opened = store.openExisting()) {
        Validation validation = Validation.read(home.ontology());
        Findings findings = opened.read(data -> validation.everything(data, opened.base()));
        violations.addAll(findings.violations());
        console.problems(findings.warnings());
      }
    }
    console.problems(violations);
    console.say(violations.isEmpty() ? "No violations." : violations.size() + " violations.");
    return violations.isEmpty() ? ExitCode.FINE : ExitCode.VIOLATIONS;
  }
}
