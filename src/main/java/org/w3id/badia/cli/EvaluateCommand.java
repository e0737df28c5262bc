package org.w3id.badia.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.badia.evaluate.Calibration;
import org.w3id.badia.evaluate.Evaluation;
import org.w3id.badia.evaluate.ReleasedFigures;
import org.w3id.badia.evaluate.RoleLearner;
import org.w3id.badia.evaluate.Scores;
import org.w3id.badia.infer.DirectProperties;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.model.RoleCandidate;
import org.w3id.badia.pipeline.ExtractionRun;
import org.w3id.badia.pipeline.ExtractionRun.Extracted;
import org.w3id.badia.pipeline.Knowledge;
import org.w3id.badia.pipeline.RoleExamples;
import org.w3id.badia.rdf.Base;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code badia evaluate}: scores the extractor against gold annotations. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Scores the extractor against gold annotations: precision, recall, F1 per slot.",
    footer = {"", "Example:", "  badia evaluate src/test/resources/gold data/reports --errors"})
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "One .json file a report.")
  private Path gold;

  @Parameters(
      index = "1",
      paramLabel = "REPORTS_DIR",
      description = "The reports that the gold is about.")
  private Path reports;

  @Option(names = "--errors", description = "List every wrong, missed or spurious fill.")
  private boolean errors;

  @Option(
      names = "--calibration",
      description = "Print how many claims of each confidence are right.")
  private boolean calibration;

  @Option(
      names = "--learn",
      paramLabel = "FILE",
      description =
          "Write how often claims of each kind are right, for data/lexicon/confidence.csv.")
  private Path learn;

  @Option(
      names = "--learn-roles",
      paramLabel = "FILE",
      description = "Write what speaks for perpetrators and targets, for data/lexicon/roles.csv.")
  private Path roles;

  @Option(
      names = "--learn-worth",
      paramLabel = "FILE",
      description =
          "Write what speaks for and against an event's being told, for data/lexicon/worth.csv.")
  private Path learnWorth;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Home home = Home.find();
    Knowledge knowledge = Knowledge.read(home.data());
    DirectProperties direct = new DirectProperties(Rules.load(home.queries().resolve("rules")));
    Extracted extracted =
        new ExtractionRun(knowledge, Base.DEFAULT, direct)
            .run(List.of(reports), new TerminalProgress(console));
    console.problems(extracted.problems());
    Scores scores = Evaluation.score(gold, extracted.data().getUnionGraph());
    console.problems(scores.problems());
    ScoreTable.print(scores, errors, console::print);
    ScoreTable.print(ReleasedFigures.read(home.data()), console::print);
    if (calibration || learn != null) {
      calibrate(Calibration.of(gold, extracted.data().getUnionGraph()));
    }
    if (roles != null) {
      List<RoleCandidate> candidates = RoleExamples.of(reports, home.data(), knowledge.reference());
      write(roles, RoleLearner.of(gold, extracted.data().getUnionGraph(), candidates)::write);
    }
    if (learnWorth != null) {
      TerminalProgress progress = new TerminalProgress(console);
      WorthLearning.learn(home.data(), direct, gold, reports, learnWorth, progress);
      console.say("Wrote " + learnWorth + ".");
    }
    return scores.problems().isEmpty()
        ? ExitCode.ofInput(extracted.reports(), extracted.problems())
        : ExitCode.VIOLATIONS;
  }

  private void calibrate(Calibration measured) throws IOException {
    if (calibration) {
      CalibrationTable.print(measured, console::print);
    }
    if (learn != null) {
      write(learn, measured::write);
    }
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
