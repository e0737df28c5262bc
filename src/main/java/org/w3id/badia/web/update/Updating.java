package org.w3id.badia.web.update;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateRequest;
import org.w3id.badia.store.Changes;
import org.w3id.badia.store.Store;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.sparql.Parameters;

/**
 * Changes the named graphs of a store by SPARQL update, for programs of this machine alone. An
 * update is done whole or not at all.
 */
public final class Updating {
  private final Store store;
  private final Duration limit;
  private final Consumer<Changes> after;

  /**
   * Updates of a store.
   *
   * @param limit the longest that one may take
   * @param after what follows each change within its transaction, such as inference
   */
  public Updating(Store store, Duration limit, Consumer<Changes> after) {
    this.store = store;
    this.limit = limit;
    this.after = after;
  }

  /**
   * Runs the update that a request brought.
   *
   * @throws HttpFault 403 if it does not come from this machine's own programs, 400 if it does not
   *     parse or must not run, 503 if it takes too long
   */
  public Answer run(Parameters sent, HttpServletRequest request) {
    refuseStrangers(request);
    if (sent.all("update").size() > 1 || sent.has("query")) {
      throw new HttpFault(400, "One update is sent at a time, and no query with it.");
    }
    UpdateRequest update =
        UpdateGuard.parse(
            sent.all("update").get(0),
            store.base().iri(),
            sent.all("using-graph-uri"),
            sent.all("using-named-graph-uri"));
    try {
      store.change(changes -> change(update, changes));
    } catch (QueryCancelledException e) {
      throw HttpFault.unavailable("The update took longer than " + limit.toMillis() + " ms.");
    } catch (QueryException | UpdateException e) {
      throw new HttpFault(400, "The update cannot run: " + e.getMessage());
    }
    return new Answer(204, null, List.of(), new byte[0]);
  }

  /**
   * A page of another site can have a browser of this machine send a form here, and can give its
   * own name this machine's address: neither Origin nor Host may be a stranger's.
   */
  private static void refuseStrangers(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    boolean own =
        isLocal(request.getRemoteAddr())
            && isLocal(request.getServerName())
            && (origin == null || isLocal(host(origin)));
    if (!own) {
      throw new HttpFault(403, "Updates are taken from programs of this machine alone.");
    }
  }

  private static String host(String origin) {
    try {
      String host = URI.create(origin).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean isLocal(String host) {
    if (host.equals("localhost")) {
      return true;
    }
    String bare = host.replaceAll("[\\[\\]]", "");
    try {
      return bare.matches("[0-9.]+|[0-9a-fA-F:]*:[0-9a-fA-F:]*")
          && InetAddress.getByName(bare).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private void change(UpdateRequest update, Changes changes) {
    Written written = new Written(changes);
    long end = System.nanoTime() + limit.toNanos();
    for (Update step : update) { // Jena takes the second step of one execution for cancelled
      long left = Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
      UpdateExec.dataset(written)
          .update(step)
          .timeout(left, TimeUnit.MILLISECONDS)
          .build()
          .execute();
    }
    written.check();
    after.accept(changes);
  }
}
