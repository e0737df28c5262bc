package org.w3id.badia.cli;

import java.util.concurrent.Callable;
import org.w3id.badia.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code badia compact}: gives back the room that earlier states of a store take. */
@Command(
    name = "compact",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Gives back the room on disk that earlier states of the store take.",
      "Each change leaves some behind; many small ones leave much. It may run whenever no server or",
      "other process holds the store, and needs room for a second copy meanwhile."
    },
    footer = {"", "Example:", "  badia compact --store var/store"})
final class CompactCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOptions store;

  CompactCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store opened = store.openExisting()) {
      opened.compact();
    }
    console.say("The store in " + store.folder() + " is compact.");
    return ExitCode.FINE;
  }
}
