package org.w3id.badia.cli;

import java.util.List;
import org.w3id.badia.model.Problem;

/** What a command returns to the shell. */
final class ExitCode {
  /** All went well. */
  static final int FINE = 0;

  /** Something was found wrong in the data; the rest went on. */
  static final int VIOLATIONS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** Input could not be read at all. */
  static final int UNREADABLE = 3;

  /** The store or the server failed. */
  static final int FAULT = 4;

  private ExitCode() {}

  /**
   * The code for a command that took input: unreadable if nothing could be taken, violations if
   * only some of it.
   */
  static int ofInput(int taken, List<Problem> problems) {
    boolean faulty = problems.stream().anyMatch(p -> p.code() != Problem.Code.GUESSED_ENCODING);
    if (!faulty) {
      return FINE;
    }
    return taken == 0 ? UNREADABLE : VIOLATIONS;
  }

  /** The code for a problem that ends a command. */
  static int of(Problem.Code code) {
    return switch (code) {
      case UNREADABLE_FILE, EMPTY_FILE, NOT_TEXT, TOO_LARGE, NO_REPORTS -> UNREADABLE;
      case OTHER_BASE, STORE_IN_USE, BAD_STORE, DISK_FULL, PORT_IN_USE -> FAULT;
      case WRONG_USAGE, BAD_QUERY -> USAGE;
      case GUESSED_ENCODING,
          MISSING_REPORT,
          BAD_HEADER,
          BAD_CELL,
          BAD_DATE,
          DUPLICATE,
          UNKNOWN_REFERENCE,
          CONTRADICTION,
          SHAPE_VIOLATION,
          READER_FAULT ->
          VIOLATIONS;
    };
  }
}
