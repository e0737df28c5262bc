package org.w3id.badia.web;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.store.LocalStore;
import org.w3id.badia.web.describe.Names;

/**
 * Documents a second over a million triples, with wrk (Debian: wrk) at 16 connections: each form
 * over many entities, first never asked for and then again, conditional requests, and stock
 * Fuseki's graph store protocol over the same store in the same run. Run: {@code mvn -q
 * test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.w3id.badia.web.DereferenceBench}.
 */
public final class DereferenceBench {
  private static final String BASE = Base.DEFAULT.iri();
  private static final int REPORTS = 20_000; // of 50 triples each
  private static final int BATCH = 1_000;
  private static final int ASKED = 4_000;
  private static final int LINKS = 50_000;
  private static final int SECONDS = 10;
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s*([\\d.]+)");
  private static final Pattern P99 = Pattern.compile("99%\\s*(\\S+)");

  private final Path folder;
  private final Program wrk;

  private DereferenceBench(Path folder, Program wrk) {
    this.folder = folder;
    this.wrk = wrk;
  }

  /** Prints a line for each kind of request. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("badia-bench");
    var bench = new DereferenceBench(folder, Program.orSkip("wrk", "wrk"));
    try (LocalStore store = LocalStore.open(folder.resolve("store"), Base.DEFAULT)) {
      fill(store);
      FusekiServer stock =
          FusekiServer.create().port(0).add("/ds", store.dataset(), false).build().start();
      try (BadiaServer ours =
          BadiaServer.builder().store(store).port(0).queries(Path.of("queries")).start()) {
        bench.run(ours, stock.getPort());
      } finally {
        stock.stop();
      }
    }
    System.exit(0); // Fuseki leaves threads behind
  }

  private static void fill(LocalStore store) {
    long start = System.nanoTime();
    for (int from = 0; from < REPORTS; from += BATCH) {
      int first = from;
      store.change(
          changes -> {
            for (int i = first; i < first + BATCH; i++) {
              changes.replace(Names.iri(graph(i)), report(i));
            }
          });
    }
    System.out.printf(
        "%,d triples in %.0f s%n", REPORTS * 50 + LINKS, (System.nanoTime() - start) / 1e9);
  }

  private static String graph(int i) {
    return BASE + "graph/report/r" + i;
  }

  private static List<Triple> report(int i) {
    List<Triple> triples = new ArrayList<>();
    Node event = Names.iri(BASE + "id/event/r" + i + "-at-0");
    add(triples, event, Names.TYPE, Names.badia("Ambush"));
    add(triples, event, Names.TYPE, Names.badia("Event"));
    add(triples, event, Names.PREF_LABEL, NodeFactory.createLiteralLang("كمين " + i, "ar"));
    add(triples, event, Names.PREF_LABEL, NodeFactory.createLiteralLang("Ambush " + i, "en"));
    add(triples, event, Names.badia("place"), Names.iri(BASE + "id/place/p" + i % 500));
    add(triples, event, Names.badia("reportedIn"), Names.iri(BASE + "id/report/r" + i));
    for (int c = 0; c < 5; c++) {
      Node claim = Names.iri(BASE + "id/claim/r" + i + "-c" + c);
      add(triples, claim, Names.TYPE, Names.badia("Claim"));
      add(triples, claim, Names.badia("about"), event);
      add(triples, claim, Names.badia("claimedProperty"), Names.badia("perpetrator"));
      add(triples, claim, Names.badia("claimedValue"), Names.iri(BASE + "id/group/g" + i % 50));
      add(triples, claim, Names.badia("reportedIn"), Names.iri(BASE + "id/report/r" + i));
      add(triples, claim, Names.badia("rank"), Names.badia("Preferred"));
      add(triples, claim, Names.badia("note"), NodeFactory.createLiteralString("claim " + c));
      add(triples, event, Names.badia("weapon"), Names.badia("Weapon" + c));
    }
    for (int k = 0; triples.size() < 50; k++) {
      add(triples, event, Names.badia("note"), NodeFactory.createLiteralString("note " + k));
    }
    if (i < LINKS / 10) {
      for (int k = 0; k < 10; k++) {
        Node linked = Names.iri(BASE + "id/event/x" + i + "-" + k);
        add(triples, linked, Names.badia("place"), Names.iri(BASE + "id/place/hub"));
      }
    }
    return triples;
  }

  private static void add(List<Triple> to, Node subject, Node property, Node object) {
    to.add(Triple.create(subject, property, object));
  }

  private void run(BadiaServer ours, int stock) throws Exception {
    List<String> documents =
        IntStream.range(0, ASKED).mapToObj(i -> "/doc/event/r" + i + "-at-0").toList();
    List<String> graphs =
        IntStream.range(0, ASKED)
            .mapToObj(i -> "/ds/data?graph=" + URLEncoder.encode(graph(i), StandardCharsets.UTF_8))
            .toList();
    hub(ours.port());
    rate("stock Fuseki, graph store GET", stock, graphs, "Accept: text/turtle");
    for (String type : List.of("text/turtle", "application/ld+json", "text/html")) {
      rate(type + ", first asked for", ours.port(), documents, "Accept: " + type);
      rate(type + ", again", ours.port(), documents, "Accept: " + type);
    }
    String tag = tag(ours.port(), documents.get(0));
    rate("conditional", ours.port(), documents, "Accept: text/turtle", "If-None-Match: " + tag);
  }

  private static void hub(int port) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    for (String type : List.of("text/turtle", "text/html", "text/turtle", "text/html")) {
      String fresh = "?fresh=" + System.nanoTime();
      long start = System.nanoTime();
      var answer =
          client.send(
              HttpRequest.newBuilder(
                      URI.create("http://localhost:" + port + "/doc/place/hub" + fresh))
                  .header("Accept", type)
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
      System.out.printf(
          "%,d links, first page as %s: %.0f ms, %,d bytes%n",
          LINKS, type, (System.nanoTime() - start) / 1e6, answer.body().length);
    }
  }

  private static String tag(int port, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/turtle")
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  private void rate(String name, int port, List<String> paths, String... headers) throws Exception {
    Path script = folder.resolve("paths.lua");
    Files.writeString(
        script,
        "local paths = {"
            + paths.stream().map(p -> '"' + p + '"').collect(Collectors.joining(","))
            + "}\nlocal i = 0\nrequest = function() i = i % #paths + 1"
            + " return wrk.format('GET', paths[i]) end\n");
    List<String> arguments =
        new ArrayList<>(List.of("-t1", "-c16", "-d" + SECONDS, "--latency", "-s", "paths.lua"));
    for (String header : headers) {
      arguments.addAll(List.of("-H", header));
    }
    arguments.add("http://localhost:" + port);
    String out = wrk.run(folder, SECONDS + 30, arguments).out();
    System.out.printf(
        "%-40s %10s a second, 99%% within %s%s%n",
        name,
        found(RATE, out),
        found(P99, out),
        out.contains("Non-2xx")
            ? "  (" + out.lines().filter(l -> l.contains("Non-2xx")).findFirst().get().strip() + ")"
            : "");
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "?";
  }
}
