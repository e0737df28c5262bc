package org.w3id.badia.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.w3id.badia.extract.Extractor;
import org.w3id.badia.extract.event.ReportReading;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.Reference;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.RoleCandidate;

/** Gathers all who may take part in the events of some reports, for weights to be learned from. */
public final class RoleExamples {
  private final Extractor extractor;
  private final List<RoleCandidate> candidates = Collections.synchronizedList(new ArrayList<>());

  private RoleExamples(Extractor extractor) {
    this.extractor = extractor;
  }

  /** Those of the reports of a file or folder. */
  public static List<RoleCandidate> of(Path reports, Path data, Reference reference) {
    RoleExamples examples = new RoleExamples(Extractor.create(Lexicon.load(data, reference)));
    new ReportBatches(List.of(reports)).forEach(examples::read, Progress.SILENT, batch -> {});
    return List.copyOf(examples.candidates);
  }

  private Extraction read(Report report) {
    ReportReading reading = extractor.read(report);
    Extraction extraction = reading.extraction();
    candidates.addAll(reading.candidates());
    return extraction;
  }
}
