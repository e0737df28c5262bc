package org.w3id.badia.cli;

import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a store is served. */
final class ServerOptions {
  static final int DEFAULT_PORT = 3030;
  private static final int LAST_PORT = 65_535;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen at (default: 3030).")
  private void setPort(int number) {
    if (number < 0 || number > LAST_PORT) {
      throw new ParameterException(spec.commandLine(), "--port takes 0 to 65535, not " + number);
    }
    port = number;
  }

  private int port = DEFAULT_PORT;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "The interface to listen at (default: localhost, this machine only).")
  private String host = "localhost";

  @Option(
      names = "--query-limit",
      paramLabel = "SECONDS",
      description = "The longest that a query may run (default: 30).")
  private void setLimit(int seconds) {
    if (seconds < 1) {
      throw new ParameterException(
          spec.commandLine(), "--query-limit takes 1 or more seconds, not " + seconds);
    }
    limit = seconds;
  }

  private int limit = 30;

  @Option(
      names = "--updates",
      description = {
        "Take SPARQL updates at /sparql, from programs of this machine only.",
        "What they write is not held to the shapes: run 'badia validate' after."
      })
  private boolean updates;

  int port() {
    return port;
  }

  String host() {
    return host;
  }

  Duration limit() {
    return Duration.ofSeconds(limit);
  }

  boolean updates() {
    return updates;
  }
}
