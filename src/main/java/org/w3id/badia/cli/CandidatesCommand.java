package org.w3id.badia.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.badia.query.QueryRun;
import org.w3id.badia.query.StoredQueries;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code badia candidates}: names that no table knows yet. */
@Command(
    name = "candidates",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Lists the names that reports use and no table of data/ knows, the most frequent first, as",
      "CSV: table, id, kind, name_ar and name_en as a row of that table begins, then how many",
      "reports use the name and words in which it stands."
    },
    footer = {"", "Example:", "  badia candidates > candidates.csv"})
final class CandidatesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOptions store;

  CandidatesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    StoredQuery query = StoredQueries.read(Home.find().queries()).find("candidates");
    try (Store opened = store.openExisting();
        CSVPrinter csv = new CSVPrinter(console.out(), CSVFormat.DEFAULT)) {
      csv.printRecord("table", "id", "kind", "name_ar", "name_en", "reports", "words");
      List<Binding> rows =
          opened.read(data -> new QueryRun(query, query.bind(Map.of())).rows(data));
      for (Binding row : rows) {
        csv.printRecord(
            table(row.get("thing")),
            cell(row, "id"),
            cell(row, "kind"),
            cell(row, "arabic"),
            cell(row, "english"),
            cell(row, "reports"),
            cell(row, "words"));
      }
    }
    return ExitCode.FINE;
  }

  /** The table that a thing of this folder belongs in. */
  private static String table(Node thing) {
    String folder = thing.getURI().replaceFirst(".*/id/([a-z]+)/.*", "$1");
    return switch (folder.toLowerCase(Locale.ROOT)) {
      case "place" -> "places";
      case "person" -> "people";
      case "source" -> "sources";
      default -> "groups";
    };
  }

  private static String cell(Binding row, String name) {
    Node node = row.get(name);
    return node == null ? "" : node.isURI() ? node.getLocalName() : node.getLiteralLexicalForm();
  }
}
