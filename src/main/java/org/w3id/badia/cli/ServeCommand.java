package org.w3id.badia.cli;

import java.util.concurrent.Callable;
import org.w3id.badia.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code badia serve}: serves a store as it is. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Serves a store as it is: pages, linked data and SPARQL. Ctrl-C stops it.",
    footer = {"", "Example:", "  badia serve --store var/store --port 8080"})
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOptions store;
  @Mixin private ServerOptions server;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store opened = store.openExisting()) {
      new Serving(console, Home.find()).run(opened, store.folder(), server);
    }
    return ExitCode.FINE;
  }
}
