package org.w3id.badia.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.w3id.badia.lexicon.gazetteer.GazetteerImport;
import org.w3id.badia.lexicon.gazetteer.GazetteerImporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code badia gazetteer}: places from the tables of others. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    subcommands = GazetteerCommand.ImportCommand.class,
    synopsisSubcommandLabel = "import",
    description = "Takes places from gazetteers into data/places.")
final class GazetteerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.FINE;
  }

  /** {@code badia gazetteer import}. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      description = {
        "Imports a GeoNames dump or a Who's On First table. A row that data/places has already is",
        "matched, never doubled; a doubtful one is told and left to you."
      },
      footer = {"", "Example:", "  badia gazetteer import SY.txt --dry-run"})
  static final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The gazetteer, tab-separated.")
    private Path file;

    @Option(
        names = "--into",
        paramLabel = "CSV",
        description = "The table to write to (default: data/places/imported.csv).")
    private Path table;

    @Option(names = "--dry-run", description = "Only say what would be imported.")
    private boolean dry;

    ImportCommand(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      Path data = Home.find().data();
      Path into = table == null ? data.resolve("places").resolve("imported.csv") : table;
      GazetteerImport found = GazetteerImporter.compare(file, data);
      console.problems(found.doubtful());
      if (!dry && !found.added().isEmpty()) {
        found.write(into);
      }
      console.say(
          "%d rows read: %d known already, %d %s %s, %d doubtful and left out."
              .formatted(
                  found.read(),
                  found.matched(),
                  found.added().size(),
                  dry ? "would be added to" : "added to",
                  into,
                  found.doubtful().size()));
      return ExitCode.FINE;
    }
  }
}
