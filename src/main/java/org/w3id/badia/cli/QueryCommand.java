package org.w3id.badia.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.query.QueryFormat;
import org.w3id.badia.query.QueryRun;
import org.w3id.badia.query.StoredQueries;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code badia query}: asks a stored question, or one of a file. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Asks a stored question or a query of a file. Without a name, lists the stored questions",
      "and their parameters. While a server holds the store, the server answers."
    },
    footer = {
      "",
      "Examples:",
      "  badia query",
      "  badia query attacks-on-groups-backed-by --param patron=russia",
      "  badia query my.rq --format csv"
    })
final class QueryCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE",
      description = "The name of a stored question, or a file that ends in .rq.")
  private String query;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter of the query. May be repeated.")
  private Map<String, String> parameters = Map.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json, xml for rows; ttl for a graph (default: table).")
  private String format = "table";

  @Mixin private StoreOptions store;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    StoredQueries stored = StoredQueries.read(Home.find().queries());
    if (query == null) {
      stored.questions().forEach(this::list);
      return ExitCode.FINE;
    }
    QueryFormat form = QueryFormat.of(format);
    StoredQuery found = find(stored);
    QueryRun run = new QueryRun(found, found.bind(parameters));
    Optional<URI> server = ServedAt.endpoint(store.folder());
    try (Store opened = store.openExisting()) {
      opened.read(
          data -> {
            run.write(data, form, console.out());
            return null;
          });
    } catch (ProblemException e) {
      if (e.problem().code() != Problem.Code.STORE_IN_USE || server.isEmpty()) {
        throw e;
      }
      run.write(server.get(), form, console.out());
    }
    console.out().flush();
    return ExitCode.FINE;
  }

  private StoredQuery find(StoredQueries stored) {
    Path file = Path.of(query);
    return query.endsWith(".rq") || Files.isRegularFile(file)
        ? StoredQuery.load(file)
        : stored.find(query);
  }

  private void list(StoredQuery question) {
    console.print(question.name());
    Optional.ofNullable(question.questions().get("en")).ifPresent(q -> console.print("    " + q));
    question
        .parameters()
        .forEach(
            p ->
                console.print(
                    "    --param %s=%s  %s".formatted(p.name(), p.fallback(), p.meaning())));
  }
}
