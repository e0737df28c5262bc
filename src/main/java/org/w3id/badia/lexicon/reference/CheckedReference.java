package org.w3id.badia.lexicon.reference;

import java.util.List;
import java.util.Objects;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.Reference;

/**
 * The reference tables as read, with everything that is wrong with them.
 *
 * @param reference the rows that could be read; rows that lack an id, kind or name are left out
 * @param problems every fault found, in the order of the files; empty where the tables are sound
 */
public record CheckedReference(Reference reference, List<Problem> problems) {
  public CheckedReference {
    Objects.requireNonNull(reference);
    problems = List.copyOf(problems);
  }

  /** Whether nothing is wrong. */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
