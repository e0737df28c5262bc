package org.w3id.badia.lexicon;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.text.Table;
import org.w3id.badia.text.Token;

/** The terms of genres that only sound like war: {@code genres.csv} of data/lexicon. */
public final class GenreLexicon {
  /** One row of the table: forms of one term. */
  private record Term(Genre genre, int line) {}

  private final PhraseIndex<Term> terms = new PhraseIndex<>();

  private GenreLexicon() {}

  /**
   * Reads the table.
   *
   * @param data the folder data/
   * @throws ProblemException at the first cell that is wrong
   */
  public static GenreLexicon read(Path data) {
    Path path = data.resolve("lexicon").resolve("genres.csv");
    Table table = Table.read(path, "data/lexicon/genres.csv", Set.of("genre", "forms"), Set.of());
    GenreLexicon lexicon = new GenreLexicon();
    table.rows().forEach(row -> lexicon.add(table, row));
    if (!table.problems().isEmpty()) {
      throw new ProblemException(table.problems().get(0));
    }
    return lexicon;
  }

  private void add(Table table, Table.Row row) {
    try {
      Term term = new Term(Genre.valueOf(row.get("genre")), row.line());
      row.list("forms").forEach(form -> terms.add(form, term));
    } catch (IllegalArgumentException e) {
      table.reject(
          row,
          "genre",
          Problem.Code.BAD_CELL,
          row.get("genre"),
          "write one of " + List.of(Genre.values()));
    }
  }

  /** The genre that enough different terms of a text speak for. */
  public Optional<Genre> of(List<Token> tokens) {
    Map<Genre, Set<Term>> found = new EnumMap<>(Genre.class);
    for (int i = 0; i < tokens.size(); i++) {
      terms
          .longestAt(tokens, i)
          .ifPresent(
              m -> found.computeIfAbsent(m.value().genre(), g -> new HashSet<>()).add(m.value()));
    }
    return found.entrySet().stream()
        .filter(e -> e.getValue().size() >= e.getKey().terms())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
