package org.w3id.badia.extract.tie;

import org.w3id.badia.model.Entity;
import org.w3id.badia.model.Span;

/**
 * A tie that a sentence tells.
 *
 * @param affiliate who leans on the other
 * @param type the affiliation type's local name, MEMBER or COUNTED
 * @param patron the other
 * @param span the words that tell it
 * @param manner how it is told
 */
public record ToldTie(Entity affiliate, String type, Entity patron, Span span, Manner manner) {
  /** How a tie is told. */
  public enum Manner {
    /** لواء القدس الموالي لروسيا: by the way, whatever the sentence doubts. */
    ATTRIBUTE,
    /** الذي يُعتقد أنه مدعوم من روسيا: as a belief. */
    BELIEVED,
    /** As firmly as the rest of the sentence. */
    PREDICATE
  }
}
