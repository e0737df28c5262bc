package org.w3id.badia.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;

/** Whether the disk has room for a change, told before it begins rather than in its midst. */
final class DiskRoom {
  /**
   * A batch of 64 reports writes about 20 MB of triples, journal and text index; what the database
   * maps into memory must never be found missing.
   */
  private static final long LEAST = 64L << 20;

  private DiskRoom() {}

  /**
   * Refuses where less than a batch needs is left.
   *
   * @throws ProblemException if so
   */
  static void check(Path folder) {
    try {
      if (Files.getFileStore(folder).getUsableSpace() < LEAST) {
        throw new ProblemException(full(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a change failed for want of room. */
  static boolean isShort(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      String message = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("no space left") || message.contains("not enough space")) {
        return true;
      }
    }
    return false;
  }

  static Problem full(Path folder) {
    return new Problem(
        Problem.Code.DISK_FULL,
        folder.toString(),
        "less than " + (LEAST >> 20) + " MB are left on its disk",
        "Free some room and try again: nothing was changed, and reading goes on."
            + " 'badia compact' may free some.");
  }
}
