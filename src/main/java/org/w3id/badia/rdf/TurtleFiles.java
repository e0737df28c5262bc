package org.w3id.badia.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;

/** Reads Turtle files as they stand in the project's folders, also inside the jar. */
public final class TurtleFiles {
  private TurtleFiles() {}

  /**
   * The triples of every {@code .ttl} file below some folders or files, in one graph.
   *
   * @param base relative IRIs are resolved against it
   * @throws ProblemException naming the file and line of a syntax error
   */
  public static Graph read(Base base, Path... roots) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Path root : roots) {
      for (Path file : list(root)) {
        parse(file, base, graph);
      }
    }
    return graph;
  }

  /** Every {@code .ttl} file below a folder, in the order of their names. */
  public static List<Path> list(Path root) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
    }
  }

  /**
   * Blank nodes get the same labels whenever the file is read, so that a reload changes nothing.
   */
  private static UUID seed(Path file) {
    return UUID.nameUUIDFromBytes(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void parse(Path file, Base base, Graph graph) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      RDFParser.source(in)
          .lang(Lang.TURTLE)
          .base(base.iri())
          .labelToNode(LabelToNode.createScopeByDocumentHash(seed(file)))
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotException e) {
      throw new ProblemException(
          new Problem(
              Problem.Code.BAD_CELL,
              file.toString(),
              "not valid Turtle: " + e.getMessage(),
              "Mend the file at that line."),
          e);
    }
  }
}
