package org.w3id.badia.extract.phrase;

import java.util.Optional;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Span;

/**
 * A place as a text names it.
 *
 * @param known the known place
 * @param surface its words without clitics and quotes
 * @param subkind the kind that its head noun suggests, such as {@code Village}
 * @param precision how closely it locates what happens there
 * @param span where it stands
 * @param recalls whether it is a definite noun, البلدة, that means a place named before
 */
public record PlaceName(
    Optional<Name> known,
    String surface,
    String subkind,
    PlacePrecision precision,
    Span span,
    boolean recalls) {
  /** A place that is named. */
  public PlaceName(
      Optional<Name> known, String surface, String subkind, PlacePrecision precision, Span span) {
    this(known, surface, subkind, precision, span, false);
  }

  /** The same place, locating what happens there that closely. */
  public PlaceName with(PlacePrecision other) {
    return new PlaceName(known, surface, subkind, other, span);
  }

  @Override
  public String toString() {
    return surface + (known.isPresent() ? "=" + known.get().entity().slug() : "?" + subkind);
  }
}
