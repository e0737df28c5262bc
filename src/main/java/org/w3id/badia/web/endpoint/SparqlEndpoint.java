package org.w3id.badia.web.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.badia.web.http.Accept;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.AnswerCache;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Endpoint;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.http.Validator;
import org.w3id.badia.web.sparql.Execution;
import org.w3id.badia.web.sparql.QueryGuard;
import org.w3id.badia.web.sparql.ResultForm;
import org.w3id.badia.web.sparql.SparqlRequest;

/** {@code /sparql}: the SPARQL 1.1 protocol, queries only. */
final class SparqlEndpoint extends Endpoint {
  private static final long serialVersionUID = 1L;
  private static final Pattern CHANGING =
      Pattern.compile("\\b(NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(", Pattern.CASE_INSENSITIVE);
  private static final List<Format> GRAPHS =
      Format.all().stream().filter(f -> f != Format.HTML).toList();

  private final transient Service service;
  private final transient Execution execution;
  private final transient SparqlPages pages;

  SparqlEndpoint(Service service, Execution execution) {
    super(service.faults());
    this.service = service;
    this.execution = execution;
    this.pages = new SparqlPages(service, execution);
  }

  @Override
  protected Answer answer(Ask ask) {
    throw new UnsupportedOperationException("answered by respond");
  }

  @Override
  protected Optional<Answer> respond(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!List.of("GET", "HEAD", "POST").contains(request.getMethod())) {
      throw new HttpFault(
          405,
          request.getMethod() + " is not possible here.",
          Map.of("Allow", "GET, HEAD, POST, OPTIONS"));
    }
    Ask ask = new Ask(request);
    SparqlRequest sparql = SparqlRequest.read(request);
    if (sparql.query().isEmpty()) {
      return Optional.of(withoutQuery(request, ask));
    }
    if (pages.wanted(ask, sparql)) {
      return Optional.of(pages.page(ask, sparql));
    }
    return run(parse(sparql.query().get()), sparql, ask, response);
  }

  private Answer withoutQuery(HttpServletRequest request, Ask ask) {
    if (request.getMethod().equals("POST")) {
      throw new HttpFault(400, "No query was sent.");
    }
    return pages.withoutQuery(ask);
  }

  /** Reads a query and refuses what must not run. */
  static Query parse(String text) {
    try {
      Query query = QueryFactory.create(text);
      QueryGuard.check(query);
      return query;
    } catch (QueryParseException e) {
      throw new HttpFault(400, "The query does not parse: " + e.getMessage());
    } catch (QueryException e) {
      throw new HttpFault(400, "The query cannot run: " + e.getMessage());
    }
  }

  private Optional<Answer> run(
      Query query, SparqlRequest sparql, Ask ask, HttpServletResponse response) {
    if (query.isSelectType() || query.isAskType()) {
      ResultForm form =
          form(sparql, ask, ResultForm.all(), ResultForm::named, ResultForm::mediaType);
      return run(
          query,
          sparql,
          ask,
          response,
          form.contentType(),
          (e, o) -> Execution.writeRows(e, form, o));
    }
    if (query.isConstructType() || query.isDescribeType()) {
      Format form = form(sparql, ask, GRAPHS, Format::named, Format::mediaType);
      return run(
          query,
          sparql,
          ask,
          response,
          form.contentType(),
          (e, o) -> Execution.writeGraph(e, form, o));
    }
    throw new HttpFault(400, "SELECT, ASK, CONSTRUCT and DESCRIBE are answered here.");
  }

  private static <T> T form(
      SparqlRequest sparql,
      Ask ask,
      List<T> offers,
      java.util.function.Function<String, Optional<T>> named,
      java.util.function.Function<T, String> mediaType) {
    Optional<T> form =
        sparql.format().isPresent()
            ? sparql.format().flatMap(named)
            : Accept.parse(ask.accept()).best(offers, mediaType);
    return form.orElseThrow(
        () ->
            HttpFault.notAcceptable(
                offers.stream().map(mediaType).collect(Collectors.joining(", "))));
  }

  private Optional<Answer> run(
      Query query,
      SparqlRequest sparql,
      Ask ask,
      HttpServletResponse response,
      String contentType,
      BiConsumer<QueryExec, OutputStream> writer) {
    String text =
        sparql.query().orElse("") + '\n' + sparql.graphs().map(Object::toString).orElse("");
    boolean stable = !CHANGING.matcher(text).find();
    Validator validator =
        service.site().validator(Integer.toHexString((contentType + text).hashCode()));
    if (stable
        && ask.header("If-None-Match") != null
        && validator.matches(ask.header("If-None-Match"), null)) {
      return Optional.of(headed(new Answer(304, null, List.of(), new byte[0]), validator));
    }
    AnswerCache.Key key = new AnswerCache.Key(validator.etag() + contentType, "sparql", text);
    Optional<Answer> held = stable ? service.answers().held(key) : Optional.empty();
    if (held.isPresent()) {
      return held;
    }
    Optional<Answer> made =
        new Sending(execution, contentType).send(query, sparql, response, writer);
    Optional<Answer> full =
        made.map(a -> stable ? headed(a, validator) : a.with("Cache-Control", "no-store"));
    full.filter(a -> stable).ifPresent(a -> service.answers().hold(key, a));
    return full;
  }

  private static Answer headed(Answer answer, Validator validator) {
    Answer full = answer.with("Vary", "Accept").with("Cache-Control", "no-cache");
    for (Map.Entry<String, String> header : validator.headers()) {
      full = full.with(header.getKey(), header.getValue());
    }
    return full;
  }
}
