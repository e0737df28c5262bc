package org.w3id.badia.cli;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.w3id.badia.infer.Inference;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.store.Store;
import org.w3id.badia.web.BadiaServer;
import org.w3id.badia.web.FirstOpening;

/** Serves a store until the process is told to stop. */
final class Serving {
  private final Console console;
  private final Home home;

  Serving(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  /** Starts the server, says where it is, and waits for Ctrl-C. */
  void run(Store store, Path folder, ServerOptions options) {
    BadiaServer.Builder builder =
        BadiaServer.builder()
            .store(store)
            .port(options.port())
            .host(options.host())
            .queryLimit(options.limit())
            .queries(home.queries())
            .ontology(home.ontology());
    if (options.updates()) {
      Rules rules = Rules.load(home.queries().resolve("rules"));
      builder.updates(new Inference(rules, store.base())::follow);
    }
    BadiaServer server = builder.start();
    ServedAt.set(folder, server.url());
    CountDownLatch closed = new CountDownLatch(1);
    // The JVM ends once this hook returns: it waits until the store is closed.
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  console.say("Stopping ...");
                  server.close();
                  ServedAt.clear(folder);
                  store.close();
                  closed.countDown();
                },
                "stop"));
    announce(store, server);
    FirstOpening.begin(server.url());
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void announce(Store store, BadiaServer server) {
    String base = store.base().iri();
    console.say("");
    console.say("Badia is at " + server.url() + "  (Ctrl-C stops it)");
    console.say("  a group     " + base + "id/group/liwa-al-quds");
    console.say("  events      " + base + "events");
    console.say("  SPARQL      " + base + "sparql");
    console.say("  ontology    " + base + "ontology");
    console.say("  as Turtle   curl -L -H 'Accept: text/turtle' " + base + "id/group/liwa-al-quds");
    console.say("  a question  ./badia query    (lists the stored questions)");
    if (!server.url().equals(base)) {
      console.say("");
      console.say(
          "Note: the IRIs of this store begin with "
              + base
              + " and lead there, not to "
              + server.url()
              + ". For IRIs of your own, make a new store with --base and --store.");
    }
  }
}
