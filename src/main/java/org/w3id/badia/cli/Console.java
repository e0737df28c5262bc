package org.w3id.badia.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import org.w3id.badia.model.Problem;

/** Speaks to the person at the terminal: results to standard output, all else to standard error. */
final class Console {
  private final PrintStream out;
  private final PrintStream err;

  Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The console of this process. */
  static Console standard() {
    return new Console(System.out, System.err);
  }

  /** A line of the answer. */
  void print(String line) {
    out.println(line);
  }

  /** A line about the work. */
  void say(String line) {
    err.println(line);
  }

  /** Each problem on a line of its own. */
  void problems(Collection<Problem> problems) {
    problems.forEach(p -> err.println("badia: " + p));
  }

  void problem(Problem problem) {
    problems(List.of(problem));
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  PrintWriter writer() {
    return new PrintWriter(out, true);
  }

  PrintWriter errorWriter() {
    return new PrintWriter(err, true);
  }
}
