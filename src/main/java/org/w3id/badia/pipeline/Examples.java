package org.w3id.badia.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.w3id.badia.extract.Extractor;
import org.w3id.badia.extract.event.ReportReading;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.PlaceCandidate;
import org.w3id.badia.model.Reference;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.RetellingCandidate;
import org.w3id.badia.model.RoleCandidate;

/**
 * Gathers what may fill the slots of the events of some reports, for weights to be learned from.
 */
public final class Examples {
  private final Extractor extractor;
  private final List<RoleCandidate> roles = Collections.synchronizedList(new ArrayList<>());
  private final List<PlaceCandidate> places = Collections.synchronizedList(new ArrayList<>());
  private final List<RetellingCandidate> retellings =
      Collections.synchronizedList(new ArrayList<>());

  private Examples(Extractor extractor) {
    this.extractor = extractor;
  }

  /** Those of the reports of a file or folder. */
  public static Examples of(Path reports, Path data, Reference reference) {
    Examples examples = new Examples(Extractor.create(Lexicon.load(data, reference)));
    new ReportBatches(List.of(reports)).forEach(examples::read, Progress.SILENT, batch -> {});
    return examples;
  }

  /** All who may take part in the events. */
  public List<RoleCandidate> roles() {
    return List.copyOf(roles);
  }

  /** All places where they may have happened. */
  public List<PlaceCandidate> places() {
    return List.copyOf(places);
  }

  /** All tellings with the events told before that they may be of. */
  public List<RetellingCandidate> retellings() {
    return List.copyOf(retellings);
  }

  private Extraction read(Report report) {
    ReportReading reading = extractor.read(report);
    Extraction extraction = reading.extraction();
    roles.addAll(reading.candidates());
    places.addAll(reading.sites());
    retellings.addAll(reading.retellings());
    return extraction;
  }
}
