package org.w3id.badia.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.badia.query.QueryRun;
import org.w3id.badia.query.StoredQuery;

/** The rows of a stored query as CSV. */
final class Tables {
  private static final String FORMULA = "=+-@\t\r"; // what spreadsheets run when it comes first

  private Tables() {}

  /** Writes the table of {@code queries/exports/NAME.rq}. */
  static void csv(Path queries, String name, DatasetGraph data, OutputStream out)
      throws IOException {
    StoredQuery query = StoredQuery.load(queries.resolve("exports").resolve(name + ".rq"));
    List<Var> columns = query.query().getProjectVars();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(columns.stream().map(Var::getVarName).toList());
    for (Binding row : new QueryRun(query).rows(data)) {
      printer.printRecord(columns.stream().map(column -> cell(row.get(column))).toList());
    }
    printer.flush();
  }

  private static String cell(Node value) {
    if (value == null) {
      return "";
    }
    String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    boolean number = value.isLiteral() && value.getLiteralValue() instanceof Number;
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula && !number ? "'" + text : text;
  }
}
