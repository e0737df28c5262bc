package org.w3id.badia.store;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** What a writer may do within one transaction; the view follows each change at once. */
public interface Changes {
  /** Everything as it stands within the transaction; for reading only. */
  DatasetGraph data();

  /** Makes a named graph hold exactly these triples; does not touch those it holds already. */
  Delta replace(Node graph, Collection<Triple> triples);

  /** Adds and removes triples of a named graph. */
  Delta change(Node graph, Collection<Triple> added, Collection<Triple> removed);

  /** How the view has changed since this was last asked in the transaction. */
  Delta viewed();

  /** Empties a named graph. */
  default Delta remove(Node graph) {
    return replace(graph, java.util.List.of());
  }
}
