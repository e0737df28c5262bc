package org.w3id.badia.rdf;

import org.apache.jena.graph.Node;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.When;

/** Claims, each with what it says, who says it, where, and by which rule it was read. */
final class ClaimWriter {
  private final Base base;
  private final Report report;
  private final Node source;
  private final EntityWriter entities;
  private final ProvenanceWriter provenance;
  private final ClaimSlugs slugs;
  private final Triples out;

  ClaimWriter(
      Base base, Report report, EntityWriter entities, ProvenanceWriter provenance, Triples out) {
    this.base = base;
    this.report = report;
    this.source = base.report(report.slug());
    this.entities = entities;
    this.provenance = provenance;
    this.slugs = new ClaimSlugs(report.slug());
    this.out = out;
  }

  /** Writes what is said about an event or toll. */
  void write(String subjectSlug, Node subject, Claim claim) {
    Node node = base.claim(slugs.of(subjectSlug, claim));
    if (claim instanceof Claim.Participation p) {
      participation(node, subject, p);
    } else if (claim instanceof Claim.Timing t) {
      out.type(node, "TimeClaim").add(node, Vocabulary.ABOUT, subject);
      time(node, t.when());
    } else if (claim instanceof Claim.Attribution a) {
      Node status = Vocabulary.term(a.attribution().localName());
      generic(node, "AttributionClaim", subject, Vocabulary.ATTRIBUTION_STATUS, status);
    } else if (claim instanceof Claim.Progress p) {
      Node stage = Vocabulary.term(p.stage().localName());
      generic(node, "StageClaim", subject, Vocabulary.STAGE, stage);
    } else if (claim instanceof Claim.Sequence s) {
      Node relation = Vocabulary.term(s.relation().property());
      generic(node, "SequenceClaim", subject, relation, base.event(s.event()));
    } else if (claim instanceof Claim.Casualties c) {
      casualties(node, subject, c);
    } else if (claim instanceof Claim.Affiliation a) {
      affiliation(node, a);
    }
    provenance.write(node, claim.provenance());
    out.add(node, Vocabulary.REPORTED_IN, source);
  }

  /** Writes what the report says of how two actors stand to each other. */
  void write(Claim.Affiliation claim) {
    write(report.slug(), source, claim);
  }

  private void generic(Node node, String type, Node subject, Node property, Node value) {
    out.type(node, type)
        .add(node, Vocabulary.ABOUT, subject)
        .add(node, Vocabulary.CLAIMED_PROPERTY, property)
        .add(node, Vocabulary.CLAIMED_VALUE, value);
  }

  private void participation(Node node, Node subject, Claim.Participation claim) {
    Node property = Vocabulary.term(claim.role().property());
    generic(node, "ParticipationClaim", subject, property, entities.write(claim.value()));
    if (claim.precision() != PlacePrecision.NOT_A_PLACE) {
      Node precision = Vocabulary.term(claim.precision().localName());
      out.add(node, Vocabulary.PLACE_PRECISION, precision);
    }
  }

  void time(Node node, When when) {
    out.add(node, Vocabulary.EARLIEST_DATE, when.earliest().map(Literals::date))
        .add(node, Vocabulary.LATEST_DATE, when.latest().map(Literals::date))
        .add(node, Vocabulary.DATE_PRECISION, Vocabulary.term(when.precision().localName()));
    if (!when.words().isBlank()) {
      out.add(node, Vocabulary.DATE_TEXT, Literals.text(when.words(), report.language()));
    }
  }

  private void casualties(Node node, Node subject, Claim.Casualties claim) {
    out.type(node, "CasualtyClaim");
    if (claim.about().isEmpty()) {
      counts(node, subject);
    }
    claim.about().forEach(event -> counts(node, base.event(event)));
    out.add(node, Vocabulary.HARM, Vocabulary.term(claim.harm().localName()))
        .add(node, Vocabulary.VICTIM_GROUP, claim.victimGroup().map(entities::write))
        .add(node, Vocabulary.VICTIM_ROLE, Vocabulary.term(claim.victimRole().localName()))
        .add(node, Vocabulary.QUANTIFIER, quantifier(claim));
    claim.count().minimum().ifPresent(n -> out.add(node, Vocabulary.MINIMUM, Literals.count(n)));
    claim.count().maximum().ifPresent(n -> out.add(node, Vocabulary.MAXIMUM, Literals.count(n)));
  }

  private void counts(Node claim, Node subject) {
    out.add(claim, Vocabulary.ABOUT, subject).add(subject, Vocabulary.CASUALTY_CLAIM, claim);
  }

  private static Node quantifier(Claim.Casualties claim) {
    return Vocabulary.term(claim.count().quantifier().localName());
  }

  private void affiliation(Node node, Claim.Affiliation claim) {
    out.type(node, "AffiliationClaim")
        .add(node, Vocabulary.AFFILIATE, entities.write(claim.affiliate()))
        .add(node, Vocabulary.PATRON, entities.write(claim.patron()))
        .add(node, Vocabulary.AFFILIATION_TYPE, Vocabulary.term(claim.type().localName()));
    claim.time().ifPresent(when -> time(node, when));
  }
}
