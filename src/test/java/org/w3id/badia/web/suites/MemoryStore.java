package org.w3id.badia.web.suites;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.store.Changes;
import org.w3id.badia.store.Delta;
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
    T result = Txn.calculateWrite(data, () -> writer.apply(new Direct(data)));
    commit++;
    return result;
  }

  @Override
  public void close() {
    data.close();
  }

  /** Changes each graph, the default one too. */
  private record Direct(DatasetGraph data) implements Changes {
    @Override
    public Delta change(Node graph, Collection<Triple> added, Collection<Triple> removed) {
      removed.forEach(t -> data.delete(Quad.create(graph, t)));
      added.forEach(t -> data.add(Quad.create(graph, t)));
      return new Delta(Set.copyOf(added), Set.copyOf(removed));
    }

    @Override
    public Delta replace(Node graph, Collection<Triple> triples) {
      data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
      return change(graph, triples, Set.of());
    }

    @Override
    public Delta viewed() {
      return Delta.NONE;
    }
  }
}
