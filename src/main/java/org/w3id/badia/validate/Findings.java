package org.w3id.badia.validate;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.model.Problem;

/**
 * What a check found.
 *
 * @param violations faults for which a graph is refused
 * @param warnings what a person should look at, no reason to refuse
 */
public record Findings(List<Problem> violations, List<Problem> warnings) {
  /** Nothing wrong. */
  public static final Findings NONE = new Findings(List.of(), List.of());

  public Findings {
    violations = List.copyOf(violations);
    warnings = List.copyOf(warnings);
  }

  /** Whether nothing is violated. */
  public boolean isValid() {
    return violations.isEmpty();
  }

  /** These and the others. */
  public Findings and(Findings other) {
    List<Problem> all = new ArrayList<>(violations);
    all.addAll(other.violations);
    List<Problem> told = new ArrayList<>(warnings);
    told.addAll(other.warnings);
    return new Findings(all, told);
  }
}
