package org.w3id.badia.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import org.w3id.badia.evaluate.ReadingBenchmark;
import org.w3id.badia.evaluate.ReadingBenchmark.Rate;
import org.w3id.badia.infer.DirectProperties;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.model.Report;
import org.w3id.badia.pipeline.ExtractionRun;
import org.w3id.badia.pipeline.Knowledge;
import org.w3id.badia.pipeline.ReportReading;
import org.w3id.badia.rdf.Base;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code badia bench}: how fast reports are read on this machine. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Measures how fast reports are read on this machine.",
    footer = {"", "Example:", "  badia bench data/reports --seconds 10"})
final class BenchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description = "Reports to string together (default: the bundled ones).")
  private Path path;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How long one round lasts (default: ${DEFAULT-VALUE}).")
  private int seconds;

  BenchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Home home = Home.find();
    double before = sinceStart();
    Knowledge knowledge = Knowledge.read(home.data());
    double ready = sinceStart();
    AtomicReference<Double> first = new AtomicReference<>();
    List<Report> reports = reports(home, noting(first, knowledge));
    print("Start-up of the reader: %.2f s", ready - before);
    print("From the start of Java to the first report read: %.2f s", first.get());
    DirectProperties direct = new DirectProperties(Rules.load(home.queries().resolve("rules")));
    ExtractionRun run = new ExtractionRun(knowledge, Base.DEFAULT, direct);
    ReadingBenchmark benchmark =
        new ReadingBenchmark(reports, Duration.ofSeconds(Math.max(1, seconds)));
    ToIntFunction<Report> read = report -> knowledge.extractor().apply(report).events().size();
    console.say("Warming up ...");
    ToIntFunction<Report> written = turnedIntoRdf(knowledge, run);
    benchmark.warmUp(written);
    print(
        "Reports of %,d characters a second on %d cores:",
        ReadingBenchmark.LENGTH, Runtime.getRuntime().availableProcessors());
    rate("read", benchmark.rate(read));
    rate("... and turned into RDF", benchmark.rate(written));
    console.print("Time by the length of a text:");
    benchmark.byLength(read).forEach(console::print);
    console.print("Time by the number of reports:");
    benchmark.byNumber(read).forEach(console::print);
    print("Most heap in use: %,.0f MB", ReadingBenchmark.peakMegabytes());
    return ExitCode.FINE;
  }

  private static double sinceStart() {
    return (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
  }

  /** The same knowledge, which notes when the first report has been read. */
  private static Knowledge noting(AtomicReference<Double> first, Knowledge knowledge) {
    return new Knowledge(
        knowledge.reference(),
        report -> {
          Extraction extraction = knowledge.extractor().apply(report);
          first.compareAndSet(null, sinceStart());
          return extraction;
        },
        knowledge.problems());
  }

  private static ToIntFunction<Report> turnedIntoRdf(Knowledge knowledge, ExtractionRun run) {
    return report -> run.triples(knowledge.extractor().apply(report)).size();
  }

  private void rate(String what, Rate rate) {
    print("  %-24s %,5.0f (%.1f ms of a core each)", what, rate.reports(), rate.processorMillis());
  }

  private List<Report> reports(Home home, Knowledge knowledge) {
    Path from = path == null ? home.data().resolve("reports") : path;
    List<Report> reports =
        ReportReading.of(from, knowledge).extractions().stream().map(Extraction::report).toList();
    if (reports.isEmpty()) {
      throw new ProblemException(
          new Problem(
              Problem.Code.UNREADABLE_FILE,
              from.toString(),
              "it holds no readable report",
              "Name a .txt or .html file, or a folder of them."));
    }
    return reports;
  }

  private void print(String format, Object... values) {
    console.print(String.format(Locale.ROOT, format, values));
  }
}
