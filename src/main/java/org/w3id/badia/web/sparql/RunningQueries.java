package org.w3id.badia.web.sparql;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.badia.web.http.HttpFault;

/**
 * The queries that run at the moment: not too many at once; each can be listed and cancelled, and
 * ends when its client goes away.
 */
public final class RunningQueries implements AutoCloseable {
  private static final long PATIENCE_MS = 1_000;
  private static final long LOOK_MS = 250; // a client that left frees its processor within a second

  private final Map<String, Running> running = new ConcurrentHashMap<>();
  private final Semaphore places;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(RunningQueries::thread);

  /** At most this many queries run at once. */
  public RunningQueries(int places) {
    this.places = new Semaphore(places, true);
    watch.scheduleWithFixedDelay(this::stopAbandoned, LOOK_MS, LOOK_MS, TimeUnit.MILLISECONDS);
  }

  /**
   * A query that runs.
   *
   * @param id names it for a cancel
   * @param text of the query
   * @param since when it started
   * @param limit how long it may run
   * @param rows how many rows it has given so far
   * @param client who waits for it
   * @param exec its execution
   */
  public record Running(
      String id,
      String text,
      Instant since,
      Duration limit,
      AtomicLong rows,
      Optional<ClientConnection> client,
      QueryExec exec) {
    /** How long it has run. */
    public Duration duration() {
      return Duration.between(since, Instant.now());
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "abandoned-queries");
    thread.setDaemon(true);
    return thread;
  }

  private void stopAbandoned() {
    for (Running entry : running.values()) {
      if (entry.client().map(ClientConnection::isGone).orElse(false)) {
        entry.exec().abort();
      }
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

  /**
   * Lists a query until {@link #ended}.
   *
   * @throws HttpFault 400 where one of this name runs
   */
  Running started(SparqlRequest request, Duration limit, QueryExec exec) {
    Running entry =
        new Running(
            request.id(),
            request.query().orElse(""),
            Instant.now(),
            limit,
            new AtomicLong(),
            request.client(),
            exec);
    if (running.putIfAbsent(entry.id(), entry) != null) {
      throw new HttpFault(400, "A query of the id " + entry.id() + " runs already.");
    }
    return entry;
  }

  /** Takes a query from the list. */
  void ended(Running entry) {
    running.remove(entry.id());
    entry.client().ifPresent(ClientConnection::release);
  }

  /** What runs, longest first. */
  public List<Running> list() {
    return running.values().stream().sorted(Comparator.comparing(Running::since)).toList();
  }

  /** The running query of a name. */
  public Optional<Running> find(String id) {
    return Optional.ofNullable(running.get(id));
  }

  /** Stops a query; empty where none of this name runs. */
  public Optional<Running> cancel(String id) {
    Optional<Running> found = find(id);
    found.ifPresent(entry -> entry.exec().abort());
    return found;
  }

  /** Looks after clients no longer. */
  @Override
  public void close() {
    watch.shutdownNow();
  }
}
