package org.w3id.badia.query;

import java.util.List;
import java.util.stream.Collectors;

/** The index of the stored questions, as it stands in {@code queries/README.md}. */
public final class QueryIndex {
  private QueryIndex() {}

  /** One row a question: its name, what it answers in both languages, its parameters. */
  public static String markdown(List<StoredQuery> questions) {
    return questions.stream()
        .map(QueryIndex::row)
        .collect(
            Collectors.joining(
                "\n", "| query | question | السؤال | parameters |\n|---|---|---|---|\n", "\n"));
  }

  private static String row(StoredQuery query) {
    String parameters =
        query.parameters().stream()
            .map(p -> "`" + p.name() + "` = " + p.fallback())
            .collect(Collectors.joining("<br>"));
    return "| [%1$s](questions/%1$s.rq) | %2$s | %3$s | %4$s |"
        .formatted(
            query.name(),
            query.questions().getOrDefault("en", ""),
            query.questions().getOrDefault("ar", ""),
            parameters);
  }
}
