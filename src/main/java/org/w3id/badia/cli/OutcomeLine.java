package org.w3id.badia.cli;

import org.w3id.badia.pipeline.Outcome;

/** One sentence on what came of taking reports in. */
final class OutcomeLine {
  private OutcomeLine() {}

  static String of(Outcome outcome) {
    String refused = outcome.refused() == 0 ? "" : ", " + outcome.refused() + " refused";
    return "%d reports stored, %d unchanged%s; they tell %d events."
        .formatted(outcome.stored(), outcome.unchanged(), refused, outcome.events());
  }
}
