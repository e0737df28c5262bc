package org.w3id.badia.web.sparql;

import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.w3id.badia.web.describe.Site;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.HttpFault;

/** Runs queries within a time limit and a number of places, each in its own transaction. */
public final class Execution {
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
   * @param request where it came from
   * @param use takes the answer from the execution
   * @throws HttpFault 503 if it is cancelled or takes too long, or too many run
   */
  public void run(Query query, SparqlRequest request, java.util.function.Consumer<QueryExec> use) {
    running.enter();
    try {
      Txn.executeRead(site.data(), () -> runInside(query, request, use));
    } catch (QueryCancelledException e) {
      throw HttpFault.unavailable(
          "The query was stopped: it was cancelled or took longer than "
              + shorter(request).toMillis()
              + " ms.");
    } finally {
      running.leave();
    }
  }

  private void runInside(
      Query query, SparqlRequest request, java.util.function.Consumer<QueryExec> use) {
    DatasetGraph data = request.graphs().map(this::part).orElse(site.data());
    try (QueryExec exec =
        QueryExec.dataset(data)
            .query(query)
            .timeout(shorter(request).toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      RunningQueries.Running entry =
          running.started(RunningQueries.newId(), request.query().orElse(""), exec);
      try {
        use.accept(exec);
      } finally {
        running.ended(entry);
      }
    }
  }

  private DatasetGraph part(DatasetDescription graphs) {
    return DynamicDatasets.dynamicDataset(graphs, site.data(), false);
  }

  private Duration shorter(SparqlRequest request) {
    return request.timeout().filter(t -> t.compareTo(limit) < 0).orElse(limit);
  }

  /** Writes the rows of a SELECT or the answer of an ASK. */
  public static void writeRows(QueryExec exec, ResultForm form, OutputStream out) {
    RowSetWriter writer = RowSetWriterRegistry.getFactory(form.lang()).create(form.lang());
    if (exec.getQuery().isAskType()) {
      writer.write(out, exec.ask(), exec.getContext());
    } else {
      writer.write(out, exec.select(), exec.getContext());
    }
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
