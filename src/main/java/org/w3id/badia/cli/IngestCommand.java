package org.w3id.badia.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.badia.pipeline.Outcome;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code badia ingest}: reports into a store. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Extracts reports into a store, which it makes if need be.",
      "A report that the store holds already is replaced if it has changed."
    },
    footer = {"", "Example:", "  badia ingest more-reports/ --store var/store"})
final class IngestCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A .txt or .html file, or a folder of them with an optional manifest.csv.")
  private List<Path> paths;

  @Option(
      names = "--decisions",
      paramLabel = "DIR",
      description = "The folder of the decisions that the store follows (default: data/decisions).")
  private Path decisions = Home.find().decisions();

  @Mixin private StoreOptions store;

  IngestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Store opened = store.openOrMake(Base.DEFAULT)) {
      Outcome outcome = new Fill(console, Home.find()).run(opened, paths, decisions);
      return ExitCode.ofInput(outcome.held(), outcome.problems());
    }
  }
}
