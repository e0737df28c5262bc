package org.w3id.badia.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;

/** Reads SPARQL files; what is wrong with one becomes a problem that names file and line. */
public final class QueryFiles {
  private QueryFiles() {}

  /** The {@code .rq} files of a folder in name order; none if there is no such folder. */
  public static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(".rq"))
          .sorted((a, b) -> name(a).compareTo(name(b)))
          .toList();
    } catch (IOException e) {
      throw new ProblemException(unreadable(folder, e), e);
    }
  }

  /** The file's name without its ending. */
  public static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.rq$", "");
  }

  /** The text of a file. */
  public static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ProblemException(unreadable(file, e), e);
    }
  }

  /** Parses the text of a file as SPARQL 1.1. */
  public static Query parse(String place, String text) {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw new ProblemException(bad(place + ":" + e.getLine(), firstLine(e.getMessage())), e);
    }
  }

  /** A problem with a query file. */
  public static Problem bad(String place, String found) {
    return new Problem(
        Problem.Code.BAD_QUERY, place, found, "Mend the query; see queries/README.md.");
  }

  private static Problem unreadable(Path file, IOException e) {
    return new Problem(
        Problem.Code.UNREADABLE_FILE,
        file.toString(),
        "cannot be read: " + e.getClass().getSimpleName(),
        "Check that it exists and may be read.");
  }

  private static String firstLine(String message) {
    return message == null ? "does not parse" : message.lines().findFirst().orElse("").strip();
  }
}
