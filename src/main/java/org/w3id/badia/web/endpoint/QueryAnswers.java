package org.w3id.badia.web.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.badia.web.http.Accept;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.AnswerCache;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Caching;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.http.Validator;
import org.w3id.badia.web.sparql.Execution;
import org.w3id.badia.web.sparql.ResultForm;
import org.w3id.badia.web.sparql.SparqlRequest;

/** Answers queries over HTTP: the form, the validators, the cache, and sending. */
public final class QueryAnswers {
  private static final Pattern CHANGING =
      Pattern.compile("\\b(NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(", Pattern.CASE_INSENSITIVE);
  private static final List<Format> GRAPHS =
      Format.all().stream().filter(f -> f != Format.HTML).toList();

  private final Service service;
  private final Execution execution;

  /** Answers from a service's data. */
  public QueryAnswers(Service service, Execution execution) {
    this.service = service;
    this.execution = execution;
  }

  /**
   * A query to be answered.
   *
   * @param query checked by {@link org.w3id.badia.web.sparql.QueryGuard}
   * @param parameters values for some of its variables
   * @param sparql the request that brought it
   */
  public record Asked(Query query, Binding parameters, SparqlRequest sparql) {
    private String identity() {
      return sparql.query().orElse("")
          + '\n'
          + sparql.graphs().map(Object::toString).orElse("")
          + '\n'
          + parameters
          + query.getLimit()
          + '/'
          + query.getOffset();
    }
  }

  /** The answer; empty where it was streamed. */
  public Optional<Answer> answer(Asked asked, Ask ask, HttpServletResponse response) {
    Query query = asked.query();
    SparqlRequest sparql = asked.sparql();
    if (query.isSelectType() || query.isAskType()) {
      ResultForm form =
          form(sparql, ask, ResultForm.all(), ResultForm::named, ResultForm::mediaType);
      Sending sending = new Sending(execution, form.contentType());
      return send(asked, ask, response, sending, (e, n, o) -> Execution.writeRows(e, form, n, o));
    }
    if (query.isConstructType() || query.isDescribeType()) {
      Format form = form(sparql, ask, GRAPHS, Format::named, Format::mediaType);
      Sending sending = new Sending(execution, form.contentType());
      return send(asked, ask, response, sending, (e, n, o) -> Execution.writeGraph(e, form, o));
    }
    throw new HttpFault(400, "SELECT, ASK, CONSTRUCT and DESCRIBE are answered here.");
  }

  private static <T> T form(
      SparqlRequest sparql,
      Ask ask,
      List<T> offers,
      Function<String, Optional<T>> named,
      Function<T, String> mediaType) {
    Optional<T> form =
        sparql.format().isPresent()
            ? sparql.format().flatMap(named)
            : Accept.parse(ask.accept()).best(offers, mediaType);
    return form.orElseThrow(
        () ->
            HttpFault.notAcceptable(
                offers.stream().map(mediaType).collect(Collectors.joining(", "))));
  }

  private Optional<Answer> send(
      Asked asked,
      Ask ask,
      HttpServletResponse response,
      Sending sending,
      Sending.RowsWriter writer) {
    String text = asked.identity();
    boolean stable = !CHANGING.matcher(text).find();
    String variant = Integer.toHexString((sending.contentType() + text).hashCode());
    Validator validator = service.site().validator(variant);
    if (stable
        && ask.header("If-None-Match") != null
        && validator.matches(ask.header("If-None-Match"), null)) {
      return Optional.of(headed(new Answer(304, null, List.of(), new byte[0]), validator));
    }
    String address = "sparql " + sending.contentType();
    AnswerCache.Key key = new AnswerCache.Key(validator.etag(), address, text);
    Optional<Answer> held = stable ? service.answers().held(key) : Optional.empty();
    if (held.isPresent()) {
      return held;
    }
    Optional<Answer> made = sending.send(asked, response, writer);
    Optional<Answer> full =
        made.map(a -> stable ? headed(a, validator) : a.with("Cache-Control", "no-store"));
    full.filter(a -> stable).ifPresent(a -> service.answers().hold(key, a));
    return full;
  }

  private static Answer headed(Answer answer, Validator validator) {
    return answer
        .with("Vary", "Accept")
        .with(Caching.HEADER, Caching.SHARED)
        .with(validator.headers());
  }
}
