package org.w3id.badia.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A possible event of a report with what speaks for and against its being told there.
 *
 * @param slug the slug that its event has or would have
 * @param trigger the word that tells of it
 * @param features what was seen of it, in a fixed order
 * @param worth how likely the report tells it, 0 to 1
 * @param told whether it became an event
 */
public record Considered(
    String slug, Span trigger, List<String> features, double worth, boolean told) {
  public Considered {
    Objects.requireNonNull(slug);
    Objects.requireNonNull(trigger);
    features = List.copyOf(features);
  }

  /** The same, not told after all, for a reason that stands with its features. */
  public Considered dropped(String why) {
    List<String> all = new ArrayList<>(features);
    all.add(why);
    return new Considered(slug, trigger, all, worth, false);
  }
}
