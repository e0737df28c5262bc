package org.w3id.badia.web.sparql;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.geosparql.implementation.UnitsConversionException;
import org.apache.jena.geosparql.implementation.registry.UnitsURIException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.expr.ExprException;
import org.w3id.badia.web.describe.Site;
import org.w3id.badia.web.download.GeoJson;
import org.w3id.badia.web.download.Spreadsheet;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.HttpFault;

/** Runs queries within a time limit and a number of places, each in its own transaction. */
public final class Execution {
  private static final String QUOTING =
      "A word with + - & | ! ( ) { } [ ] ^ \" ~ * ? : \\ or / in it needs a \\ before each of"
          + " these.";

  private final Site site;
  private final Duration limit;
  private final RunningQueries running;

  /** Queries of a site, none longer than the limit. */
  public Execution(Site site, Duration limit, RunningQueries running) {
    this.site = site;
    this.limit = limit;
    this.running = running;
  }

  /**
   * Runs a query.
   *
   * @param query checked by {@link QueryGuard}
   * @param parameters values for some of its variables
   * @param request where it came from
   * @param use takes the answer from the execution, and counts its rows
   * @throws HttpFault 400 if a function gets what it cannot take, 503 if it is cancelled or takes
   *     too long, or too many run
   */
  public void run(
      Query query,
      Binding parameters,
      SparqlRequest request,
      BiConsumer<QueryExec, AtomicLong> use) {
    running.enter();
    try {
      site.read(
          data -> {
            runInside(query, parameters, request, use);
            return null;
          });
    } catch (QueryCancelledException e) {
      throw HttpFault.unavailable(
          "The query was stopped: it was cancelled or took longer than "
              + shorter(request).toMillis()
              + " ms.");
    } catch (TextIndexParseException e) {
      throw new HttpFault(400, "The words that text:query looks for cannot be read. " + QUOTING);
    } catch (QueryBuildException | ExprException | UnitsURIException | UnitsConversionException e) {
      throw new HttpFault(400, "The query cannot run: " + e.getMessage());
    } finally {
      running.leave();
    }
  }

  private void runInside(
      Query query,
      Binding parameters,
      SparqlRequest request,
      BiConsumer<QueryExec, AtomicLong> use) {
    DatasetGraph data = request.graphs().map(this::part).orElse(site.data());
    try (QueryExec exec =
        QueryExec.dataset(data)
            .query(request.graphs().isPresent() ? withoutGraphs(query) : query)
            .substitution(parameters)
            .timeout(shorter(request).toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      RunningQueries.Running entry = running.started(request, shorter(request), exec);
      try {
        use.accept(exec, entry.rows());
      } finally {
        running.ended(entry);
      }
    }
  }

  /** The protocol's graphs take the place of those in FROM. */
  private static Query withoutGraphs(Query query) {
    Query plain = query.cloneQuery();
    plain.getGraphURIs().clear();
    plain.getNamedGraphURIs().clear();
    return plain;
  }

  private DatasetGraph part(DatasetDescription graphs) {
    return DynamicDatasets.dynamicDataset(graphs, site.data(), false);
  }

  private Duration shorter(SparqlRequest request) {
    return request.timeout().filter(t -> t.compareTo(limit) < 0).orElse(limit);
  }

  /** Writes the rows of a SELECT or the answer of an ASK. */
  public static void writeRows(
      QueryExec exec, ResultForm form, AtomicLong count, OutputStream out) {
    switch (form) {
      case XLSX -> Spreadsheet.write(rows(exec, count), out);
      case GEOJSON -> GeoJson.write(rows(exec, count), exec.getDataset(), out);
      default -> {
        RowSetWriter writer = RowSetWriterRegistry.getFactory(form.lang()).create(form.lang());
        if (exec.getQuery().isAskType()) {
          writer.write(out, exec.ask(), exec.getContext());
        } else {
          RowSet rows = rows(exec, count);
          writer.write(out, form == ResultForm.CSV ? labelled(rows) : rows, exec.getContext());
        }
      }
    }
  }

  /**
   * CSV has no other way to tell a blank node from a text than its label, which Jena leaves bare.
   */
  private static RowSet labelled(RowSet rows) {
    NodeToLabel labels = NodeToLabel.createScopeByDocument();
    return RowSetStream.create(rows.getResultVars(), Iter.map(rows, row -> labelled(row, labels)));
  }

  private static Binding labelled(Binding row, NodeToLabel labels) {
    BindingBuilder cells = BindingFactory.builder();
    row.forEach(
        (name, node) ->
            cells.add(
                name,
                node.isBlank() ? NodeFactory.createLiteralString(labels.get(null, node)) : node));
    return cells.build();
  }

  private static RowSet rows(QueryExec exec, AtomicLong count) {
    if (!exec.getQuery().isAskType()) {
      return counted(exec.select(), count);
    }
    Var truth = Var.alloc("ask");
    Binding row = BindingFactory.binding(truth, NodeFactory.createLiteralByValue(exec.ask()));
    return RowSetStream.create(List.of(truth), List.of(row).iterator());
  }

  /** The same rows, each counted as it is read. */
  public static RowSet counted(RowSet rows, AtomicLong count) {
    return RowSetStream.create(rows.getResultVars(), Iter.map(rows, row -> counted(row, count)));
  }

  private static Binding counted(Binding row, AtomicLong count) {
    count.incrementAndGet();
    return row;
  }

  /** Writes the triples or quads of a CONSTRUCT or DESCRIBE. */
  public static void writeGraph(QueryExec exec, Format format, OutputStream out) {
    Query query = exec.getQuery();
    if (query.isConstructQuad()) {
      RDFWriter.source(exec.constructDataset()).format(format.serialisation()).output(out);
      return;
    }
    Graph graph = query.isDescribeType() ? exec.describe() : exec.construct();
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    RDFWriter.source(graph).format(format.serialisation()).output(out);
  }
}
