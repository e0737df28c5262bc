package org.w3id.badia.cli;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How a store is served. */
final class ServerOptions {
  static final int DEFAULT_PORT = 3030;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen at (default: 3030).")
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
  private int limit = 30;

  int port() {
    return port;
  }

  String host() {
    return host;
  }

  Duration limit() {
    return Duration.ofSeconds(limit);
  }
}
