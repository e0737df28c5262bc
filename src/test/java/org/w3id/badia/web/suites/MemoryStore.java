package org.w3id.badia.web.suites;

import java.time.Instant;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.store.Changes;
import org.w3id.badia.store.Store;

/** A store whose default graph is what a suite puts there, not a view of the others. */
final class MemoryStore implements Store {
  private final DatasetGraph data = DatasetGraphFactory.createTxnMem();
  private long commit;

  /** Makes it hold exactly these quads. */
  void hold(DatasetGraph wanted) {
    Txn.executeWrite(
        data,
        () -> {
          data.clear();
          wanted.find().forEachRemaining(data::add);
        });
    commit++;
  }

  @Override
  public Base base() {
    return Base.DEFAULT;
  }

  @Override
  public DatasetGraph dataset() {
    return data;
  }

  @Override
  public long commit() {
    return commit;
  }

  @Override
  public Instant lastModified() {
    return Instant.EPOCH.plusSeconds(commit);
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> reader) {
    return Txn.calculateRead(data, () -> reader.apply(data));
  }

  @Override
  public <T> T write(Function<Changes, T> writer) {
    throw new UnsupportedOperationException("a suite puts data here by hold()");
  }

  @Override
  public void close() {
    data.close();
  }
}
