package org.w3id.badia.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.store.LocalStore;
import org.w3id.badia.web.describe.Names;

/**
 * Requests a second of point queries, ours and stock Fuseki's over the same store in turn. No query
 * is asked twice, so that no cache helps. Run: {@code mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=org.w3id.badia.web.PointQueryBench}.
 */
public final class PointQueryBench {
  private static final int CONNECTIONS = 16;
  private static final int THINGS = 20_000;
  private static final long SECONDS = 5;
  private static final AtomicLong ASKED = new AtomicLong();

  private PointQueryBench() {}

  /** Prints a line for each server and round, then the ratio of the best rounds. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("badia-bench");
    try (LocalStore store = LocalStore.open(folder.resolve("store"), Base.DEFAULT)) {
      fill(store);
      FusekiServer stock =
          FusekiServer.create().port(0).add("/ds", store.dataset(), false).build().start();
      try (BadiaServer ours = BadiaServer.builder().store(store).port(0).start()) {
        double best = 0;
        double bestStock = 0;
        for (int round = 1; round <= 3; round++) {
          best = Math.max(best, report("ours ", round, ours.port(), "/sparql"));
          bestStock = Math.max(bestStock, report("stock", round, stock.getPort(), "/ds/query"));
        }
        System.out.printf("ratio %.1f%n", best / bestStock);
      } finally {
        stock.stop();
      }
    }
    System.exit(0); // Fuseki leaves threads behind
  }

  private static void fill(LocalStore store) {
    List<Triple> triples = new ArrayList<>();
    for (int i = 0; i < THINGS; i++) {
      var thing = Names.iri(Base.DEFAULT.iri() + "id/event/e" + i);
      triples.add(Triple.create(thing, Names.TYPE, Names.badia("Ambush")));
      triples.add(Triple.create(thing, Names.IDENTIFIER, NodeFactory.createLiteralString("e" + i)));
    }
    store.change(changes -> changes.replace(Base.DEFAULT.referenceGraph(), triples));
  }

  private static double report(String name, int round, int port, String path) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    List<Future<Integer>> counts = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      counts.add(clients.submit(() -> ask(port, path, end)));
    }
    int total = 0;
    for (Future<Integer> count : counts) {
      total += count.get();
    }
    clients.shutdown();
    double rate = (double) total / SECONDS;
    System.out.printf("%s round %d: %,.0f point queries a second%n", name, round, rate);
    return rate;
  }

  private static int ask(int port, String path, long end) throws IOException {
    int count = 0;
    try (Socket socket = new Socket("localhost", port)) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream(), 16_384);
      OutputStream out = socket.getOutputStream();
      while (System.nanoTime() < end) {
        out.write(request(path, ASKED.incrementAndGet()));
        answer(in);
        count++;
      }
    }
    return count;
  }

  private static byte[] request(String path, long number) {
    String query =
        "SELECT * { <http://localhost:3030/id/event/e" + number % THINGS + "> ?p ?o } #" + number;
    return ("GET "
            + path
            + "?query="
            + URLEncoder.encode(query, StandardCharsets.UTF_8)
            + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/sparql-results+json\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static void answer(InputStream in) throws IOException {
    String status = line(in);
    if (!status.contains(" 200 ")) {
      throw new IOException(status);
    }
    int length = -1;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      }
    }
    if (length >= 0) {
      in.skipNBytes(length);
      return;
    }
    for (int size = chunk(in); size > 0; size = chunk(in)) {
      in.skipNBytes(size + 2L);
    }
    line(in);
  }

  private static int chunk(InputStream in) throws IOException {
    return Integer.parseInt(line(in), 16);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
