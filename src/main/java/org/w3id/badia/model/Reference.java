package org.w3id.badia.model;

import java.util.List;

/**
 * What the tables under data/ hold about groups, places and sources.
 *
 * @param entities every row of data/groups, data/people, data/places and data/sources
 * @param affiliations every row of data/affiliations
 */
public record Reference(List<KnownEntity> entities, List<KnownAffiliation> affiliations) {
  public Reference {
    entities = List.copyOf(entities);
    affiliations = List.copyOf(affiliations);
  }

  /** The entities of one kind. */
  public List<KnownEntity> ofKind(EntityKind kind) {
    return entities.stream().filter(e -> e.kind() == kind).toList();
  }
}
