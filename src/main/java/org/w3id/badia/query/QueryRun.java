package org.w3id.badia.query;

import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.rdf.RdfOutput;

/** A stored query with its parameters bound, to be run within a transaction of the caller. */
public final class QueryRun {
  private final StoredQuery stored;
  private final Binding parameters;

  /** The query with its parameters as {@link StoredQuery#bind} gives them. */
  public QueryRun(StoredQuery stored, Binding parameters) {
    this.stored = stored;
    this.parameters = parameters;
  }

  /** The query with the defaults of its parameters. */
  public QueryRun(StoredQuery stored) {
    this(stored, stored.bind(Map.of()));
  }

  /** All rows of a SELECT. */
  public List<Binding> rows(DatasetGraph data) {
    List<Binding> rows = new ArrayList<>();
    try (QueryExec exec = exec(data)) {
      exec.select().forEachRemaining(row -> rows.add(BindingFactory.copy(row)));
    }
    return rows;
  }

  /**
   * Runs the query and writes its answer.
   *
   * @throws ProblemException if the answer has no such form
   */
  public void write(DatasetGraph data, QueryFormat format, OutputStream out) {
    write(exec(data), format, out);
  }

  /**
   * Has a SPARQL endpoint run the query, and writes its answer.
   *
   * @param endpoint the address of the endpoint
   * @throws ProblemException if the answer has no such form
   */
  public void write(URI endpoint, QueryFormat format, OutputStream out) {
    write(
        QueryExec.service(endpoint.toString())
            .query(stored.query())
            .substitution(parameters)
            .build(),
        format,
        out);
  }

  private void write(QueryExec running, QueryFormat format, OutputStream out) {
    Query query = stored.query();
    try (QueryExec exec = running) {
      if (query.isSelectType()) {
        writer(format).write(out, exec.select(), new Context());
      } else if (query.isAskType()) {
        writer(format).write(out, exec.ask(), new Context());
      } else if (format == QueryFormat.TTL || format == QueryFormat.TABLE) {
        RdfOutput.TURTLE.write(graph(exec, query), out);
      } else {
        throw new ProblemException(noSuchForm(format, "a graph is written as ttl"));
      }
    }
  }

  private static Graph graph(QueryExec exec, Query query) {
    return query.isDescribeType() ? exec.describe() : exec.construct();
  }

  private QueryExec exec(DatasetGraph data) {
    return QueryExec.dataset(data).query(stored.query()).substitution(parameters).build();
  }

  private RowSetWriter writer(QueryFormat format) {
    Lang lang =
        switch (format) {
          case TABLE -> ResultSetLang.RS_Text;
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case JSON -> ResultSetLang.RS_JSON;
          case XML -> ResultSetLang.RS_XML;
          case TTL -> throw new ProblemException(noSuchForm(format, "rows are no graph"));
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  private Problem noSuchForm(QueryFormat format, String found) {
    return new Problem(
        Problem.Code.WRONG_USAGE,
        stored.name(),
        found + ", not " + format,
        "Choose another --format: table, csv, tsv, json or xml for rows, ttl for a graph.");
  }
}
