package org.w3id.badia.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.w3id.badia.evaluate.ConfidenceLearner;
import org.w3id.badia.evaluate.PairedReports;
import org.w3id.badia.evaluate.PlaceLearner;
import org.w3id.badia.evaluate.RetellingLearner;
import org.w3id.badia.evaluate.RoleLearner;
import org.w3id.badia.evaluate.WorthLearner;
import org.w3id.badia.infer.DirectProperties;
import org.w3id.badia.lexicon.ConfidenceTable;
import org.w3id.badia.lexicon.Weights;
import org.w3id.badia.model.Considered;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.pipeline.Examples;
import org.w3id.badia.pipeline.ExtractionRun;
import org.w3id.badia.pipeline.Knowledge;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.ClaimIris;

/** Reads annotated reports and learns from them one of the tables of data/lexicon. */
final class Learning {
  private final Path data;
  private final DirectProperties direct;
  private final Path gold;
  private final Path reports;
  private final Console console;

  /**
   * Learns from annotated reports.
   *
   * @param data the folder data/, read anew for each table
   */
  Learning(Path data, DirectProperties direct, Path gold, Path reports, Console console) {
    this.data = data;
    this.direct = direct;
    this.gold = gold;
    this.reports = reports;
    this.console = console;
  }

  /** All tables in place, each on top of the ones before. */
  void all() throws IOException {
    Path lexicon = data.resolve("lexicon");
    worth(lexicon.resolve("worth.csv"));
    roles(lexicon.resolve("roles.csv"));
    places(lexicon.resolve("placing.csv"));
    confidence(lexicon.resolve("confidence.csv"));
  }

  /** What speaks for a telling's being of an event told before. */
  void retellings(Path file) throws IOException {
    PairedReports paired = paired(Knowledge.tellingAll(data), e -> {});
    var candidates = Examples.of(reports, data, Knowledge.read(data).reference()).retellings();
    var known = Weights.read(data, "retelling.csv").all();
    write(
        file,
        out -> RetellingLearner.write(RetellingLearner.learn(paired, candidates, known), out));
  }

  /** What speaks for an event's being told, with every draft taken for an event. */
  void worth(Path file) throws IOException {
    Queue<Considered> drafts = new ConcurrentLinkedQueue<>();
    PairedReports paired = paired(Knowledge.tellingAll(data), e -> drafts.addAll(e.considered()));
    write(file, out -> WorthLearner.write(WorthLearner.learn(paired, drafts), out));
  }

  /** What speaks for someone's being perpetrator or target. */
  void roles(Path file) throws IOException {
    Knowledge knowledge = Knowledge.read(data);
    PairedReports paired = paired(knowledge, e -> {});
    var candidates = Examples.of(reports, data, knowledge.reference()).roles();
    write(file, RoleLearner.of(paired, candidates)::write);
  }

  /** What speaks for an event's having happened at a place. */
  void places(Path file) throws IOException {
    Knowledge knowledge = Knowledge.read(data);
    PairedReports paired = paired(knowledge, e -> {});
    var candidates = Examples.of(reports, data, knowledge.reference()).places();
    write(file, out -> PlaceLearner.write(PlaceLearner.learn(paired, candidates), out));
  }

  /** What speaks for a claim's being right; prints how well it would hold on reports left out. */
  void confidence(Path file) throws IOException {
    double unread = ConfidenceTable.read(data).unread();
    Map<String, Collection<String>> grounds = new ConcurrentHashMap<>();
    PairedReports paired =
        paired(
            Knowledge.read(data),
            e ->
                ClaimIris.of(e, Base.DEFAULT)
                    .forEach((iri, from) -> grounds.put(iri, from.grounds())));
    ConfidenceLearner learner = new ConfidenceLearner(paired, grounds);
    CalibrationTable.print(learner.leftOut(), console::print);
    write(file, out -> learner.write(unread, out));
  }

  private PairedReports paired(Knowledge knowledge, Consumer<Extraction> each) throws IOException {
    Knowledge noting =
        new Knowledge(
            knowledge.reference(),
            report -> {
              Extraction extraction = knowledge.extractor().apply(report);
              each.accept(extraction);
              return extraction;
            },
            knowledge.problems());
    ExtractionRun run = new ExtractionRun(noting, Base.DEFAULT, direct);
    var extracted = run.run(List.of(reports), new TerminalProgress(console));
    return PairedReports.of(gold, extracted.data().getUnionGraph());
  }

  private interface Content {
    void write(Writer out) throws IOException;
  }

  private void write(Path file, Content content) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      content.write(out);
    }
    console.say("Wrote " + file + ".");
  }
}
