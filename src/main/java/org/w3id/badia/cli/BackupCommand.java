package org.w3id.badia.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.store.Backup;
import org.w3id.badia.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code badia backup}: the store as one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes the store to a file of compressed N-Quads, also while it is served.",
      "'badia restore' makes a store of it again."
    },
    footer = {"", "Example:", "  badia backup badia.nq.gz"})
final class BackupCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The file to write; one that exists is replaced.")
  private Path file;

  @Mixin private StoreOptions store;

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<URI> server = ServedAt.endpoint(store.folder());
    if (server.isPresent()) {
      download(server.get().resolve("data/badia.nq.gz"));
    } else {
      try (Store opened = store.openExisting()) {
        Backup.write(opened, file);
      }
    }
    console.say("The store is in " + file + " (" + Files.size(file) + " bytes).");
    return ExitCode.FINE;
  }

  private void download(URI dump) throws IOException, InterruptedException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      HttpResponse<Path> answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(dump).build(), HttpResponse.BodyHandlers.ofFile(part));
      if (answer.statusCode() != 200) {
        throw new ProblemException(
            new Problem(
                Problem.Code.BAD_STORE,
                dump.toString(),
                "the server that holds the store answers " + answer.statusCode(),
                "Try again, or stop the server and repeat the command."));
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
