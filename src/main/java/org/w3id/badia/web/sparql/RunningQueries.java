package org.w3id.badia.web.sparql;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.badia.web.http.HttpFault;

/** The queries that run at the moment: not too many at once, each can be listed and cancelled. */
public final class RunningQueries {
  private static final long PATIENCE_MS = 1_000;

  private final Map<String, Running> running = new ConcurrentHashMap<>();
  private final Semaphore places;

  /** At most this many queries run at once. */
  public RunningQueries(int places) {
    this.places = new Semaphore(places, true);
  }

  /**
   * A query that runs.
   *
   * @param id names it for a cancel
   * @param text of the query
   * @param since when it started
   * @param exec its execution
   */
  public record Running(String id, String text, Instant since, QueryExec exec) {
    /** How long it has run. */
    public Duration duration() {
      return Duration.between(since, Instant.now());
    }
  }

  /**
   * Takes a place.
   *
   * @throws HttpFault 503 where none gets free within a second
   */
  public void enter() {
    try {
      if (places.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw HttpFault.unavailable("Too many queries run at the moment.");
  }

  /** Gives the place back. */
  public void leave() {
    places.release();
  }

  /** Lists a query until {@link #ended}. */
  public Running started(String id, String text, QueryExec exec) {
    Running entry = new Running(id, text, Instant.now(), exec);
    running.put(id, entry);
    return entry;
  }

  /** Takes a query from the list. */
  public void ended(Running entry) {
    running.remove(entry.id());
  }

  /** A name for a query. */
  public static String newId() {
    return UUID.randomUUID().toString();
  }

  /** What runs, longest first. */
  public List<Running> list() {
    return running.values().stream().sorted(Comparator.comparing(Running::since)).toList();
  }

  /** Stops a query; empty where none of this name runs. */
  public Optional<Running> cancel(String id) {
    Optional<Running> found = Optional.ofNullable(running.get(id));
    found.ifPresent(entry -> entry.exec().abort());
    return found;
  }
}
