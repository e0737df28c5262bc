package org.w3id.badia.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs commands as the shell does, and keeps what they print. */
final class Shell {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Runs one command and returns its exit code; what earlier ones printed is forgotten. */
  int run(String... arguments) {
    out.reset();
    err.reset();
    return Badia.run(
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8)),
        arguments);
  }

  /** What the last command printed as its answer. */
  String answer() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What it said about its work. */
  String messages() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
