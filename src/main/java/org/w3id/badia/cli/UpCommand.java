package org.w3id.badia.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.pipeline.FilledMark;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code badia up}: fills the store where that has not been done, and serves it. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Fills the store from the ontology, the reference data and the bundled reports",
      "where that has not been done yet, and serves it. Ctrl-C stops it."
    },
    footer = {
      "",
      "Examples:",
      "  badia up",
      "  badia up --reports my-reports/ --store var/mine",
      "  badia up --only --reports my-reports/ --store var/mine --port 8080"
    })
final class UpCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      description = "Further reports, beside the bundled ones. May be repeated.")
  private List<Path> reports = List.of();

  @Option(names = "--only", description = "Take only the --reports, not the bundled ones.")
  private boolean only;

  @Mixin private StoreOptions store;
  @Mixin private ServerOptions server;

  UpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Home home = Home.find();
    checkPort();
    Base ownBase =
        server.port() == ServerOptions.DEFAULT_PORT
            ? Base.DEFAULT
            : Base.parse("http://localhost:" + server.port() + "/");
    try (Store opened = store.openOrMake(ownBase)) {
      fill(opened, home);
      new Serving(console, home).run(opened, store.folder(), server);
    }
    return ExitCode.FINE;
  }

  private void fill(Store opened, Home home) throws IOException {
    List<Path> paths = new ArrayList<>(reports);
    if (!only) {
      paths.add(0, home.reports());
    }
    List<Path> inputs = new ArrayList<>(List.of(home.data(), home.ontology(), home.queries()));
    inputs.addAll(reports);
    FilledMark mark = FilledMark.of(store.folder(), inputs);
    if (mark.isSet()) {
      console.say("The store in " + store.folder() + " is up to date.");
      return;
    }
    new Fill(console, home).run(opened, paths);
    mark.set();
  }

  // Told before the long work, not after it.
  private void checkPort() {
    if (server.port() == 0) {
      return;
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(
          new java.net.InetSocketAddress(InetAddress.getByName(server.host()), server.port()));
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              Problem.Code.PORT_IN_USE,
              "port " + server.port(),
              "another program listens there",
              "Stop it, or choose another port with --port."),
          e);
    }
  }
}
