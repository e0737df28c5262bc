package org.w3id.badia.store;

import java.util.Set;
import org.apache.jena.graph.Triple;

/**
 * What a change did to one graph.
 *
 * @param added triples that the graph did not hold before
 * @param removed triples that it holds no longer
 */
public record Delta(Set<Triple> added, Set<Triple> removed) {
  /** No change. */
  public static final Delta NONE = new Delta(Set.of(), Set.of());

  /** Whether the graph is as it was. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty();
  }
}
