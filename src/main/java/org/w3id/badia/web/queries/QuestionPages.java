package org.w3id.badia.web.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.w3id.badia.query.Parameter;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.web.endpoint.QueryAnswers;
import org.w3id.badia.web.endpoint.Service;
import org.w3id.badia.web.endpoint.Shells;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.Language;
import org.w3id.badia.web.page.Pages;
import org.w3id.badia.web.page.Shell;
import org.w3id.badia.web.page.Shown;
import org.w3id.badia.web.page.Texts;
import org.w3id.badia.web.page.View;
import org.w3id.badia.web.sparql.Execution;
import org.w3id.badia.web.sparql.RunningQueries.Running;

/** The stored questions as pages: the list, and each one with its parameters and its answer. */
final class QuestionPages {
  private static final int ROWS = 200; // a look; the workbench and downloads have all

  private final Service service;
  private final Execution execution;
  private final Questions questions;

  QuestionPages(Service service, Execution execution, Questions questions) {
    this.service = service;
    this.execution = execution;
    this.questions = questions;
  }

  /** A question as a list shows it. */
  static QueriesPage.Item item(StoredQuery question, Language language) {
    Shown title =
        Optional.ofNullable(question.questions().get(language.code()))
            .map(text -> Shown.of(text, language.code()))
            .orElseGet(() -> Shown.of(question.name(), "en"));
    return new QueriesPage.Item(question.name(), title);
  }

  Answer list(Ask ask, List<Running> running) {
    Language language = ask.language();
    QueriesPage page =
        new QueriesPage(
            Shells.plain(service, ask, Texts.in(language).get("queries.title")),
            questions.all().stream().map(q -> item(q, language)).toList(),
            running);
    return html("queries", page);
  }

  Answer question(StoredQuery question, Ask ask, QueryAnswers.Asked asked) {
    List<String> columns = new ArrayList<>();
    List<List<Shown>> rows = new ArrayList<>();
    boolean[] cut = {false};
    if (question.query().isSelectType()) {
      execution.run(
          asked.query(),
          asked.parameters(),
          asked.sparql(),
          (exec, count) -> {
            View view = Shells.view(service, ask.language(), service.site().data());
            cut[0] = read(exec.select(), view, columns, rows);
          });
    }
    QueriesPage.Item item = item(question, ask.language());
    Shell shell = Shells.plain(service, ask, item.title().text());
    return html(
            "question",
            new QuestionPage(
                shell,
                item,
                fields(question, asked, ask.language()),
                columns,
                rows,
                cut[0],
                question.text()))
        .with("Vary", "Accept, Accept-Language");
  }

  private static List<QuestionPage.Field> fields(
      StoredQuery question, QueryAnswers.Asked asked, Language language) {
    List<QuestionPage.Field> fields = new ArrayList<>();
    for (Parameter parameter : question.parameters()) {
      var node = asked.parameters().get(Var.alloc(parameter.name()));
      String value =
          node == null
              ? parameter.fallback()
              : node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
      fields.add(
          new QuestionPage.Field(
              parameter.name(),
              switch (parameter.type()) {
                case INTEGER, DECIMAL -> "number";
                case DATE -> "date";
                default -> "text";
              },
              value,
              parameter.meaning(language.code())));
    }
    return fields;
  }

  private static boolean read(RowSet set, View view, List<String> columns, List<List<Shown>> rows) {
    set.getResultVars().forEach(variable -> columns.add(variable.getVarName()));
    while (set.hasNext() && rows.size() < ROWS) {
      Binding row = set.next();
      List<Shown> cells = new ArrayList<>();
      for (Var variable : set.getResultVars()) {
        cells.add(Optional.ofNullable(row.get(variable)).map(view::show).orElse(null));
      }
      rows.add(cells);
    }
    return set.hasNext();
  }

  private static Answer html(String template, Object page) {
    return Answer.ok(Format.HTML.contentType(), Pages.render(template, Map.of("page", page)))
        .with("Cache-Control", "no-cache");
  }
}
