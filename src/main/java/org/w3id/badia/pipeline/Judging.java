package org.w3id.badia.pipeline;

import org.w3id.badia.infer.Inference;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.JudgementWriter;
import org.w3id.badia.resolve.EventComparison;
import org.w3id.badia.resolve.EventMatching;
import org.w3id.badia.store.Changes;

/** Judges which events of different reports are one, and keeps the graph of judgements so. */
public final class Judging {
  private static final String BY = "Badia event matching 1";

  private final Base base;
  private final Inference inference;

  /** Judging in a store with this base, where these rules derive what follows. */
  public Judging(Base base, Inference inference) {
    this.base = base;
    this.inference = inference;
  }

  /** Judges all events anew, once reports have come or gone. */
  public void run(Changes changes) {
    JudgementWriter writer = new JudgementWriter(base);
    for (EventComparison pair :
        EventMatching.pairs(new EventFactsReader(changes.data(), base).all())) {
      writer.add(
          pair.first().id(),
          pair.second().id(),
          pair.verdict().localName(),
          pair.score(),
          String.join("; ", pair.reasons()),
          BY);
    }
    changes.replace(base.judgementsGraph(), writer.triples());
    inference.follow(changes);
  }
}
