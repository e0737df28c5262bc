package org.w3id.badia.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.FmtUtils;
import org.w3id.badia.model.Problem;

/** Runs the queries of {@code queries/checks}: each row that one of them finds is a problem. */
public final class Checks {
  /** More rows than this say no more than that the condition does not hold. */
  private static final int SHOWN = 20;

  private final List<StoredQuery> checks;

  /** The checks among the stored queries. */
  public Checks(StoredQueries queries) {
    this.checks = queries.checks();
  }

  /** What does not hold in the data, within a transaction of the caller. */
  public List<Problem> run(DatasetGraph data) {
    List<Problem> problems = new ArrayList<>();
    for (StoredQuery check : checks) {
      new QueryRun(check)
          .rows(data).stream().limit(SHOWN).map(row -> problem(check, row)).forEach(problems::add);
    }
    return problems;
  }

  private static Problem problem(StoredQuery check, Binding row) {
    List<String> cells = new ArrayList<>();
    check.query().getResultVars().stream()
        .filter(row::contains)
        .forEach(v -> cells.add(FmtUtils.stringForNode(row.get(v))));
    return new Problem(
        Problem.Code.CONTRADICTION,
        cells.isEmpty() ? check.name() : cells.get(0),
        check.questions().getOrDefault("en", check.name())
            + cells.stream().skip(1).collect(Collectors.joining(", ", " (", ")")),
        "See queries/checks/" + check.name() + ".rq.");
  }
}
