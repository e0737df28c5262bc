package org.w3id.badia.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.w3id.badia.model.Problem;

/**
 * Annotated reports beside what was extracted from them, their events paired once for all who
 * judge.
 */
public final class PairedReports {
  private final Graph graph;
  private final List<Paired> reports;
  private final List<Problem> problems;

  private PairedReports(Graph graph, List<Paired> reports, List<Problem> problems) {
    this.graph = graph;
    this.reports = reports;
    this.problems = problems;
  }

  /**
   * One report.
   *
   * @param pairs which of its events are the same in both
   */
  record Paired(Gold gold, Found found, List<Alignment.Pair> pairs) {
    /** The annotated event that a found one is. */
    Optional<Gold.Event> wanted(int found) {
      return pairs.stream()
          .filter(p -> p.found() == found)
          .map(p -> gold.events.get(p.gold()))
          .findFirst();
    }

    /** The found event that an annotated one is. */
    Optional<Found.Event> given(int wanted) {
      return pairs.stream()
          .filter(p -> p.gold() == wanted)
          .map(p -> found.events().get(p.found()))
          .findFirst();
    }
  }

  /**
   * Pairs the events of every annotated report.
   *
   * @param goldFolder holds one JSON file a report
   * @param graph the extracted triples with their direct properties and labels
   * @throws IOException where the folder cannot be read
   */
  public static PairedReports of(Path goldFolder, Graph graph) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Map<String, Found> found = new FoundReader(graph).read();
    List<Paired> reports = new ArrayList<>();
    for (Gold gold : Gold.readAll(goldFolder, problems)) {
      Found in = found.getOrDefault(gold.doc, Found.NOTHING);
      reports.add(new Paired(gold, in, Alignment.of(gold.events, in.events())));
    }
    return new PairedReports(graph, reports, problems);
  }

  Graph graph() {
    return graph;
  }

  List<Paired> reports() {
    return reports;
  }

  List<Problem> problems() {
    return problems;
  }
}
