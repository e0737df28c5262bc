package org.w3id.badia.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.Problem;

/**
 * Reports as they were read, before they become RDF.
 *
 * @param extractions one a report, in order
 * @param problems what could not be read
 */
public record ReportReading(List<Extraction> extractions, List<Problem> problems) {
  public ReportReading {
    extractions = List.copyOf(extractions);
    problems = List.copyOf(problems);
  }

  /** Reads a file, or the files of a folder. */
  public static ReportReading of(Path path, Knowledge knowledge) {
    ReportBatches batches = new ReportBatches(List.of(path));
    List<Extraction> extractions = new ArrayList<>();
    batches.forEach(knowledge.extractor(), Progress.SILENT, extractions::addAll);
    return new ReportReading(extractions, batches.problems());
  }
}
