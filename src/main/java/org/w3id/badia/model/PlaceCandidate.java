package org.w3id.badia.model;

import java.util.List;

/**
 * A place that a report names and where one of its events may have happened, and what speaks for
 * it: what weights are learned from.
 *
 * @param event the slug of the event
 * @param place the place
 * @param names its names in the tables, or the words of the report
 * @param features what is seen of it beside the event
 */
public record PlaceCandidate(
    String event, Entity place, List<String> names, List<String> features) {
  public PlaceCandidate {
    names = List.copyOf(names);
    features = List.copyOf(features);
  }
}
