package org.w3id.badia.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A program of the machine that a test asks; a test without it is skipped and says so. */
record Program(Path path) {
  /** Where {@code .ci/run} installs the clients of {@code src/test/clients}. */
  static final Path CLIENTS = Path.of("target/clients");

  private static final List<String> FURTHER = List.of("/usr/sbin", "/usr/local/sbin");

  /** What a program left behind. */
  record Ran(int status, String out, String complaints) {}

  /** The program of a name, or the test is skipped. */
  static Program orSkip(String name, String debianPackage) {
    Optional<Program> found = find(name);
    Assumptions.assumeTrue(
        found.isPresent(),
        "skipped: no " + name + " here (Debian: apt-get install " + debianPackage + ")");
    return found.get();
  }

  /** Node with the clients installed, or the test is skipped. */
  static Program clientsOrSkip() {
    Program node = orSkip("node", "nodejs npm");
    Assumptions.assumeTrue(
        Files.isDirectory(CLIENTS.resolve("node_modules")),
        "skipped: the clients of src/test/clients are not installed in " + CLIENTS + " (.ci/run)");
    return node;
  }

  private static Optional<Program> find(String name) {
    Stream<String> path = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"));
    return Stream.concat(path, FURTHER.stream())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Program::new);
  }

  /** Runs it to its end, at most for so many seconds. */
  Ran run(Path folder, int seconds, List<String> arguments) throws Exception {
    Path out = Files.createTempFile("badia", ".out");
    Path complaints = Files.createTempFile("badia", ".err");
    Process process =
        builder(folder, arguments)
            .redirectOutput(out.toFile())
            .redirectError(complaints.toFile())
            .start();
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(path + " did not end: " + Files.readString(complaints));
    }
    return new Ran(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(complaints, StandardCharsets.UTF_8));
  }

  /** Runs a script of the clients and returns what it printed. */
  static String script(String name, int seconds, String... arguments) throws Exception {
    Program node = clientsOrSkip();
    copied(name);
    List<String> all = Stream.concat(Stream.of(name), Arrays.stream(arguments)).toList();
    Ran ran = node.run(CLIENTS, seconds, all);
    if (ran.status() != 0) {
      throw new IOException(name + " ended with " + ran.status() + ": " + ran.complaints());
    }
    return ran.out();
  }

  /** Puts a script beside the modules that it imports. */
  static void copied(String name) throws IOException {
    Files.copy(
        Path.of("src/test/clients", name),
        CLIENTS.resolve(name),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /** It as a process to be started in a folder. */
  ProcessBuilder builder(Path folder, List<String> arguments) {
    List<String> command = Stream.concat(Stream.of(path.toString()), arguments.stream()).toList();
    return new ProcessBuilder(command).directory(folder.toFile());
  }
}
