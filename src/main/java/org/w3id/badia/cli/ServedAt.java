package org.w3id.badia.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Notes in a store's folder where it is being served, so that other commands can ask the server
 * while it holds the store.
 */
final class ServedAt {
  private static final String FILE = "served-at";

  private ServedAt() {}

  /** Notes the address; a folder that cannot be written to is left without the note. */
  static void set(Path folder, String url) {
    try {
      Files.writeString(folder.resolve(FILE), url + "\n");
    } catch (IOException e) {
      System.getLogger(ServedAt.class.getName())
          .log(System.Logger.Level.DEBUG, "the address could not be noted", e);
    }
  }

  /** Takes the note away. */
  static void clear(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(FILE));
    } catch (IOException e) {
      System.getLogger(ServedAt.class.getName())
          .log(System.Logger.Level.DEBUG, "the note of the address stays", e);
    }
  }

  /** The SPARQL endpoint of the server that holds the store. */
  static Optional<URI> endpoint(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(URI.create(Files.readString(file).strip()).resolve("sparql"))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
