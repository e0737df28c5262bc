package org.w3id.badia.store;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.badia.rdf.Base;

/**
 * Where the graphs are kept. The named graphs are the record; the default graph is the view: their
 * union, less what a decision withdraws.
 */
public interface Store extends AutoCloseable {
  /** The base under which its things are named. */
  Base base();

  /**
   * The data as SPARQL sees it, with text and spatial index, for readers; each reads within its own
   * transaction.
   */
  DatasetGraph dataset();

  /** The number of committed changes; it grows with each, also across restarts. */
  long commit();

  /** When the last change was committed. */
  Instant lastModified();

  /** Reads within one transaction. */
  <T> T read(Function<DatasetGraph, T> reader);

  /** Writes within one transaction: all of it is kept or, if the writer throws, none. */
  <T> T write(Function<Changes, T> writer);

  /** Writes within one transaction and returns nothing. */
  default void change(Consumer<Changes> writer) {
    write(
        changes -> {
          writer.accept(changes);
          return null;
        });
  }

  /**
   * What was last noted beside the data under a short name, such as which rules were run; nothing
   * in a store that keeps no notes.
   */
  default Optional<String> noted(String name) {
    return Optional.empty();
  }

  /** Notes a line beside the data, where the store keeps notes. */
  default void note(String name, String line) {}

  /**
   * Whether an IRI named something here before the last change that touched it; only meaningful for
   * one that names nothing now.
   */
  default boolean wasHere(String iri) {
    return false;
  }

  /** Whether the named graph holds any triple. */
  default boolean holds(Node graph) {
    return read(data -> data.find(graph, Node.ANY, Node.ANY, Node.ANY).hasNext());
  }

  /**
   * Gives back the room that earlier states of the data take; reading goes on meanwhile, writing
   * waits. Nothing in a store that looks after that itself.
   */
  default void compact() {}

  @Override
  void close();
}
