package org.w3id.badia.model;

import java.util.List;
import java.util.Set;

/**
 * Someone who may be the doer of an event or the one it was done to, and what speaks for it: what
 * weights are learned from.
 *
 * @param event the slug of the event
 * @param entity who
 * @param names its names in the tables, or the words of the report
 * @param features what speaks for and against it
 */
public record RoleCandidate(
    String event, Entity entity, List<String> names, Set<RoleFeature> features) {
  public RoleCandidate {
    names = List.copyOf(names);
    features = Set.copyOf(features);
  }
}
