package org.w3id.badia.model;

import java.util.Objects;

/** Work cannot go on; the problem says why and what to do. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** For a problem that nothing underneath explains. */
  public ProblemException(Problem problem) {
    this(problem, null);
  }

  /** For a problem that came of an exception; the cause is for logs, not for people. */
  public ProblemException(Problem problem, Throwable cause) {
    super(Objects.requireNonNull(problem).toString(), cause);
    this.problem = problem;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }
}
