package org.w3id.badia.web.endpoint;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.w3id.badia.web.http.Accept;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.AnswerCache;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.http.Validator;
import org.w3id.badia.web.page.Pages;
import org.w3id.badia.web.page.Shell;
import org.w3id.badia.web.page.Shown;
import org.w3id.badia.web.page.SparqlPage;
import org.w3id.badia.web.page.Texts;
import org.w3id.badia.web.page.View;
import org.w3id.badia.web.sparql.Execution;
import org.w3id.badia.web.sparql.QueryGuard;
import org.w3id.badia.web.sparql.ResultForm;
import org.w3id.badia.web.sparql.ServiceDescription;
import org.w3id.badia.web.sparql.SparqlRequest;

/** What a browser gets from the SPARQL endpoint, and what anyone gets who sends no query. */
final class SparqlPages {
  private static final int ROWS = 1000; // a page; downloads have all rows

  private final Service service;
  private final Execution execution;

  SparqlPages(Service service, Execution execution) {
    this.service = service;
    this.execution = execution;
  }

  /** Whether the answer is to be a page. */
  boolean wanted(Ask ask, SparqlRequest sparql) {
    return sparql.format().map(f -> f.equals("html")).orElseGet(() -> prefersHtml(ask));
  }

  private static boolean prefersHtml(Ask ask) {
    return Accept.parse(ask.accept())
        .best(ResultForm.all(), ResultForm::mediaType)
        .filter(f -> f == ResultForm.HTML)
        .isPresent();
  }

  /** The empty page or the service description. */
  Answer withoutQuery(Ask ask) {
    Format format =
        ask.parameter("format")
            .flatMap(Format::named)
            .or(() -> Accept.parse(ask.accept()).best(Format.all(), Format::mediaType))
            .orElseThrow(() -> HttpFault.notAcceptable("text/turtle, text/html"));
    Answer answer =
        format == Format.HTML
            ? render(
                new SparqlPage(shell(ask), "", null, List.of(), List.of(), false, null, List.of()))
            : description(ask, format);
    return answer.with("Vary", "Accept, Accept-Language").with("Cache-Control", "no-cache");
  }

  private Answer description(Ask ask, Format format) {
    Validator validator = service.site().validator("service-" + format.suffix());
    if (validator.matches(ask.header("If-None-Match"), ask.header("If-Modified-Since"))) {
      return new Answer(304, null, validator.headers(), new byte[0]);
    }
    return service
        .answers()
        .get(
            new AnswerCache.Key(validator.etag(), "sparql", null),
            () ->
                Answer.ok(format.contentType(), ServiceDescription.write(service.site(), format))
                    .with(validator.headers()));
  }

  /** The page with the answer of a query, or with its fault. */
  Answer page(Ask ask, SparqlRequest sparql) {
    String text = sparql.query().orElse("");
    SparqlPage page;
    try {
      page = answered(QueryGuard.parse(text, service.site().iris().base()), sparql, ask);
    } catch (HttpFault fault) {
      page =
          new SparqlPage(
              shell(ask), text, fault.getMessage(), List.of(), List.of(), false, null, List.of());
      return headed(render(page).withStatus(fault.status()));
    }
    return headed(render(page));
  }

  private static Answer headed(Answer answer) {
    return answer.with("Vary", "Accept, Accept-Language").with("Cache-Control", "no-cache");
  }

  private SparqlPage answered(Query query, SparqlRequest sparql, Ask ask) {
    List<String> columns = new ArrayList<>();
    List<List<Shown>> rows = new ArrayList<>();
    ByteArrayOutputStream graph = new ByteArrayOutputStream();
    boolean[] cut = {false};
    execution.run(
        query,
        sparql.bindings(query),
        sparql,
        (exec, count) -> {
          View view = Shells.view(service, ask.language(), service.site().data());
          if (query.isSelectType()) {
            cut[0] = rows(exec.select(), view, columns, rows);
          } else if (query.isAskType()) {
            columns.add("ask");
            rows.add(List.of(Shown.of(Boolean.toString(exec.ask()), "en")));
          } else {
            Execution.writeGraph(exec, Format.TURTLE, graph);
          }
        });
    String turtle = graph.size() == 0 ? null : graph.toString(StandardCharsets.UTF_8);
    return new SparqlPage(
        shell(ask), sparql.query().orElse(""), null, columns, rows, cut[0], turtle, List.of());
  }

  private static boolean rows(RowSet set, View view, List<String> columns, List<List<Shown>> rows) {
    set.getResultVars().forEach(variable -> columns.add(variable.getVarName()));
    while (set.hasNext() && rows.size() < ROWS) {
      Binding row = set.next();
      List<Shown> cells = new ArrayList<>();
      for (Var variable : set.getResultVars()) {
        cells.add(
            Optional.ofNullable(row.get(variable)).map((Node n) -> view.show(n)).orElse(null));
      }
      rows.add(cells);
    }
    return set.hasNext();
  }

  private Shell shell(Ask ask) {
    return Shells.plain(service, ask, Texts.in(ask.language()).get("sparql.title"));
  }

  private static Answer render(SparqlPage page) {
    return Answer.ok(Format.HTML.contentType(), Pages.render("sparql", page));
  }
}
