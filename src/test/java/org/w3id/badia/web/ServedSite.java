package org.w3id.badia.web;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.badia.pipeline.BundledKnowledge;
import org.w3id.badia.pipeline.Filling;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.store.LocalStore;
import org.w3id.badia.store.Store;

/** A real server over a small store, asked over HTTP. */
public final class ServedSite implements AutoCloseable {
  private static ServedSite shared;
  private static ServedSite bundled;

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private final LocalStore store;
  private final BadiaServer server;

  ServedSite(String resource, Duration queryLimit) throws IOException {
    this(resource, queryLimit, Base.DEFAULT, server -> server.port(0));
  }

  private ServedSite(
      String resource, Duration queryLimit, Base base, UnaryOperator<BadiaServer.Builder> options)
      throws IOException {
    Path folder = Files.createTempDirectory("badia-web");
    store = LocalStore.open(folder.resolve("store"), base);
    if (resource == null) {
      fill();
    } else {
      load(resource);
    }
    BadiaServer.Builder builder =
        BadiaServer.builder()
            .store(store)
            .queryLimit(queryLimit)
            .queries(Path.of("queries"))
            .ontology(Path.of("ontology"));
    server = options.apply(builder).start();
  }

  /** A site of its own whose owner has asked for SPARQL updates, with a short time limit. */
  static ServedSite withUpdates() throws IOException {
    return new ServedSite(
        "web/site.trig",
        Duration.ofSeconds(2),
        Base.DEFAULT,
        server -> server.port(0).updates(changes -> {}));
  }

  /** A site whose IRIs lead to itself, as programs that follow links need it. */
  static ServedSite linked(String resource) throws IOException {
    int port = freePort();
    return new ServedSite(
        resource, Duration.ofSeconds(10), ownBase(port), server -> server.port(port));
  }

  /** A site of all that is bundled, whose IRIs lead to itself, filled once for all tests. */
  static synchronized ServedSite bundled() throws IOException {
    if (bundled == null) {
      int port = freePort();
      bundled = new ServedSite(null, Duration.ofSeconds(30), ownBase(port), s -> s.port(port));
      Runtime.getRuntime().addShutdownHook(new Thread(bundled::close));
    }
    return bundled;
  }

  private void fill() throws IOException {
    Filling filling = BundledKnowledge.filling(store);
    filling.background();
    filling.reports(List.of(Path.of("data/reports")));
  }

  private static Base ownBase(int port) {
    return Base.parse("http://localhost:" + port + "/");
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  /** The site of {@code site.trig}, started once for all tests that only read. */
  static synchronized ServedSite shared() throws IOException {
    if (shared == null) {
      shared = new ServedSite("web/site.trig", Duration.ofSeconds(10));
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  private void load(String resource) throws IOException {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    try (var in = ServedSite.class.getResourceAsStream("/" + resource)) {
      RDFParser.source(in).lang(Lang.TRIG).base(store.base().iri()).parse(data);
    }
    data.executeRead(
        () ->
            data.listGraphNodes()
                .forEachRemaining(
                    name -> {
                      List<Triple> triples = new ArrayList<>();
                      data.getGraph(name).find().forEachRemaining(triples::add);
                      store.change(changes -> changes.replace(name, triples));
                    }));
  }

  Store store() {
    return store;
  }

  String url() {
    return server.url();
  }

  int port() {
    return server.port();
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(url().substring(0, url().length() - 1) + path))
        .timeout(Duration.ofSeconds(30));
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = to(path).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
