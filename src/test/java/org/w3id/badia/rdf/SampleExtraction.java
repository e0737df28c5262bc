package org.w3id.badia.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.model.AffiliationType;
import org.w3id.badia.model.AttributionStatus;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.DatePrecision;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EpistemicStatus;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.EventRelation;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Mention;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Provenance;
import org.w3id.badia.model.Rank;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.Role;
import org.w3id.badia.model.Sentence;
import org.w3id.badia.model.Span;
import org.w3id.badia.model.VictimRole;
import org.w3id.badia.model.When;

/** One small report, read by hand: an ambush and the airstrike that answers it. */
public final class SampleExtraction {
  private static final Entity IS =
      Entity.known(EntityKind.GROUP, "islamic-state", "تنظيم الدولة الإسلامية");
  private static final Entity QUDS = Entity.known(EntityKind.GROUP, "liwa-al-quds", "لواء القدس");
  private static final Entity RUSSIA = Entity.known(EntityKind.STATE, "russia", "روسيا");
  private static final Entity SUKHNA =
      Entity.candidate(EntityKind.PLACE, "sukhna-9a3f", "السخنة", "Town");
  private static final Entity LOCALS =
      Entity.known(EntityKind.SOURCE, "local-sources", "مصادر محلية");

  private SampleExtraction() {}

  /** The extraction of report t1. */
  public static Extraction ambush() {
    return ambush("t1", 7);
  }

  /** The same story told by another report or with another number of dead. */
  public static Extraction ambush(String id, int dead) {
    Report report =
        new Report(
            id,
            id,
            "كمين قرب السخنة",
            Optional.empty(),
            Optional.of(LocalDate.of(2022, 2, 1)),
            "ar",
            Optional.empty(),
            Optional.empty(),
            "كمين من داعش للواء القدس قرب السخنة وغارة روسية بعده في كانون الثاني",
            true);
    String ambush = id + "-am-0";
    String strike = id + "-at-20";
    Claim toll =
        new Claim.Casualties(
            Harm.KILLED,
            Optional.of(QUDS),
            VictimRole.TARGET_SIDE,
            Count.exactly(dead),
            List.of(ambush, strike),
            said(0, 4, "toll", Optional.of(LOCALS)));
    Event first =
        new Event(
            ambush,
            EventKind.AMBUSH,
            new Span(0, 4),
            List.of(
                perpetrator(5, 12),
                new Claim.Participation(Role.TARGET, QUDS, fact(14, 24, "ambush of")),
                new Claim.Participation(
                    Role.PLACE, SUKHNA, PlacePrecision.NEAR, fact(25, 35, "place")),
                new Claim.Timing(
                    new When(
                        Optional.of(LocalDate.of(2022, 1, 1)),
                        Optional.of(LocalDate.of(2022, 1, 31)),
                        DatePrecision.MONTH,
                        "كانون الثاني"),
                    fact(50, 60, "month")),
                new Claim.Attribution(AttributionStatus.REPORTED_AS_FACT, fact(0, 4, "fact")),
                toll),
            fact(0, 4, "ambush noun"));
    Event second =
        new Event(
            strike,
            EventKind.AIRSTRIKE,
            new Span(37, 41),
            List.of(
                new Claim.Participation(Role.PERPETRATOR, RUSSIA, fact(42, 47, "strike by")),
                new Claim.Sequence(EventRelation.RESPONDS_TO, ambush, fact(48, 52, "after")),
                toll),
            fact(37, 41, "strike noun"));
    return new Extraction(
        report,
        List.of(new Sentence(0, new Span(0, report.text().length()))),
        List.of(new Mention(new Span(14, 24), QUDS, "name")),
        List.of(first, second),
        List.of(
            new Claim.Affiliation(
                QUDS,
                RUSSIA,
                AffiliationType.BACKED_BY,
                Optional.empty(),
                fact(14, 24, "backed by"))),
        List.of(),
        List.of(),
        List.of());
  }

  static Claim perpetrator(int start, int end) {
    return new Claim.Participation(Role.PERPETRATOR, IS, fact(start, end, "ambush by"));
  }

  private static Provenance fact(int start, int end, String rule) {
    return said(start, end, rule, Optional.empty());
  }

  private static Provenance said(int start, int end, String rule, Optional<Entity> source) {
    return new Provenance(
        List.of(new Span(start, end)),
        source,
        rule,
        0.9,
        EpistemicStatus.STATED_AS_FACT,
        Rank.PREFERRED);
  }
}
