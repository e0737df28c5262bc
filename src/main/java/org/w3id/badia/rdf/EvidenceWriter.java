package org.w3id.badia.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.w3id.badia.model.CodePoints;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.Span;

/** Stretches of a report's text as Web Annotation resources: positions, and words where held. */
final class EvidenceWriter {
  private final Base base;
  private final Report report;
  private final Node source;
  private final CodePoints words;
  private final Triples out;
  private final Map<Span, Node> written = new HashMap<>();

  EvidenceWriter(Base base, Report report, Triples out) {
    this.base = base;
    this.report = report;
    this.source = base.report(report.slug());
    this.words = report.codePoints();
    this.out = out;
  }

  /** Writes the stretch, once, and returns its IRI. */
  Node write(Span span) {
    return written.computeIfAbsent(span, this::describe);
  }

  private Node describe(Span span) {
    String slug = report.slug() + "-" + span.start() + "-" + span.end();
    Node evidence = base.evidence(slug);
    Node position = base.evidence(slug + "-position");
    out.add(evidence, Standard.TYPE, Standard.SPECIFIC_RESOURCE)
        .add(evidence, Standard.HAS_SOURCE, source)
        .add(evidence, Standard.HAS_SELECTOR, position)
        .add(position, Standard.TYPE, Standard.TEXT_POSITION_SELECTOR)
        .add(position, Standard.START, Literals.count(span.start()))
        .add(position, Standard.END, Literals.count(span.end()));
    if (report.textHeld()) {
      Node quote = base.evidence(slug + "-quote");
      out.add(evidence, Standard.HAS_SELECTOR, quote)
          .add(quote, Standard.TYPE, Standard.TEXT_QUOTE_SELECTOR)
          .add(quote, Standard.EXACT, Literals.text(quote(span), report.language()));
    }
    return evidence;
  }

  /** The words of a stretch. */
  String quote(Span span) {
    return words.quote(span);
  }
}
