package org.w3id.badia.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.rdf.Base;

/**
 * A store while quads come in: they are kept graph by graph, so that memory stays bounded, and the
 * view follows.
 */
final class RestoredStore extends StreamRDFBase implements AutoCloseable {
  /** Quads a commit; large enough that commits cost little. */
  private static final int BATCH = 200_000;

  private final Path folder;
  private final Map<Node, List<Triple>> waiting = new LinkedHashMap<>();
  private LocalStore store;
  private int held;
  private long quads;

  RestoredStore(Path folder) {
    this.folder = folder;
  }

  /** How many came in. */
  long quads() {
    return quads;
  }

  @Override
  public void quad(Quad quad) {
    if (quad.isDefaultGraph()) {
      return;
    }
    waiting.computeIfAbsent(quad.getGraph(), g -> new ArrayList<>()).add(quad.asTriple());
    quads++;
    if (++held >= BATCH) {
      flush();
    }
  }

  @Override
  public void finish() {
    flush();
  }

  private void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    if (store == null) {
      store = LocalStore.open(folder, base());
    }
    store.change(c -> waiting.forEach((graph, triples) -> c.change(graph, triples, Set.of())));
    waiting.clear();
    held = 0;
  }

  /** What stands before {@code graph/} in the names of its graphs. */
  private Base base() {
    return waiting.keySet().stream()
        .map(Node::getURI)
        .filter(iri -> iri.contains("/graph/"))
        .map(iri -> Base.parse(iri.substring(0, iri.indexOf("/graph/") + 1)))
        .findFirst()
        .orElseThrow(() -> new RiotException("its graphs are not those of a store"));
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }
}
