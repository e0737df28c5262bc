package org.w3id.badia.extract.event;

import org.w3id.badia.model.Entity;
import org.w3id.badia.model.Span;

/**
 * An actor that a phrase stands for.
 *
 * @param entity who
 * @param span the words
 * @param hedged whether the words only believe it
 */
record ActorRef(Entity entity, Span span, boolean hedged) {
  /** The same, of whom the words only believe it. */
  ActorRef asBelieved() {
    return new ActorRef(entity, span, true);
  }
}
