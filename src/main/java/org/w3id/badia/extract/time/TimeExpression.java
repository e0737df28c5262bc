package org.w3id.badia.extract.time;

import org.w3id.badia.model.Span;
import org.w3id.badia.model.When;

/**
 * Words that tell a time.
 *
 * @param span where they stand
 * @param tokenStart their first token
 * @param tokenEnd the token after their last
 * @param when the days they mean; without days where the text alone does not tell them
 * @param relation how the time bounds what it is said of
 */
public record TimeExpression(
    Span span, int tokenStart, int tokenEnd, When when, Relation relation) {
  /** How a time bounds what it is said of. */
  public enum Relation {
    /** It happened then. */
    AT,
    /** It went on from then to the publication, or, for a span (منذ يومين), began so long ago. */
    SINCE,
    /** It went on until then. */
    UNTIL
  }

  /** Whether the days are known. */
  public boolean isResolved() {
    return when.earliest().isPresent() && when.latest().isPresent();
  }
}
