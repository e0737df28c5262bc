package org.w3id.badia.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The IRIs that once named something here and no longer do, one a line in a file beside the data.
 * It is written before the change that removes them: a name in it that is still in use does no harm
 * since the data are asked first, while a forgotten one would turn "gone" into "never was".
 */
final class Gone {
  private final Path file;
  private final Set<String> iris = ConcurrentHashMap.newKeySet();

  private Gone(Path file) {
    this.file = file;
  }

  /** Those noted in a file; none where there is no file yet. */
  static Gone in(Path file) {
    Gone gone = new Gone(file);
    try {
      if (Files.exists(file)) {
        gone.iris.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
      }
      return gone;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes further ones. */
  void add(Collection<String> more) {
    List<String> fresh = more.stream().filter(iri -> !iris.contains(iri)).sorted().toList();
    if (fresh.isEmpty()) {
      return;
    }
    try {
      Files.write(
          file,
          fresh,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.SYNC);
      iris.addAll(fresh);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether this IRI was noted. */
  boolean contains(String iri) {
    return iris.contains(iri);
  }
}
