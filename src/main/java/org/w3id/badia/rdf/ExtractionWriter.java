package org.w3id.badia.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.Mention;
import org.w3id.badia.model.PeriodToll;
import org.w3id.badia.model.Role;
import org.w3id.badia.model.Span;

/**
 * What was read out of a report as the triples of its graph. The same extraction gives the same
 * triples in the same order, without blank nodes.
 */
public final class ExtractionWriter {
  private final Base base;
  private final EnglishNames names;
  private final ConceptNames concepts;
  private final boolean standalone;

  private ExtractionWriter(
      Base base, EnglishNames names, ConceptNames concepts, boolean standalone) {
    this.base = base;
    this.names = names;
    this.concepts = concepts;
    this.standalone = standalone;
  }

  /** For a store, whose reference graph describes what is known. */
  public static ExtractionWriter forStore(Base base, EnglishNames names) {
    return new ExtractionWriter(base, names, ConceptNames.NONE, false);
  }

  /** For output that stands alone: known things are named in it too. */
  public static ExtractionWriter standalone(Base base, EnglishNames names, ConceptNames concepts) {
    return new ExtractionWriter(base, names, concepts, true);
  }

  /** The triples of the report's graph. */
  public List<Triple> write(Extraction extraction) {
    return new Writing(extraction).triples();
  }

  private final class Writing {
    private final Extraction extraction;
    private final Triples out = new Triples();
    private final EntityWriter entities = new EntityWriter(base, names, concepts, standalone, out);
    private final EvidenceWriter evidence;
    private final ProvenanceWriter provenance;
    private final ClaimWriter claims;

    Writing(Extraction extraction) {
      this.extraction = extraction;
      evidence = new EvidenceWriter(base, extraction.report(), out);
      provenance = new ProvenanceWriter(base, evidence, entities, out);
      claims = new ClaimWriter(base, extraction.report(), entities, provenance, out);
    }

    List<Triple> triples() {
      Node report = new ReportWriter(base, out).write(extraction.report());
      for (Mention mention : extraction.mentions()) {
        out.add(report, Standard.MENTIONS, entities.write(mention.entity()));
      }
      extraction.events().forEach(this::event);
      extraction.affiliations().forEach(claims::write);
      extraction.tolls().forEach(this::toll);
      return out.list();
    }

    private void event(Event event) {
      Node node = base.event(event.slug());
      EventLabel label = EventLabel.of(event, names);
      out.type(node, event.kind().className())
          .label(node, label.arabic(), label.english())
          .add(node, Standard.IDENTIFIER, Literals.string(event.slug()))
          .add(node, Vocabulary.REPORTED_IN, base.report(extraction.report().slug()))
          .add(node, Vocabulary.TRIGGER, evidence.write(event.trigger()));
      provenance.origin(node, event.provenance());
      event.claims().forEach(claim -> claims.write(event.slug(), node, claim));
      if (standalone) {
        event.claims().forEach(this::wordsForWeapon);
      }
    }

    /** No scheme stands beside this output: the report's own words name the concept too. */
    private void wordsForWeapon(Claim claim) {
      if (claim instanceof Claim.Participation part && part.role() == Role.WEAPON) {
        Node weapon = base.entity(part.value());
        for (Span span : part.provenance().evidence()) {
          out.add(weapon, Standard.HIDDEN_LABEL, Literals.text(evidence.quote(span).strip(), "ar"));
        }
      }
    }

    private void toll(PeriodToll toll) {
      Node node = base.toll(toll.slug());
      String period = toll.period().words();
      out.type(node, "PeriodToll")
          .label(node, "حصيلة: " + period, "Toll over a period: " + dates(toll))
          .add(node, Standard.IDENTIFIER, Literals.string(toll.slug()))
          .add(node, Vocabulary.REPORTED_IN, base.report(extraction.report().slug()));
      claims.time(node, toll.period());
      provenance.origin(node, toll.provenance());
      toll.claims().forEach(claim -> claims.write(toll.slug(), node, claim));
    }

    private String dates(PeriodToll toll) {
      String from = toll.period().earliest().map(Object::toString).orElse("");
      String to = toll.period().latest().map(Object::toString).orElse("");
      return from + "/" + to;
    }
  }
}
