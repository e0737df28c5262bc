package org.w3id.badia.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.badia.evaluate.Calibration;
import org.w3id.badia.evaluate.Evaluation;
import org.w3id.badia.evaluate.PairedReports;
import org.w3id.badia.evaluate.ReleasedFigures;
import org.w3id.badia.evaluate.ScoreFile;
import org.w3id.badia.evaluate.Scores;
import org.w3id.badia.infer.DirectProperties;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.pipeline.ExtractionRun;
import org.w3id.badia.pipeline.ExtractionRun.Extracted;
import org.w3id.badia.pipeline.Knowledge;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.ConceptNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code badia evaluate}: scores the extractor against gold annotations. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Scores the extractor against gold annotations: precision, recall, F1 per slot and report,",
      "with every error, beside the last released figures."
    },
    footer = {"", "Example:", "  badia evaluate src/test/resources/gold data/reports"})
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "One .json file a report.")
  private Path gold;

  @Parameters(
      index = "1",
      paramLabel = "REPORTS_DIR",
      description = "The reports that the gold is about.")
  private Path reports;

  @Option(
      names = "--no-errors",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Do not list every missed, wrong or superfluous fill (default: list them).")
  private boolean errors;

  @Option(
      names = "--compare-with",
      paramLabel = "SET",
      description = {
        "The released set to compare with: a name in data/figures/released.csv",
        "(default: the one with as many reports)."
      })
  private String set;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the scores for programs: .json with every error, or .csv.")
  private Path out;

  @Option(
      names = "--calibration",
      description = "Print how many claims of each confidence are right.")
  private boolean calibration;

  @Option(
      names = "--learn",
      description = {
        "Learn worth.csv, roles.csv, placing.csv and confidence.csv of data/lexicon anew from",
        "these reports, one after another."
      })
  private boolean learn;

  @Option(
      names = "--learn-retelling",
      paramLabel = "FILE",
      description = {
        "Write what speaks for a telling's being of an event told before, for",
        "data/lexicon/retelling.csv."
      })
  private Path retelling;

  @Option(
      names = "--learn-worth",
      paramLabel = "FILE",
      description = "Write what speaks for an event's being told, for data/lexicon/worth.csv.")
  private Path worth;

  @Option(
      names = "--learn-roles",
      paramLabel = "FILE",
      description = "Write what speaks for perpetrators and targets, for data/lexicon/roles.csv.")
  private Path roles;

  @Option(
      names = "--learn-places",
      paramLabel = "FILE",
      description = "Write what speaks for an event's place, for data/lexicon/placing.csv.")
  private Path places;

  @Option(
      names = "--learn-confidence",
      paramLabel = "FILE",
      description = {
        "Write what speaks for a claim's being right, for data/lexicon/confidence.csv, and print",
        "how well it holds on reports left out."
      })
  private Path confidence;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Home home = Home.find();
    Knowledge knowledge = Knowledge.read(home.data());
    DirectProperties direct = new DirectProperties(Rules.load(home.queries().resolve("rules")));
    Extracted extracted =
        new ExtractionRun(knowledge, Base.DEFAULT, direct, ConceptNames.read(home.ontology()))
            .run(List.of(reports), new TerminalProgress(console));
    console.problems(extracted.problems());
    PairedReports paired = PairedReports.of(gold, extracted.data().getUnionGraph());
    Scores scores = Evaluation.score(paired);
    console.problems(scores.problems());
    print(scores, ReleasedFigures.read(home.data()));
    Calibration measured = Calibration.of(paired);
    if (calibration) {
      CalibrationTable.print(measured, console::print);
    }
    if (out != null) {
      write(scores, measured);
    }
    learn(new Learning(home.data(), direct, gold, reports, console));
    return scores.problems().isEmpty()
        ? ExitCode.ofInput(extracted.reports(), extracted.problems())
        : ExitCode.VIOLATIONS;
  }

  private void print(Scores scores, List<ReleasedFigures.Figures> released) {
    FaultList faults = new FaultList(scores.faults());
    if (errors) {
      faults.print(console::print);
    }
    ScoreTable.print(scores, console::print);
    console.print("");
    faults.counts(console::print);
    String like = set == null ? ReleasedFigures.like(released, scores.reports().size()) : set;
    ScoreTable.compare(scores, released, like, console::print);
  }

  private void write(Scores scores, Calibration measured) throws IOException {
    boolean json = out.toString().endsWith(".json");
    if (!json && !out.toString().endsWith(".csv")) {
      throw new ProblemException(
          new Problem(
              Problem.Code.WRONG_USAGE,
              "--out " + out,
              "the ending does not tell a form of scores",
              "End it in .json or .csv."));
    }
    try (Writer writer = Files.newBufferedWriter(out)) {
      if (json) {
        ScoreFile.json(scores, measured, writer);
      } else {
        ScoreFile.csv(scores, writer);
      }
    }
  }

  private void learn(Learning learning) throws IOException {
    if (retelling != null) {
      learning.retellings(retelling);
    }
    if (worth != null) {
      learning.worth(worth);
    }
    if (roles != null) {
      learning.roles(roles);
    }
    if (places != null) {
      learning.places(places);
    }
    if (confidence != null) {
      learning.confidence(confidence);
    }
    if (learn) {
      learning.all();
    }
  }
}
