package org.w3id.badia.web;

import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.store.Changes;
import org.w3id.badia.store.Store;
import org.w3id.badia.web.browse.Facets;
import org.w3id.badia.web.describe.Labels;
import org.w3id.badia.web.describe.Site;
import org.w3id.badia.web.endpoint.FaultPages;
import org.w3id.badia.web.endpoint.Routes;
import org.w3id.badia.web.endpoint.Service;
import org.w3id.badia.web.http.AnswerCache;
import org.w3id.badia.web.http.CommonHeaders;
import org.w3id.badia.web.http.Compression;
import org.w3id.badia.web.http.Faults;
import org.w3id.badia.web.page.Sections;
import org.w3id.badia.web.page.View;
import org.w3id.badia.web.queries.Executables;
import org.w3id.badia.web.queries.Questions;
import org.w3id.badia.web.sparql.Execution;
import org.w3id.badia.web.sparql.RunningQueries;
import org.w3id.badia.web.update.Updating;
import org.w3id.badia.web.workbench.WorkbenchRoutes;

/** The web server: Fuseki with our servlets, one JVM, read only. */
public final class BadiaServer implements AutoCloseable {
  private static final long CACHE_BYTES = 128L << 20;

  // Fuseki asks for 5 MiB a connection and zeroes them for each answer; these are Jetty's own.
  private static final int OUTPUT_BUFFER = 32_768;
  private static final int AGGREGATION = 8_192;
  private static final int HEADER = 16_384;

  /** Queries at once: more than cores, so that short ones pass a long one. */
  private static final int PLACES = Math.max(4, 4 * Runtime.getRuntime().availableProcessors());

  private final FusekiServer server;
  private final String host;
  private final RunningQueries running;

  private BadiaServer(FusekiServer server, String host, RunningQueries running) {
    this.running = running;
    this.server = server;
    this.host = host;
  }

  /** A server to be set up. */
  public static Builder builder() {
    return new Builder();
  }

  /** The port it listens on. */
  public int port() {
    return server.getPort();
  }

  /** The address of the first page, as this machine reaches it. */
  public String url() {
    return "http://" + host + ":" + port() + "/";
  }

  /** Stops it; the store stays open. */
  @Override
  public void close() {
    running.close();
    server.stop();
  }

  /** Waits until it is stopped. */
  public void join() {
    server.join();
  }

  /** What a server is to be. */
  public static final class Builder {
    private Store store;
    private int port = 3030;
    private String host = "localhost";
    private Duration queryLimit = Duration.ofSeconds(30);
    private Consumer<Changes> afterUpdate;
    private Path queries;
    private Path ontology;

    private Builder() {}

    /** The store that is served. */
    public Builder store(Store served) {
      this.store = served;
      return this;
    }

    /** The port; 0 takes a free one. */
    public Builder port(int listenedOn) {
      this.port = listenedOn;
      return this;
    }

    /** The name or address of the interface; without it this machine alone can connect. */
    public Builder host(String name) {
      this.host = name;
      return this;
    }

    /** The longest that a query may run. */
    public Builder queryLimit(Duration limit) {
      this.queryLimit = limit;
      return this;
    }

    /**
     * Takes SPARQL updates from programs of this machine; none are taken without this.
     *
     * @param after what follows each change within its transaction, such as inference
     */
    public Builder updates(Consumer<Changes> after) {
      this.afterUpdate = after;
      return this;
    }

    private Optional<Updating> updating() {
      return Optional.ofNullable(afterUpdate).map(after -> new Updating(store, queryLimit, after));
    }

    /** The folder {@code queries/}. */
    public Builder queries(Path folder) {
      this.queries = folder;
      return this;
    }

    /** The folder {@code ontology/}. */
    public Builder ontology(Path folder) {
      this.ontology = folder;
      return this;
    }

    /**
     * Starts it.
     *
     * @throws ProblemException with {@code PORT_IN_USE} if the port is taken
     */
    public BadiaServer start() {
      Objects.requireNonNull(store, "store");
      ARQ.globalServiceAllowed = false;
      publishQuestions();
      RunningQueries running = new RunningQueries(PLACES);
      FusekiServer server = build(running);
      compress(server);
      for (Connector connector : server.getJettyServer().getConnectors()) {
        tune((ServerConnector) connector);
      }
      try {
        server.start();
      } catch (FusekiException e) {
        throw bound(e) ? new ProblemException(portInUse(), e) : e;
      }
      return new BadiaServer(server, host, running);
    }

    private FusekiServer build(RunningQueries running) {
      FusekiServer.Builder fuseki =
          FusekiServer.create()
              .port(port)
              .loopback(false) // tune() sets the interface
              .fusekiModules(FusekiModules.empty())
              .addFilter("/*", new CommonHeaders());
      Service service = service();
      Execution execution = new Execution(service.site(), queryLimit, running);
      Routes.of(service, execution, updating()).forEach(fuseki::addServlet);
      WorkbenchRoutes.of(service, execution, running).forEach(fuseki::addServlet);
      return fuseki.build();
    }

    /** Query editors look for an endpoint's examples by SPARQL: the questions become a graph. */
    private void publishQuestions() {
      List<StoredQuery> questions = new Questions(queries).all();
      if (!questions.isEmpty()) {
        String base = store.base().iri();
        List<Triple> triples = Executables.graph(questions, base).find().toList();
        Node graph = NodeFactory.createURI(base + "graph/queries");
        store.change(changes -> changes.replace(graph, triples));
      }
    }

    private Service service() {
      Site site = Site.of(store);
      String version = Release.version();
      return new Service(
          site,
          new Labels(View::called),
          new AnswerCache(CACHE_BYTES),
          new Faults(new FaultPages(site.iris().root(), version)),
          queries,
          ontology,
          Sections.read(queries),
          Facets.read(queries),
          version,
          queryLimit);
    }

    // Jetty's successor of this handler is a module of its own that brings nothing more for gzip.
    @SuppressWarnings({"deprecation", "removal"})
    private static void compress(FusekiServer server) {
      GzipHandler gzip = new GzipHandler(); // for what is streamed; Endpoint compresses the rest
      gzip.setMinGzipSize(Compression.FROM);
      gzip.setVary(null); // Endpoint says so, after what an answer varies by itself
      gzip.setIncludedMethods("GET", "POST");
      gzip.setIncludedMimeTypes(Compression.TYPES.toArray(String[]::new));
      gzip.setInflateBufferSize(-1); // BoundedBody reads what is sent to us
      server.getJettyServer().insertHandler(gzip);
    }

    private void tune(ServerConnector connector) {
      connector.setHost(host);
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setOutputBufferSize(OUTPUT_BUFFER);
      http.setOutputAggregationSize(AGGREGATION);
      http.setRequestHeaderSize(HEADER);
      http.setSendServerVersion(false);
      http.setUriCompliance(UriCompliance.UNSAFE); // IriPath reads paths; no file is named by one
    }

    private static boolean bound(Throwable fault) {
      return fault != null && (fault instanceof BindException || bound(fault.getCause()));
    }

    private Problem portInUse() {
      return new Problem(
          Problem.Code.PORT_IN_USE,
          host + ":" + port,
          "another program listens there",
          "Stop it, or choose another port with --port.");
    }
  }
}
