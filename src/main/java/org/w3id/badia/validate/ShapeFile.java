package org.w3id.badia.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;

/** One file of SHACL shapes, parsed once; safe for use by several threads. */
final class ShapeFile {
  private static final Node MESSAGE = NodeFactory.createURI("http://www.w3.org/ns/shacl#message");

  private final Graph source;
  private final Shapes shapes;

  private ShapeFile(Graph source) {
    this.source = source;
    this.shapes = Shapes.parse(source);
  }

  static ShapeFile read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new ShapeFile(RDFParser.source(in).lang(Lang.TURTLE).toGraph());
    } catch (IOException | RiotException | ShaclParseException e) {
      throw new ProblemException(
          new Problem(
              Problem.Code.UNREADABLE_FILE,
              file.toString(),
              "cannot be read as SHACL: " + e.getMessage(),
              "Mend the shapes, or restore the file from the distribution."),
          e);
    }
  }

  /** Holds a graph to the shapes. */
  Findings check(String place, Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    if (report.conforms() && report.getEntries().isEmpty()) {
      return Findings.NONE;
    }
    List<Problem> violations = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    report.getEntries().stream()
        .sorted(Comparator.comparing(e -> e.focusNode().toString() + e.source()))
        .forEach(
            entry -> {
              boolean fault = Severity.Violation.equals(entry.severity());
              (fault ? violations : warnings).add(problem(place, entry));
            });
    return new Findings(violations, warnings);
  }

  private Problem problem(String place, ReportEntry entry) {
    String message = english(entry.source()).orElse(entry.message());
    int end = message.indexOf(". ");
    String found = end < 0 ? message : message.substring(0, end);
    String remedy = end < 0 ? "See the shape " + entry.source() : message.substring(end + 2);
    String value = entry.value() == null ? "" : " (" + entry.value() + ")";
    return new Problem(
        Problem.Code.SHAPE_VIOLATION,
        place + " <" + entry.focusNode() + ">",
        found + value,
        remedy);
  }

  private Optional<String> english(Node shape) {
    if (shape == null) {
      return Optional.empty();
    }
    return source.find(shape, MESSAGE, Node.ANY).toList().stream()
        .map(t -> t.getObject())
        .filter(o -> o.isLiteral() && o.getLiteralLanguage().equals("en"))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }
}
