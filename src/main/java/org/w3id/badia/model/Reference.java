package org.w3id.badia.model;

import java.util.List;

/**
 * What the tables under data/ hold about groups, places and sources.
 *
 * @param entities every row of data/groups, data/people, data/places and data/sources
 * @param affiliations every row of data/affiliations
 * @param changes every row of data/changes
 */
public record Reference(
    List<KnownEntity> entities, List<KnownAffiliation> affiliations, List<KnownChange> changes) {
  public Reference {
    entities = List.copyOf(entities);
    affiliations = List.copyOf(affiliations);
    changes = List.copyOf(changes);
  }

  /** Tables without changes of groups. */
  public Reference(List<KnownEntity> entities, List<KnownAffiliation> affiliations) {
    this(entities, affiliations, List.of());
  }

  /** The entities of one kind. */
  public List<KnownEntity> ofKind(EntityKind kind) {
    return entities.stream().filter(e -> e.kind() == kind).toList();
  }
}
