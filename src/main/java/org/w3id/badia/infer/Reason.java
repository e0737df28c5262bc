package org.w3id.badia.infer;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * Why a derived triple holds.
 *
 * @param rule the name of the rule that derives it
 * @param premises the triples that the rule needs for it
 */
public record Reason(String rule, List<Triple> premises) {
  public Reason {
    premises = List.copyOf(premises);
  }
}
