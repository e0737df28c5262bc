package org.w3id.badia.lexicon.reference;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.Reference;

/** The reference tables as read, before anyone looked whether they are sound. */
public final class UncheckedReference {
  private final List<Row> rows;
  private final List<Problem> faults;
  private final Reference reference;

  UncheckedReference(List<Row> rows, List<Problem> faults) {
    this.rows = rows;
    this.faults = faults;
    this.reference = Rows.reference(rows);
  }

  /** The rows that could be read; rows that lack an id, kind or name are left out. */
  public Reference reference() {
    return reference;
  }

  /** Holds every row to the rules; every fault found, those of form first. Takes a while. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(faults);
    rows.parallelStream().map(CellCheck::problems).toList().forEach(problems::addAll);
    problems.addAll(UniquenessCheck.problems(rows));
    problems.addAll(LinkCheck.problems(rows));
    problems.addAll(PeriodCheck.problems(rows));
    problems.addAll(ChangeCheck.problems(rows));
    problems.addAll(PointCheck.problems(rows));
    return problems;
  }
}
