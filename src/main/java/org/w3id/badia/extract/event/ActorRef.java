package org.w3id.badia.extract.event;

import org.w3id.badia.model.Entity;
import org.w3id.badia.model.Span;

/**
 * An actor that a phrase stands for.
 *
 * @param entity who
 * @param span the words
 * @param hedged whether the words only believe it
 * @param assumed whether it is only the army of the country, for soldiers of whom nothing is told
 */
record ActorRef(Entity entity, Span span, boolean hedged, boolean assumed) {
  ActorRef(Entity entity, Span span, boolean hedged) {
    this(entity, span, hedged, false);
  }

  /** The same, of whom the words only believe it. */
  ActorRef asBelieved() {
    return new ActorRef(entity, span, true, assumed);
  }

  /** Those words, found to stand for another. */
  ActorRef of(Entity another) {
    return new ActorRef(another, span, hedged, false);
  }

  /** The same, whom no words name. */
  ActorRef asAssumed() {
    return new ActorRef(entity, span, hedged, true);
  }
}
