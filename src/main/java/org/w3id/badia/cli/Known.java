package org.w3id.badia.cli;

import org.apache.jena.graph.Node;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.store.Store;

/** Makes sure that what a person names is in the store. */
final class Known {
  private Known() {}

  /** The IRI of a thing of which some graph says something. */
  static String required(Store store, Node thing) {
    boolean known = store.read(data -> data.findNG(Node.ANY, thing, Node.ANY, Node.ANY).hasNext());
    if (!known) {
      throw new ProblemException(
          new Problem(
              Problem.Code.WRONG_USAGE,
              thing.toString(),
              "the store says nothing of it",
              "Check the spelling; 'badia query evidence-of-event' lists an event's claims."));
    }
    return thing.getURI();
  }
}
