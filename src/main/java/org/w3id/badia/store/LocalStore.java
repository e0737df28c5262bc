package org.w3id.badia.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.rdf.Base;

/** A store in a folder of this machine, on TDB2 with a Lucene index beside it. */
public final class LocalStore implements Store {
  static {
    JenaSystem.init();
  }

  private final StoreFolder folder;
  private final Base base;
  private final DatasetGraph triples;
  private final TextSearch text;
  private final SpatialSearch spatial;
  private final DatasetGraph data;
  private final Gone gone;
  private volatile StoreFolder.Commit last;

  private LocalStore(StoreFolder folder, Base base, DatasetGraph triples, TextSearch text) {
    this.folder = folder;
    this.base = base;
    this.triples = triples;
    this.text = text;
    this.last = folder.commit();
    this.gone = Gone.in(folder.path().resolve("gone"));
    this.spatial = new SpatialSearch(base.referenceGraph());
    this.data = text.follow(triples);
  }

  /**
   * Opens the store in a folder, or makes one there.
   *
   * @throws ProblemException if another process holds it, it was made with another base, or it is
   *     damaged
   */
  public static LocalStore open(Path path, Base base) {
    StoreFolder folder = StoreFolder.hold(path);
    try {
      folder.bind(base);
      return open(folder, base);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /**
   * Opens the store that is in a folder, with the base it was made with.
   *
   * @throws ProblemException also if there is none
   */
  public static LocalStore openExisting(Path path) {
    if (!Files.isRegularFile(path.resolve("base"))) {
      throw new ProblemException(StoreFolder.none(path));
    }
    StoreFolder folder = StoreFolder.hold(path);
    try {
      return open(folder, folder.base().orElseThrow());
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static LocalStore open(StoreFolder folder, Base base) {
    DatasetGraph triples = null;
    try {
      Directory directory = FSDirectory.open(folder.text());
      triples = DatabaseMgr.connectDatasetGraph(Location.create(folder.tdb2()));
      LocalStore store = new LocalStore(folder, base, triples, TextSearch.open(directory));
      store.mend();
      return store;
    } catch (IOException | RuntimeException e) {
      if (triples != null) {
        TDBInternal.expel(triples);
      }
      throw new ProblemException(
          StoreFolder.bad(folder.path(), "the store does not open: " + e.getMessage()), e);
    }
  }

  /** Brings the indexes to the state of the triples. */
  private void mend() {
    if (!text.isAt(last.number())) {
      text.rebuild(triples, last.number());
    }
    spatial.rebuild(data);
  }

  @Override
  public Base base() {
    return base;
  }

  @Override
  public DatasetGraph dataset() {
    return data;
  }

  @Override
  public long commit() {
    return last.number();
  }

  @Override
  public Instant lastModified() {
    return last.at();
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> reader) {
    return reading(data, () -> reader.apply(data));
  }

  /**
   * Jena's own helper aborts a reader that throws, and the text index then leaves the thread in a
   * dead transaction; ending is all that a reader needs.
   */
  static <T> T reading(DatasetGraph data, Supplier<T> reader) {
    if (data.isInTransaction()) {
      return reader.get();
    }
    data.begin(ReadWrite.READ);
    try {
      return reader.get();
    } finally {
      data.end();
    }
  }

  @Override
  public <T> T write(Function<Changes, T> writer) {
    folder.checkRoom();
    try {
      return writeAll(writer);
    } catch (RuntimeException | Error e) {
      if (DiskRoom.isShort(e)) {
        throw new ProblemException(DiskRoom.full(folder.path()), e);
      }
      throw e;
    }
  }

  private <T> T writeAll(Function<Changes, T> writer) {
    data.begin(ReadWrite.WRITE);
    View view;
    T result;
    try {
      view = new View(data, triples, base.decisionsGraph());
      result = writer.apply(view);
      commit(view);
    } catch (RuntimeException | Error e) {
      data.abort();
      throw e;
    } finally {
      data.end();
    }
    if (view.placesMoved()) {
      spatial.rebuild(data);
    }
    return result;
  }

  private void commit(View view) {
    if (!view.changed()) {
      data.commit();
      return;
    }
    // HTTP dates have whole seconds; one that lies in the future would never match.
    StoreFolder.Commit next = last.next(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    folder.note(next);
    gone.add(view.gone());
    text.stamp(next.number());
    data.commit();
    last = next;
  }

  @Override
  public void compact() {
    folder.checkRoom();
    DatabaseMgr.compact(triples, true);
    spatial.rebuild(data);
  }

  @Override
  public Optional<String> noted(String name) {
    return folder.noted(name);
  }

  @Override
  public void note(String name, String line) {
    folder.note(name, line);
  }

  @Override
  public boolean wasHere(String iri) {
    return gone.contains(iri);
  }

  /** How many literals the text index holds; for tests and health checks. */
  int indexed() {
    return text.size();
  }

  @Override
  public void close() {
    TDBInternal.expel(triples);
    text.close();
    folder.close();
  }
}
