package org.w3id.badia.web.queries;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.web.endpoint.QueryAnswers;
import org.w3id.badia.web.endpoint.Service;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.sparql.ClientConnection;
import org.w3id.badia.web.sparql.Execution;
import org.w3id.badia.web.sparql.SparqlRequest;

/** Answers a stored question whose parameters come from an address. */
final class QuestionAnswers {
  /** What an address says about the answer; no question may name a parameter so. */
  static final Set<String> RESERVED = Set.of("format", "lang", "limit", "offset", "timeout", "id");

  private final Service service;
  private final Execution execution;
  private final QueryAnswers answers;

  QuestionAnswers(Service service, Execution execution) {
    this.service = service;
    this.execution = execution;
    this.answers = new QueryAnswers(service, execution);
  }

  /** The values that an address gives, by parameter. */
  static Map<String, String> values(HttpServletRequest request) {
    Map<String, String> values = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, all) -> {
              if (!RESERVED.contains(name) && !all[0].isBlank()) {
                values.put(name, all[0]);
              }
            });
    return values;
  }

  /**
   * The question as it is to be run.
   *
   * @throws HttpFault 400 for an undeclared parameter or a value not of its type
   */
  QueryAnswers.Asked request(StoredQuery stored, HttpServletRequest request) {
    SparqlRequest sparql =
        SparqlRequest.of(stored.text(), Optional.of(ClientConnection.of(request)))
            .with(
                Optional.ofNullable(request.getParameter("id")),
                Optional.ofNullable(request.getParameter("timeout"))
                    .map(SparqlRequest::milliseconds),
                Optional.ofNullable(request.getParameter("format")));
    return new QueryAnswers.Asked(
        paged(stored.query(), request), bound(stored, values(request)), sparql);
  }

  private static Binding bound(StoredQuery stored, Map<String, String> values) {
    try {
      return stored.bind(values);
    } catch (ProblemException e) {
      throw new HttpFault(400, e.problem().found() + ". " + e.problem().remedy());
    }
  }

  private static Query paged(Query query, HttpServletRequest request) {
    Optional<Long> limit = number(request, "limit");
    Optional<Long> offset = number(request, "offset");
    if (limit.isEmpty() && offset.isEmpty()) {
      return query;
    }
    Query page = query.cloneQuery();
    long skip = offset.orElse(0L);
    long whole = query.hasLimit() ? Math.max(0, query.getLimit() - skip) : Long.MAX_VALUE;
    page.setOffset((query.hasOffset() ? query.getOffset() : 0) + skip);
    if (limit.isPresent() || query.hasLimit()) {
      page.setLimit(Math.min(whole, limit.orElse(Long.MAX_VALUE)));
    }
    return page;
  }

  private static Optional<Long> number(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name))
        .filter(text -> !text.isBlank())
        .map(
            text -> {
              if (!text.matches("\\d{1,9}")) {
                throw new HttpFault(400, name + "=" + text + " is not a whole number.");
              }
              return Long.valueOf(text);
            });
  }

  /** The answer; empty where it was streamed. */
  Optional<Answer> answer(
      StoredQuery stored, Ask ask, HttpServletRequest request, HttpServletResponse response) {
    QueryAnswers.Asked asked = request(stored, request);
    Optional<Answer> answer = answers.answer(asked, ask, response);
    return answer.map(a -> linked(a, stored, request));
  }

  /** Links to the next and the previous page, where the address asks for pages. */
  private Answer linked(Answer answer, StoredQuery stored, HttpServletRequest request) {
    Optional<Long> limit = number(request, "limit").filter(l -> l > 0);
    if (limit.isEmpty()) {
      return answer;
    }
    long offset = number(request, "offset").orElse(0L);
    boolean more = more(stored, request, offset + limit.get());
    Answer full = more ? link(answer, "next", stored, request, offset + limit.get()) : answer;
    return offset == 0
        ? full
        : link(full, "prev", stored, request, Math.max(0, offset - limit.get()));
  }

  /** Whether there is a row behind those of the page. */
  private boolean more(StoredQuery stored, HttpServletRequest request, long skipped) {
    Query query = stored.query();
    if (!query.isSelectType()) {
      return false;
    }
    Query rest = query.cloneQuery();
    rest.setOffset((query.hasOffset() ? query.getOffset() : 0) + skipped);
    rest.setLimit(query.hasLimit() ? Math.min(1, Math.max(0, query.getLimit() - skipped)) : 1);
    boolean[] more = {false};
    execution.run(
        rest,
        bound(stored, values(request)),
        SparqlRequest.of(stored.text(), Optional.empty()),
        (exec, count) -> more[0] = exec.select().hasNext());
    return more[0];
  }

  private Answer link(
      Answer answer, String rel, StoredQuery stored, HttpServletRequest request, long offset) {
    Map<String, String> parameters = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, all) -> parameters.put(name, all[0]));
    parameters.put("offset", Long.toString(offset));
    String query =
        parameters.entrySet().stream()
            .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
            .collect(Collectors.joining("&"));
    String address = service.site().iris().address("queries/" + stored.name()) + "?" + query;
    return answer.with("Link", "<" + address + ">; rel=\"" + rel + "\"");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
