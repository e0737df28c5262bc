package org.w3id.badia.extract;

import java.util.List;
import org.w3id.badia.lexicon.ConfidenceTable;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.ClaimFeatures;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.PeriodToll;
import org.w3id.badia.model.Provenance;

/** Gives every claim the confidence that its like have earned on annotated reports. */
public final class Confidences {
  private static final double STEP = 100;

  private final ConfidenceTable table;

  /** Confidences as a table tells them. */
  public Confidences(ConfidenceTable table) {
    this.table = table;
  }

  /** The same extraction, its confidences measured ones. */
  public Extraction weigh(Extraction extraction) {
    return new Extraction(
        extraction.report(),
        extraction.sentences(),
        extraction.mentions(),
        extraction.events().stream().map(this::weigh).toList(),
        extraction.affiliations().stream().map(this::weigh).toList(),
        extraction.tolls().stream().map(this::weigh).toList(),
        extraction.considered(),
        extraction.problems());
  }

  private Event weigh(Event event) {
    int trigger = event.trigger().start();
    List<Claim> claims = event.claims().stream().map(c -> weigh(c, trigger)).toList();
    Provenance provenance = with(event.provenance(), "type", true, trigger);
    return new Event(event.slug(), event.kind(), event.trigger(), claims, provenance);
  }

  private PeriodToll weigh(PeriodToll toll) {
    int start = toll.provenance().evidence().get(0).start();
    List<Claim.Casualties> claims =
        toll.claims().stream().map(c -> (Claim.Casualties) weigh(c, start)).toList();
    Provenance provenance = with(toll.provenance(), "casualty", true, start);
    return new PeriodToll(toll.slug(), toll.period(), claims, provenance);
  }

  private Claim.Affiliation weigh(Claim.Affiliation claim) {
    boolean known = claim.affiliate().known() && claim.patron().known();
    Provenance from = claim.provenance();
    return new Claim.Affiliation(
        claim.affiliate(),
        claim.patron(),
        claim.type(),
        claim.time(),
        with(from, "affiliation", known, from.evidence().get(0).start()));
  }

  private Claim weigh(Claim claim, int trigger) {
    Provenance from = claim.provenance();
    if (claim instanceof Claim.Participation c) {
      Provenance weighed = with(from, c.role().property(), c.value().known(), trigger);
      return new Claim.Participation(c.role(), c.value(), c.precision(), weighed);
    } else if (claim instanceof Claim.Timing c) {
      return new Claim.Timing(c.when(), with(from, "date", true, trigger));
    } else if (claim instanceof Claim.Attribution c) {
      return new Claim.Attribution(c.attribution(), with(from, "attribution", true, trigger));
    } else if (claim instanceof Claim.Progress c) {
      return new Claim.Progress(c.stage(), with(from, "type", true, trigger));
    } else if (claim instanceof Claim.Sequence c) {
      return new Claim.Sequence(c.relation(), c.event(), with(from, "sequence", true, trigger));
    } else if (claim instanceof Claim.Casualties c) {
      return new Claim.Casualties(
          c.harm(),
          c.victimGroup(),
          c.victimRole(),
          c.count(),
          c.about(),
          with(from, "casualty", true, trigger));
    }
    return claim instanceof Claim.Affiliation c ? weigh(c) : claim;
  }

  private Provenance with(Provenance from, String slot, boolean known, int trigger) {
    int distance = from.evidence().get(0).start() - trigger;
    double share = table.of(ClaimFeatures.of(slot, known, distance));
    return new Provenance(
        from.evidence(),
        from.claimedBy(),
        from.rule(),
        Math.round(share * STEP) / STEP,
        from.status(),
        from.rank());
  }
}
