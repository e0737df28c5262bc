package org.w3id.badia.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.badia.infer.DirectProperties;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.pipeline.ExtractionRun;
import org.w3id.badia.pipeline.ExtractionRun.Extracted;
import org.w3id.badia.pipeline.Knowledge;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.ConceptNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code badia extract}: reports to RDF, without a store. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Extracts RDF from reports; needs no store.",
    footer = {
      "",
      "Examples:",
      "  badia extract report.txt --out report.ttl",
      "  badia extract data/reports --out -"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A .txt or .html file, or a folder of them with an optional manifest.csv.")
  private List<Path> paths;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description =
          "Where to: .nq, .trig, .ttl, .nt, .jsonld or .rdf by its ending, - for standard output.")
  private String out;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "The address that IRIs begin with (default: http://localhost:3030/).")
  private String base;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Outputs.form(out);
    Home home = Home.find();
    Knowledge knowledge = Knowledge.read(home.data());
    console.problems(knowledge.problems());
    DirectProperties direct = new DirectProperties(Rules.load(home.queries().resolve("rules")));
    Base iris = Optional.ofNullable(base).map(Base::parse).orElse(Base.DEFAULT);
    Extracted extracted =
        new ExtractionRun(knowledge, iris, direct, ConceptNames.read(home.ontology()))
            .run(paths, new TerminalProgress(console));
    console.problems(extracted.problems());
    Outputs.write(extracted, out, console);
    console.say(
        "Extracted %d events from %d reports%s."
            .formatted(
                extracted.events(),
                extracted.reports(),
                out.equals(Outputs.STANDARD) ? "" : " to " + out));
    return ExitCode.ofInput(extracted.reports(), extracted.problems());
  }
}
