package org.w3id.badia.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where Badia's knowledge lies: the checkout that the launcher stands in, or else the jar, which
 * carries the same folders.
 */
final class Home {
  private static final String PROPERTY = "badia.home";

  private final Path root;

  private Home(Path root) {
    this.root = root;
  }

  /** The home that the launcher names, or the jar's. */
  static Home find() {
    String checkout = System.getProperty(PROPERTY);
    return new Home(checkout == null ? insideJar() : Path.of(checkout));
  }

  Path data() {
    return root.resolve("data");
  }

  Path ontology() {
    return root.resolve("ontology");
  }

  Path queries() {
    return root.resolve("queries");
  }

  /** The reports that come with Badia. */
  Path reports() {
    return data().resolve("reports");
  }

  /** What people decided. */
  Path decisions() {
    return data().resolve("decisions");
  }

  /** The store that is used where no other is named. */
  static Path defaultStore() {
    return Path.of(System.getProperty(PROPERTY, "")).resolve("var").resolve("store");
  }

  private static Path insideJar() {
    try {
      URI code = Home.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(code);
      return path.toString().endsWith(".jar") ? open(path).getPath("/") : path;
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of Badia's jar cannot be told", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileSystem open(Path jar) throws IOException {
    URI uri = URI.create("jar:" + jar.toUri());
    try {
      return FileSystems.newFileSystem(uri, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      return FileSystems.getFileSystem(uri);
    }
  }
}
