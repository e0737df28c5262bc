package org.w3id.badia.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.w3id.badia.evaluate.WorthLearner;
import org.w3id.badia.infer.DirectProperties;
import org.w3id.badia.model.Considered;
import org.w3id.badia.pipeline.ExtractionRun;
import org.w3id.badia.pipeline.ExtractionRun.Extracted;
import org.w3id.badia.pipeline.Knowledge;
import org.w3id.badia.rdf.Base;

/** Reads reports with every draft taken for an event, and learns from the gold which are told. */
final class WorthLearning {
  private WorthLearning() {}

  static void learn(
      Path data,
      DirectProperties direct,
      Path gold,
      Path reports,
      Path file,
      TerminalProgress progress)
      throws IOException {
    Queue<Considered> drafts = new ConcurrentLinkedQueue<>();
    Knowledge all = Knowledge.tellingAll(data);
    Knowledge kept =
        new Knowledge(
            all.reference(),
            report -> {
              var extraction = all.extractor().apply(report);
              drafts.addAll(extraction.considered());
              return extraction;
            },
            all.problems());
    Extracted extracted =
        new ExtractionRun(kept, Base.DEFAULT, direct).run(List.of(reports), progress);
    try (Writer out = Files.newBufferedWriter(file)) {
      WorthLearner.write(WorthLearner.learn(gold, extracted.data().getUnionGraph(), drafts), out);
    }
  }
}
