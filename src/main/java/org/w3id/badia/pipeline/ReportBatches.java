package org.w3id.badia.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.Report;
import org.w3id.badia.text.Reading;
import org.w3id.badia.text.ReportFile;
import org.w3id.badia.text.ReportFolder;
import org.w3id.badia.text.ReportReader;
import org.w3id.badia.text.Slug;

/** Reads and extracts reports on all cores, a batch at a time, so that memory stays bounded. */
final class ReportBatches {
  /** Small enough to show progress and bound memory, large enough to keep two cores busy. */
  private static final int SIZE = 64;

  private final ReportReader reader = new ReportReader();
  private final List<ReportFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Lists the reports of some files and folders. */
  ReportBatches(List<Path> paths) {
    Map<String, ReportFile> bySlug = new HashMap<>();
    for (Path path : paths) {
      ReportFolder folder = ReportFolder.open(path);
      problems.addAll(folder.problems());
      for (ReportFile file : folder.files()) {
        ReportFile twin = bySlug.putIfAbsent(Slug.of(file.id()), file);
        if (twin == null) {
          files.add(file);
        } else if (!twin.path().equals(file.path())) {
          problems.add(twins(file, twin));
        }
      }
    }
  }

  /** How many files there are to read. */
  int size() {
    return files.size();
  }

  /** What was wrong so far: with the paths, and with each report read. */
  List<Problem> problems() {
    return problems;
  }

  /**
   * Extracts every report and hands them on in order, a batch at a time.
   *
   * @param extractor safe for use by several threads
   */
  void forEach(
      Function<Report, Extraction> extractor, Progress progress, Consumer<List<Extraction>> sink) {
    for (int i = 0; i < files.size(); i += SIZE) {
      List<ReportFile> batch = files.subList(i, Math.min(i + SIZE, files.size()));
      List<Outcome> outcomes =
          batch.parallelStream()
              .map(
                  file -> {
                    Outcome outcome = extract(file, extractor);
                    progress.step();
                    return outcome;
                  })
              .toList();
      outcomes.forEach(o -> problems.addAll(o.problems()));
      sink.accept(outcomes.stream().flatMap(o -> o.extraction().stream()).toList());
    }
  }

  private record Outcome(List<Extraction> extraction, List<Problem> problems) {}

  private Outcome extract(ReportFile file, Function<Report, Extraction> extractor) {
    Reading reading = reader.read(file);
    if (reading.report().isEmpty()) {
      return new Outcome(List.of(), reading.problems());
    }
    List<Problem> found = new ArrayList<>(reading.problems());
    try {
      Extraction extraction = extractor.apply(reading.report().get());
      found.addAll(extraction.problems());
      return new Outcome(List.of(extraction), found);
    } catch (RuntimeException | StackOverflowError e) {
      found.add(fault(file, e));
      return new Outcome(List.of(), found);
    }
  }

  private static Problem fault(ReportFile file, Throwable e) {
    String at =
        Stream.of(e.getStackTrace())
            .findFirst()
            .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    return new Problem(
        Problem.Code.READER_FAULT,
        file.path().toString(),
        "the extractor failed on this report: " + e + at,
        "The others went on. Please report it with the file.");
  }

  private static Problem twins(ReportFile file, ReportFile twin) {
    return new Problem(
        Problem.Code.DUPLICATE,
        file.path().toString(),
        "its name gives the same IRI as " + twin.path(),
        "Rename one of them; it was left out.");
  }
}
