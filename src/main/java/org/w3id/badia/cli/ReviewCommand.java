package org.w3id.badia.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.badia.query.QueryRun;
import org.w3id.badia.query.StoredQueries;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code badia review}: what is worth a person's minute. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Lists what is worth a person's minute, the most valuable first: events that may be one,",
      "figures and perpetrators that reports dispute, names that no table knows, doubtful claims.",
      "Value is doubt times reach: how likely a look changes what is shown, times the claims that hang",
      "on it and the dead and wounded who are counted or not. What is decided is not listed again.",
      "The list is the stored question 'worth-a-minute', whose head says it in full."
    },
    footer = {"", "Example:", "  badia review --limit 10"})
final class ReviewCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--limit", paramLabel = "N", description = "How many (default: 20).")
  private int limit = 20;

  @Mixin private StoreOptions store;

  ReviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    StoredQuery query = StoredQueries.read(Home.find().queries()).find("worth-a-minute");
    try (Store opened = store.openExisting()) {
      Term term = new Term(opened.base());
      List<Binding> rows =
          opened.read(data -> new QueryRun(query, query.bind(Map.of())).rows(data));
      rows.stream().limit(limit).forEach(row -> print(row, term));
    }
    return ExitCode.FINE;
  }

  private void print(Binding row, Term term) {
    console.print(
        "%-28s %s  %s"
            .formatted(text(row.get("what")), term.shown(row.get("thing")), other(row, term)));
  }

  private static String other(Binding row, Term term) {
    Node detail = row.get("detail");
    return detail == null ? "" : detail.isLiteral() ? text(detail) : term.shown(detail);
  }

  private static String text(Node literal) {
    return literal.getLiteralLexicalForm();
  }
}
