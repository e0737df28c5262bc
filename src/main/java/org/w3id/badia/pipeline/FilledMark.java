package org.w3id.badia.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.w3id.badia.rdf.Vocabulary;

/** Remembers in a store's folder which inputs it was filled from, so that no work is done twice. */
public final class FilledMark {
  private static final String FILE = "filled";

  private final Path file;
  private final String fingerprint;

  private FilledMark(Path file, String fingerprint) {
    this.file = file;
    this.fingerprint = fingerprint;
  }

  /**
   * The mark of a store and these inputs.
   *
   * @param inputs files and folders, in a fixed order
   */
  public static FilledMark of(Path store, List<Path> inputs) throws IOException {
    String version = String.valueOf(FilledMark.class.getPackage().getImplementationVersion());
    String fingerprint = Fingerprint.of(inputs, List.of(version, Vocabulary.NS));
    return new FilledMark(store.resolve(FILE), fingerprint);
  }

  /** Whether the store was filled from just these inputs. */
  public boolean isSet() throws IOException {
    return Files.isRegularFile(file) && Files.readString(file).strip().equals(fingerprint);
  }

  /** Remembers that the store is filled from these inputs. */
  public void set() throws IOException {
    Files.writeString(file, fingerprint + "\n");
  }
}
