package org.w3id.badia.extract.phrase;

import java.util.Objects;
import java.util.Optional;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Span;

/** A place as a text names it. No record: what it is told from others by is found out once. */
public final class PlaceName {
  private final Optional<Name> known;
  private final String surface;
  private final String subkind;
  private final PlacePrecision precision;
  private final Span span;
  private final boolean recalls;
  private final String key;

  /**
   * A place.
   *
   * @param known the known place
   * @param surface its words without clitics and quotes
   * @param subkind the kind that its head noun suggests, such as {@code Village}
   * @param precision how closely it locates what happens there
   * @param span where it stands
   * @param recalls whether it is a definite noun, البلدة, that means a place named before
   */
  public PlaceName(
      Optional<Name> known,
      String surface,
      String subkind,
      PlacePrecision precision,
      Span span,
      boolean recalls) {
    this.known = known;
    this.surface = surface;
    this.subkind = subkind;
    this.precision = precision;
    this.span = span;
    this.recalls = recalls;
    this.key = known.isPresent() ? known.get().entity().slug() : surface;
  }

  /** A place that is named. */
  public PlaceName(
      Optional<Name> known, String surface, String subkind, PlacePrecision precision, Span span) {
    this(known, surface, subkind, precision, span, false);
  }

  /** The known place. */
  public Optional<Name> known() {
    return known;
  }

  /** Its words without clitics and quotes. */
  public String surface() {
    return surface;
  }

  /** The kind that its head noun suggests, such as {@code Village}. */
  public String subkind() {
    return subkind;
  }

  /** Its kind: that of the known place, else the one that its head noun suggests. */
  public String kind() {
    return known.isPresent() ? known.get().entity().subkind() : subkind;
  }

  /** How closely it locates what happens there. */
  public PlacePrecision precision() {
    return precision;
  }

  /** Where it stands. */
  public Span span() {
    return span;
  }

  /** Whether it is a definite noun, البلدة, that means a place named before. */
  public boolean recalls() {
    return recalls;
  }

  /** What is the same of all names of one place: the slug of a known one, else the words. */
  public String key() {
    return key;
  }

  /** The same place, locating what happens there that closely. */
  public PlaceName with(PlacePrecision other) {
    return new PlaceName(known, surface, subkind, other, span);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof PlaceName place
            && key.equals(place.key)
            && span.equals(place.span)
            && recalls == place.recalls
            && precision == place.precision
            && known.equals(place.known)
            && surface.equals(place.surface)
            && subkind.equals(place.subkind);
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, span);
  }

  @Override
  public String toString() {
    return surface + (known.isPresent() ? "=" + known.get().entity().slug() : "?" + subkind);
  }
}
