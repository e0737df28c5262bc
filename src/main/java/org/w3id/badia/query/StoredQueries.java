package org.w3id.badia.query;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;

/** The stored queries of a distribution: questions for analysts, and checks. */
public final class StoredQueries {
  private final Path folder;

  private StoredQueries(Path folder) {
    this.folder = folder;
  }

  /** Those under {@code queries/}. */
  public static StoredQueries read(Path folder) {
    return new StoredQueries(folder);
  }

  /** What analysts ask, in name order. */
  public List<StoredQuery> questions() {
    return QueryFiles.in(folder.resolve("questions")).stream().map(StoredQuery::load).toList();
  }

  /** Conditions that hold where no row is found, in name order. */
  public List<StoredQuery> checks() {
    return QueryFiles.in(folder.resolve("checks")).stream().map(StoredQuery::load).toList();
  }

  /**
   * The question or check of a name.
   *
   * @throws ProblemException if there is none; the problem names those that come close
   */
  public StoredQuery find(String name) {
    for (String kind : List.of("questions", "checks")) {
      Path file = folder.resolve(kind).resolve(name + ".rq");
      if (name.matches("[A-Za-z0-9-]+") && Files.isRegularFile(file)) {
        return StoredQuery.load(file);
      }
    }
    throw new ProblemException(
        new Problem(
            Problem.Code.BAD_QUERY, name, "there is no stored query of this name", near(name)));
  }

  private String near(String name) {
    String stem = name.substring(0, Math.min(4, name.length()));
    String close =
        QueryFiles.in(folder.resolve("questions")).stream()
            .map(QueryFiles::name)
            .filter(n -> n.contains(stem))
            .limit(5)
            .collect(Collectors.joining(", "));
    return close.isEmpty()
        ? "See queries/README.md for those there are, or give the path of a file."
        : "Did you mean " + close + "?";
  }
}
