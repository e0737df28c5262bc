package org.w3id.badia.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.w3id.badia.extract.Confidences;
import org.w3id.badia.extract.Extractor;
import org.w3id.badia.lexicon.ConfidenceTable;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.reference.ReferenceReader;
import org.w3id.badia.lexicon.reference.UncheckedReference;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.Reference;
import org.w3id.badia.model.Report;
import org.w3id.badia.resolve.PlaceResolver;
import org.w3id.badia.resolve.Successors;

/**
 * What Badia knows before it reads a report.
 *
 * @param reference the rows of the reference tables
 * @param extractor reads a report with that knowledge; safe for use by several threads
 * @param problems what is wrong with the tables
 */
public record Knowledge(
    Reference reference, Function<Report, Extraction> extractor, List<Problem> problems) {
  public Knowledge {
    problems = List.copyOf(problems);
  }

  /**
   * Reads the tables below data/.
   *
   * @throws org.w3id.badia.model.ProblemException where the words of the lexicon cannot be read
   */
  public static Knowledge read(Path data) {
    return read(data, Extractor::create);
  }

  /**
   * The same, of whose drafts every one passes for told: what to learn from.
   *
   * @throws org.w3id.badia.model.ProblemException where the words of the lexicon cannot be read
   */
  public static Knowledge tellingAll(Path data) {
    return read(data, Extractor::tellingAll);
  }

  private static Knowledge read(Path data, Function<Lexicon, Extractor> reading) {
    UncheckedReference tables = ReferenceReader.readUnchecked(data);
    // Half the time is the checks', which nothing but the problems waits for.
    CompletableFuture<List<Problem>> problems = CompletableFuture.supplyAsync(tables::problems);
    Extractor extractor = reading.apply(Lexicon.load(data, tables.reference()));
    PlaceResolver places = new PlaceResolver(tables.reference());
    Successors successors = Successors.read(data, tables.reference());
    Confidences confidences = new Confidences(ConfidenceTable.read(data));
    return new Knowledge(
        tables.reference(),
        report -> confidences.weigh(successors.resolve(places.resolve(extractor.extract(report)))),
        problems.join());
  }
}
