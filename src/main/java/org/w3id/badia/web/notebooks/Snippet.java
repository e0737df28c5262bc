package org.w3id.badia.web.notebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of {@code queries/notebooks}: a few lines that ask Badia from another program. It begins
 * with comments, {@code title@en:}, {@code title@ar:} and, where it can be run, {@code run:} with
 * the program and what it must have.
 *
 * @param name of the file
 * @param lines of the file
 */
public record Snippet(String name, List<String> lines) {
  /** Where the files say that the server is. */
  public static final String EXAMPLE_BASE = "http://localhost:3030/";

  private static final String FOLDER = "notebooks";

  /** All of them in name order; none where there is no folder {@code queries/}. */
  public static List<Snippet> all(Path queries) {
    Path folder = queries == null ? null : queries.resolve(FOLDER);
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Snippet::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Snippet read(Path file) {
    try {
      return new Snippet(file.getFileName().toString(), Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a comment of the head says. */
  public Optional<String> told(String key) {
    return lines.stream()
        .filter(line -> line.matches("(#|//) " + key + ": .*"))
        .map(line -> line.substring(line.indexOf(": ") + 2))
        .findFirst();
  }

  /** What is to be copied, for a server with this base. */
  public String text(String base) {
    StringBuilder text = new StringBuilder();
    lines.stream()
        .filter(line -> !line.matches("(#|//) (title@\\w+|run): .*"))
        .forEach(line -> text.append(line.replace(EXAMPLE_BASE, base)).append('\n'));
    return text.toString();
  }
}
