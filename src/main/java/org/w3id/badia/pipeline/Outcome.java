package org.w3id.badia.pipeline;

import java.util.List;
import org.w3id.badia.model.Problem;

/**
 * What came of taking reports in.
 *
 * @param stored how many were new or had changed
 * @param unchanged how many the store held already, to the letter
 * @param refused how many broke a shape and stayed out
 * @param events how many events the stored and unchanged ones tell
 * @param problems everything that was wrong, in the order of the reports
 */
public record Outcome(int stored, int unchanged, int refused, int events, List<Problem> problems) {
  public Outcome {
    problems = List.copyOf(problems);
  }

  /** How many reports are in the store now. */
  public int held() {
    return stored + unchanged;
  }
}
