package org.w3id.badia.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.badia.lexicon.ConfidenceTable;
import org.w3id.badia.model.Problem;
import org.w3id.badia.pipeline.Knowledge;
import org.w3id.badia.pipeline.ReportReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code badia explain}: how one report is read. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Prints every stage of reading a report:",
      "sentences, mentions, claims with rule, span and what their confidence follows from."
    },
    footer = {"", "Example:", "  badia explain data/reports/d07.txt"})
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "REPORT", description = "A .txt or .html file.")
  private Path report;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path data = Home.find().data();
    Knowledge knowledge = Knowledge.read(data);
    ConfidenceTable confidences = ConfidenceTable.read(data);
    ReportReading reading = ReportReading.of(report, knowledge);
    List<Problem> problems = reading.problems();
    console.problems(problems);
    reading.extractions().forEach(e -> Explanation.print(e, confidences, console::print));
    return ExitCode.ofInput(reading.extractions().size(), problems);
  }
}
