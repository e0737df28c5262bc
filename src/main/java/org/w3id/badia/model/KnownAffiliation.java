package org.w3id.badia.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A row of data/affiliations: two actors that stand to each other for a time.
 *
 * @param affiliate the slug of the client, member or part
 * @param type how they stand
 * @param patron the slug of the backer, whole, leader or counterpart
 * @param support the concept of the support scheme, such as {@code Funding}
 * @param from when it began: a year, a month or a day
 * @param to when it ended: a year, a month or a day; absent while it lasts or where unknown
 * @param source the document that says so; absent where it is only common knowledge
 * @param note anything a reader should know
 * @param origin the file and line it stands in
 */
public record KnownAffiliation(
    String affiliate,
    AffiliationType type,
    String patron,
    Optional<String> support,
    Optional<String> from,
    Optional<String> to,
    Optional<String> source,
    Optional<String> note,
    String origin) {
  public KnownAffiliation {
    Objects.requireNonNull(affiliate);
    Objects.requireNonNull(type);
    Objects.requireNonNull(patron);
    Objects.requireNonNull(support);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(source);
    Objects.requireNonNull(note);
    Objects.requireNonNull(origin);
  }
}
