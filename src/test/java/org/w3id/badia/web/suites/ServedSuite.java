package org.w3id.badia.web.suites;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.badia.web.BadiaServer;

/** A server whose data a suite changes from test to test. */
final class ServedSuite implements AutoCloseable {
  private final MemoryStore store = new MemoryStore();
  private final BadiaServer server =
      BadiaServer.builder()
          .store(store)
          .port(0)
          .queryLimit(Duration.ofSeconds(20))
          .updates(changes -> {})
          .start();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  void hold(DatasetGraph data) {
    store.hold(data);
  }

  /** A copy of what it holds now. */
  DatasetGraph held() {
    DatasetGraph copy = DatasetGraphFactory.createTxnMem();
    store.read(
        data -> {
          data.find().forEachRemaining(copy::add);
          return null;
        });
    return copy;
  }

  String url() {
    return server.url();
  }

  int port() {
    return server.port();
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpRequest built = request.timeout(Duration.ofSeconds(30)).build();
    try {
      return client.send(built, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException closed) { // a kept connection may end after a body that was refused
      return client.send(built, HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
