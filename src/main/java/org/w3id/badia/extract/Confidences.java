package org.w3id.badia.extract;

import java.util.List;
import org.w3id.badia.lexicon.ConfidenceTable;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.PeriodToll;
import org.w3id.badia.model.Provenance;
import org.w3id.badia.model.Seek;

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
    Grounds grounds = new Grounds(extraction);
    return new Extraction(
        extraction.report(),
        extraction.sentences(),
        extraction.mentions(),
        Seek.each(extraction.events(), e -> weigh(e, grounds)),
        Seek.each(extraction.affiliations(), a -> weigh(a, grounds)),
        Seek.each(extraction.tolls(), t -> weigh(t, grounds)),
        extraction.considered(),
        extraction.problems());
  }

  private Event weigh(Event event, Grounds grounds) {
    List<String> type = grounds.of(event);
    List<Claim> claims = Seek.each(event.claims(), c -> weigh(event, c, type, grounds));
    Provenance provenance = weigh(event.provenance(), type);
    return new Event(event.slug(), event.kind(), event.trigger(), claims, provenance);
  }

  private Claim.Affiliation weigh(Claim.Affiliation tie, Grounds grounds) {
    Provenance provenance = weigh(tie.provenance(), grounds.of(tie));
    return new Claim.Affiliation(tie.affiliate(), tie.patron(), tie.type(), tie.time(), provenance);
  }

  private PeriodToll weigh(PeriodToll toll, Grounds grounds) {
    List<Claim.Casualties> claims =
        Seek.each(toll.claims(), c -> with(c, weigh(c.provenance(), grounds.of(c))));
    Provenance provenance = claims.isEmpty() ? toll.provenance() : claims.get(0).provenance();
    return new PeriodToll(
        toll.slug(), toll.period(), claims, weigh(toll.provenance(), provenance.grounds()));
  }

  /** How far an act got is as sure as that it happened. */
  private Claim weigh(Event event, Claim claim, List<String> type, Grounds grounds) {
    List<String> seen = claim instanceof Claim.Progress ? type : grounds.of(event, claim);
    Provenance weighed = weigh(claim.provenance(), seen);
    if (claim instanceof Claim.Participation c) {
      return new Claim.Participation(c.role(), c.value(), c.precision(), weighed);
    } else if (claim instanceof Claim.Timing c) {
      return new Claim.Timing(c.when(), weighed);
    } else if (claim instanceof Claim.Attribution c) {
      return new Claim.Attribution(c.attribution(), weighed);
    } else if (claim instanceof Claim.Progress c) {
      return new Claim.Progress(c.stage(), weighed);
    } else if (claim instanceof Claim.Sequence c) {
      return new Claim.Sequence(c.relation(), c.event(), weighed);
    }
    return claim instanceof Claim.Casualties c ? with(c, weighed) : claim;
  }

  private static Claim.Casualties with(Claim.Casualties c, Provenance weighed) {
    return new Claim.Casualties(
        c.harm(), c.victimGroup(), c.victimRole(), c.count(), c.about(), weighed);
  }

  private Provenance weigh(Provenance from, List<String> grounds) {
    return new Provenance(
        from.evidence(),
        from.claimedBy(),
        from.rule(),
        Math.round(table.of(grounds) * STEP) / STEP,
        from.status(),
        from.rank(),
        grounds);
  }
}
