package org.w3id.badia.model;

import java.util.List;

/**
 * A telling and an event told before that it may tell more of, and what was seen of the two: what
 * weights are learned from. All places are those of words that tell, in code points.
 *
 * @param report the report with its text
 * @param telling where the telling's word stands
 * @param event where the first word of the event told before stands
 * @param chosen where the first word of the event stands that it was taken for
 * @param features what was seen
 */
public record RetellingCandidate(
    Report report, int telling, int event, int chosen, List<String> features) {
  public RetellingCandidate {
    features = List.copyOf(features);
  }
}
