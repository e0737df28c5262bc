package org.w3id.badia.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.badia.infer.DirectProperties;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.Problem;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.ConceptNames;
import org.w3id.badia.rdf.EnglishNames;
import org.w3id.badia.rdf.ExtractionWriter;

/** Extracts reports to RDF that stands alone, without a store. */
public final class ExtractionRun {
  private final Knowledge knowledge;
  private final Base base;
  private final ExtractionWriter writer;
  private final DirectProperties direct;

  /**
   * Prepares to extract.
   *
   * @param direct the rules that derive the short triples
   */
  public ExtractionRun(Knowledge knowledge, Base base, DirectProperties direct) {
    this(knowledge, base, direct, ConceptNames.NONE);
  }

  /**
   * Prepares to extract.
   *
   * @param direct the rules that derive the short triples
   * @param concepts what the concepts of weapons are called beside the words of the report
   */
  public ExtractionRun(
      Knowledge knowledge, Base base, DirectProperties direct, ConceptNames concepts) {
    this.knowledge = knowledge;
    this.base = base;
    this.writer =
        ExtractionWriter.standalone(base, EnglishNames.of(knowledge.reference()), concepts);
    this.direct = direct;
  }

  /**
   * What came of it.
   *
   * @param data a named graph a report, with its direct properties
   * @param reports how many were read
   * @param events how many events they tell
   */
  public record Extracted(DatasetGraph data, int reports, int events, List<Problem> problems) {}

  /** Extracts every report of some files and folders. */
  public Extracted run(List<Path> paths, Progress progress) {
    ReportBatches batches = new ReportBatches(paths);
    DatasetGraph data = DatasetGraphFactory.createGeneral();
    int[] counts = new int[2];
    progress.begin("Reports", batches.size());
    batches.forEach(
        knowledge.extractor(),
        progress,
        batch -> {
          List<Written> written = batch.parallelStream().map(this::write).toList();
          for (Written report : written) {
            Graph graph = data.getGraph(report.graph());
            report.triples().forEach(graph::add);
          }
          counts[0] += batch.size();
          counts[1] += batch.stream().mapToInt(e -> e.events().size()).sum();
        });
    progress.end();
    return new Extracted(data, counts[0], counts[1], batches.problems());
  }

  private record Written(Node graph, List<Triple> triples) {}

  private Written write(Extraction extraction) {
    return new Written(base.reportGraph(extraction.report().slug()), triples(extraction));
  }

  /** What one report says, with its direct properties. Safe for use by several threads. */
  public List<Triple> triples(Extraction extraction) {
    List<Triple> triples = new ArrayList<>(writer.write(extraction));
    triples.addAll(direct.derive(triples));
    return triples;
  }
}
