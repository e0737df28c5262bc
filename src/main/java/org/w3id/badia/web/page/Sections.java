package org.w3id.badia.web.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.w3id.badia.query.QueryFiles;
import org.w3id.badia.query.QueryRun;
import org.w3id.badia.query.StoredQuery;

/**
 * The stored queries of {@code queries/pages}: each adds a part to the pages of the classes that
 * its header names ({@code # page: ArmedGroup, State}), drawn as its {@code # view:} says. The
 * parameter {@code this}, where it has one, is the thing of the page.
 */
public final class Sections {
  private static final Pattern PAGE = Pattern.compile("(?m)^# page:\\s*(.+?)\\s*$");
  private static final Pattern VIEW = Pattern.compile("(?m)^# view:\\s*(\\w+)\\s*$");
  private static final int ROWS = 500;

  private final List<Stored> stored;

  private record Stored(StoredQuery query, Set<String> pages, String view) {}

  private Sections(List<Stored> stored) {
    this.stored = stored;
  }

  /** The sections of a folder {@code queries/}, in name order; none where there is no folder. */
  public static Sections read(Path queries) {
    return queries == null
        ? new Sections(List.of())
        : new Sections(
            QueryFiles.in(queries.resolve("pages")).stream()
                .map(StoredQuery::load)
                .map(Sections::stored)
                .toList());
  }

  private static Stored stored(StoredQuery query) {
    Matcher page = PAGE.matcher(query.text());
    Matcher view = VIEW.matcher(query.text());
    Set<String> pages =
        page.find() ? Set.copyOf(Arrays.asList(page.group(1).split("\\s*,\\s*"))) : Set.of();
    return new Stored(query, pages, view.find() ? view.group(1) : "table");
  }

  /** The sections of a page that have rows. */
  public List<Section> of(Set<String> pages, Optional<Node> topic, View view) {
    List<Section> sections = new ArrayList<>();
    for (Stored one : stored) {
      if (one.pages().stream().anyMatch(pages::contains)) {
        Section section = fill(one, topic, view);
        if (!section.rows().isEmpty()) {
          sections.add(section);
        }
      }
    }
    return sections;
  }

  private static Section fill(Stored stored, Optional<Node> topic, View view) {
    StoredQuery query = stored.query();
    Map<String, Node> values = topic.map(node -> Map.of("this", node)).orElse(Map.of());
    List<Binding> rows = new QueryRun(query, query.bindNodes(values)).rows(view.data());
    List<Var> columns =
        query.query().getProjectVars().stream()
            .filter(column -> rows.stream().anyMatch(row -> row.contains(column)))
            .toList(); // a column that is empty in every row says nothing
    Texts texts = Texts.in(view.language());
    return new Section(
        query.name().replaceFirst("^\\d+-", ""),
        query.questions().getOrDefault(view.language().code(), query.name()),
        stored.view(),
        columns.stream().map(Var::getVarName).toList(),
        columns.stream().map(c -> texts.get("col." + c.getVarName())).toList(),
        rows.stream().limit(ROWS).map(row -> cells(row, columns, view)).toList(),
        rows.size() > ROWS,
        view.workbench(text(query.query(), topic)));
  }

  private static List<Shown> cells(Binding row, List<Var> columns, View view) {
    List<Shown> cells = new ArrayList<>();
    for (Var column : columns) {
      Node value = row.get(column);
      cells.add(value == null ? null : view.show(value));
    }
    return cells;
  }

  /** The query with the thing put in, as it can be run anywhere. */
  private static String text(Query query, Optional<Node> topic) {
    return topic
        .map(node -> QueryTransformOps.replaceVars(query, Map.of(Var.alloc("this"), node)))
        .orElse(query)
        .serialize()
        .strip();
  }
}
