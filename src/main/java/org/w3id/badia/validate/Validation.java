package org.w3id.badia.validate;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.badia.rdf.Base;

/** Holds graphs to the shapes of the ontology; safe for use by several threads. */
public final class Validation {
  private final ShapeFile report;
  private final ShapeFile reference;
  private final ShapeFile decisions;

  private Validation(Path shapes) {
    report = ShapeFile.read(shapes.resolve("report.ttl"));
    reference = ShapeFile.read(shapes.resolve("reference.ttl"));
    decisions = ShapeFile.read(shapes.resolve("decisions.ttl"));
  }

  /**
   * Reads the shapes.
   *
   * @param ontology the folder of the ontology
   * @throws org.w3id.badia.model.ProblemException if a file is missing or does not parse
   */
  public static Validation read(Path ontology) {
    return new Validation(ontology.resolve("shapes"));
  }

  /** Checks the triples of one report before they are kept. */
  public Findings report(String id, Collection<Triple> triples) {
    return report(id, graph(triples));
  }

  private Findings report(String id, Graph graph) {
    Findings quotes = new Findings(new QuotedWords(id, graph).check(), List.of());
    return report.check(id, graph).and(quotes);
  }

  /** Checks the triples of the reference tables. */
  public Findings reference(Collection<Triple> triples) {
    return reference.check("reference", graph(triples));
  }

  /** Checks the triples of the decisions. */
  public Findings decisions(Collection<Triple> triples) {
    return decisions.check("decisions", graph(triples));
  }

  /** Checks every graph of a store, within a transaction of the caller. */
  public Findings everything(DatasetGraph data, Base base) {
    Findings findings = reference.check("reference", data.getGraph(base.referenceGraph()));
    findings = findings.and(decisions.check("decisions", data.getGraph(base.decisionsGraph())));
    for (Node graph : Iter.toList(data.listGraphNodes())) {
      String slug = base.reportSlugOf(graph).orElse("");
      if (!slug.isEmpty()) {
        findings = findings.and(report(slug, data.getGraph(graph)));
      }
    }
    return findings;
  }

  private static Graph graph(Collection<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }
}
