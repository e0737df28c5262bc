package org.w3id.badia.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of data/changes: groups that became others.
 *
 * @param slug its id column
 * @param kind the local name of its concept: Renamed, Split, Merged, Dissolved or Founded
 * @param before the slugs of the groups that were; none for a founding
 * @param after the slugs of the groups that came of it; none for a dissolution
 * @param date a year, a month or a day
 * @param source the document that says so; absent where it is only common knowledge
 * @param note anything a reader should know
 * @param origin the file and line it stands in
 */
public record KnownChange(
    String slug,
    String kind,
    List<String> before,
    List<String> after,
    Optional<String> date,
    Optional<String> source,
    Optional<String> note,
    String origin) {
  public KnownChange {
    Objects.requireNonNull(slug);
    Objects.requireNonNull(kind);
    before = List.copyOf(before);
    after = List.copyOf(after);
    Objects.requireNonNull(date);
    Objects.requireNonNull(source);
    Objects.requireNonNull(note);
    Objects.requireNonNull(origin);
  }
}
