package org.w3id.badia.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.w3id.badia.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code badia restore}: a store from a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Makes a store from a backup, with the base and all that it had.",
      "A file that breaks off restores nothing."
    },
    footer = {"", "Example:", "  badia restore badia.nq.gz --store var/restored"})
final class RestoreCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "What 'badia backup' wrote, or a server's dump.")
  private Path file;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the new store (default: var/store in Badia's folder).")
  private Path folder = Home.defaultStore();

  RestoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    long quads = Backup.restore(file, folder);
    console.say(quads + " quads restored to " + folder + ".");
    return ExitCode.FINE;
  }
}
