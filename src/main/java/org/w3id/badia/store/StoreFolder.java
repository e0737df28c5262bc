package org.w3id.badia.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.rdf.Base;

/**
 * The folder of a store on disk: who holds it, with which base it was made, and how many changes
 * were committed.
 */
final class StoreFolder implements AutoCloseable {
  private final Path folder;
  private final FileChannel lockFile;

  private StoreFolder(Path folder, FileChannel lockFile) {
    this.folder = folder;
    this.lockFile = lockFile;
  }

  /** Opens or makes the folder and holds it until it is closed. */
  static StoreFolder hold(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel lockFile =
          FileChannel.open(
              folder.resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (!tryLock(lockFile)) {
        lockFile.close();
        throw new ProblemException(inUse(folder));
      }
      lockFile.truncate(0);
      lockFile.write(bytes(Long.toString(ProcessHandle.current().pid())), 0);
      return new StoreFolder(folder, lockFile);
    } catch (IOException e) {
      throw new ProblemException(bad(folder, "the folder cannot be used: " + e.getMessage()), e);
    }
  }

  private static boolean tryLock(FileChannel lockFile) throws IOException {
    try {
      FileLock lock = lockFile.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static Problem inUse(Path folder) {
    String holder = read(folder.resolve("lock")).map(pid -> "process " + pid).orElse("a process");
    return new Problem(
        Problem.Code.STORE_IN_USE,
        folder.toString(),
        "the store is held by " + holder,
        "Stop that process, ask its server at /sparql, or name another folder with --store.");
  }

  /** A problem with the store in this folder. */
  static Problem bad(Path folder, String found) {
    return new Problem(
        Problem.Code.BAD_STORE,
        folder.toString(),
        found,
        "Name another folder with --store, restore a backup, or delete the folder and ingest"
            + " again.");
  }

  static Problem none(Path folder) {
    return new Problem(
        Problem.Code.BAD_STORE,
        folder.toString(),
        "there is no store here",
        "Make one with 'badia up' or 'badia ingest', or name another folder with --store.");
  }

  /** The base with which the store was made; empty while it is new. */
  Optional<Base> base() {
    return read(folder.resolve("base")).map(Base::parse);
  }

  /** Remembers the base of a new store, or refuses one that is not the store's own. */
  void bind(Base base) {
    Optional<Base> own = base();
    if (own.isEmpty()) {
      if (Files.exists(tdb2())) {
        throw new ProblemException(bad(folder, "there are data but no note of their base"));
      }
      write("base", base.iri());
    } else if (!own.get().equals(base)) {
      throw new ProblemException(
          new Problem(
              Problem.Code.OTHER_BASE,
              folder.toString(),
              "the store was made with base " + own.get() + ", not " + base,
              "Use --base " + own.get() + ", or name another folder with --store."));
    }
  }

  /** Where the triples lie. */
  Path tdb2() {
    return folder.resolve("tdb2");
  }

  /** Where the text index lies. */
  Path text() {
    return folder.resolve("text");
  }

  /** The folder itself. */
  Path path() {
    return folder;
  }

  /** Refuses a change for which there may be no room on the disk. */
  void checkRoom() {
    DiskRoom.check(folder);
  }

  /** The last commit that was begun; {@link Commit#NONE} for a new store. */
  Commit commit() {
    return read(folder.resolve("commit")).map(Commit::parse).orElse(Commit.NONE);
  }

  /** Notes a commit before it is made, so that no two states ever share a number. */
  void note(Commit commit) {
    write("commit", commit.toString());
  }

  /** What was last noted under a name. */
  Optional<String> noted(String name) {
    return read(folder.resolve("note-" + name));
  }

  /** Notes a line under a name. */
  void note(String name, String line) {
    write("note-" + name, line);
  }

  private void write(String name, String text) {
    Path fresh = folder.resolve(name + ".new");
    try (FileChannel out =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      out.write(bytes(text + "\n"));
      out.force(true);
      Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8).strip();
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A committed state of the store.
   *
   * @param number grows by one with each
   * @param at when
   */
  record Commit(long number, Instant at) {
    /** The state before the first. */
    static final Commit NONE = new Commit(0, Instant.EPOCH);

    static Commit parse(String text) {
      String[] parts = text.split(" ");
      return new Commit(Long.parseLong(parts[0]), Instant.parse(parts[1]));
    }

    Commit next(Instant now) {
      return new Commit(number + 1, now);
    }

    @Override
    public String toString() {
      return number + " " + at;
    }
  }
}
