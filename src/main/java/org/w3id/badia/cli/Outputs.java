package org.w3id.badia.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.pipeline.ExtractionRun.Extracted;
import org.w3id.badia.rdf.RdfOutput;

/** Where extracted RDF is written to. */
final class Outputs {
  /** Standard output, as N-Quads. */
  static final String STANDARD = "-";

  private Outputs() {}

  /**
   * The form that a name asks for.
   *
   * @throws ProblemException where its ending is not known
   */
  static RdfOutput form(String name) {
    return name.equals(STANDARD)
        ? RdfOutput.N_QUADS
        : RdfOutput.ofFile(name)
            .orElseThrow(
                () ->
                    new ProblemException(
                        new Problem(
                            Problem.Code.WRONG_USAGE,
                            "--out " + name,
                            "the ending does not tell a form of RDF",
                            "End it in .nq, .trig, .ttl, .nt, .jsonld or .rdf, or give -.")));
  }

  /** Writes to the file, or to standard output. */
  static void write(Extracted extracted, String name, Console console) throws IOException {
    RdfOutput form = form(name);
    if (name.equals(STANDARD)) {
      form.write(extracted.data(), console.out());
      console.out().flush();
      return;
    }
    Path file = Path.of(name).toAbsolutePath();
    Files.createDirectories(file.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      form.write(extracted.data(), out);
    }
  }
}
