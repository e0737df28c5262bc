package org.w3id.badia.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.w3id.badia.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code badia undo}: a decision is taken back. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Takes a decision back. It stays written down as withdrawn, and everything else is as it was",
      "before it."
    },
    footer = {"", "Example:", "  badia undo 2024-05-02-wrong-d04-am-20-target-islamic-state"})
final class UndoCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "DECISION",
      description = "The name that 'badia decide' printed, or its IRI.")
  private String decision;

  @Mixin private LedgerOptions ledger;
  @Mixin private StoreOptions store;

  UndoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Store opened = store.openExisting()) {
      String name = decision.substring(decision.lastIndexOf('/') + 1); // an IRI names it too
      ledger.ledger(opened).withdraw(name, ledger.by(), LocalDate.now());
      int code = ledger.apply(opened, console);
      console.say("Taken back: " + name);
      return code;
    }
  }
}
