package org.w3id.badia.web.queries;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.web.describe.Serialiser;
import org.w3id.badia.web.endpoint.Service;
import org.w3id.badia.web.http.Accept;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Endpoint;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.sparql.Execution;
import org.w3id.badia.web.sparql.RunningQueries;

/**
 * {@code /queries}: the stored questions and the queries that run. {@code GET /queries/NAME}
 * answers a question, {@code DELETE /queries/ID} stops a query.
 */
public final class QueriesEndpoint extends Endpoint {
  private static final long serialVersionUID = 1L;
  private static final String JSON = "application/json";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

  private final transient Service service;
  private final transient RunningQueries running;
  private final transient Questions questions;
  private final transient QuestionAnswers answers;
  private final transient QuestionPages pages;

  /** The endpoint of a service's stored questions and running queries. */
  public QueriesEndpoint(
      Service service, Execution execution, RunningQueries running, Questions questions) {
    super(service.faults());
    this.service = service;
    this.running = running;
    this.questions = questions;
    this.answers = new QuestionAnswers(service, execution);
    this.pages = new QuestionPages(service, execution, questions);
  }

  @Override
  protected Answer answer(Ask ask) {
    throw new UnsupportedOperationException("answered by respond");
  }

  @Override
  protected Optional<Answer> respond(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Ask ask = new Ask(request);
    String name = ask.path().replaceFirst("^/queries/?", "");
    return switch (request.getMethod()) {
      case "GET", "HEAD" -> get(name, ask, request, response);
      case "DELETE" -> Optional.of(cancel(name, request));
      default ->
          throw new HttpFault(
              405,
              request.getMethod() + " is not possible here.",
              Map.of("Allow", "GET, HEAD, DELETE, OPTIONS"));
    };
  }

  private Optional<Answer> get(
      String name, Ask ask, HttpServletRequest request, HttpServletResponse response) {
    if (name.isEmpty()) {
      return Optional.of(list(ask));
    }
    if (name.equals("openapi.json")) {
      String root = service.site().iris().base();
      return Optional.of(
          Answer.ok(JSON, OpenApi.describe(questions.all(), root, service.version()).toString())
              .with("Cache-Control", "no-cache"));
    }
    if (name.endsWith(".rq")) {
      StoredQuery query = question(name.substring(0, name.length() - 3), ask);
      return Optional.of(Answer.ok("application/sparql-query; charset=utf-8", query.text()));
    }
    Optional<RunningQueries.Running> entry = running.find(name);
    if (entry.isPresent()) {
      return Optional.of(fresh(Json.running(entry.get())));
    }
    return asked(question(name, ask), ask, request, response);
  }

  /** Rows for who asks for rows, a page for a person, what the question is for who reads RDF. */
  private Optional<Answer> asked(
      StoredQuery query, Ask ask, HttpServletRequest request, HttpServletResponse response) {
    return switch (QuestionForm.of(ask, query)) {
      case PAGE -> Optional.of(pages.question(query, ask, answers.request(query, request)));
      case DESCRIPTION -> Optional.of(described(query, ask));
      case ANSWER -> answers.answer(query, ask, request, response);
    };
  }

  private Answer described(StoredQuery query, Ask ask) {
    Format format = QuestionForm.description(ask);
    Graph graph = Executables.graph(List.of(query), service.site().iris().base());
    return Answer.ok(format.contentType(), Serialiser.write(graph, format))
        .with("Vary", "Accept")
        .with("Cache-Control", "no-cache");
  }

  private StoredQuery question(String name, Ask ask) {
    return Optional.of(name)
        .filter(n -> NAME.matcher(n).matches())
        .flatMap(questions::find)
        .orElseThrow(() -> HttpFault.notFound(ask.path()));
  }

  private Answer list(Ask ask) {
    List<String> offers = List.of(JSON, "text/html", "text/turtle", "application/ld+json");
    String type =
        ask.parameter("format")
            .flatMap(Format::named)
            .map(Format::mediaType)
            .or(() -> Accept.parse(ask.accept()).best(offers, offer -> offer))
            .orElseThrow(() -> HttpFault.notAcceptable(String.join(", ", offers)));
    Answer answer =
        switch (type) {
          case "text/html" -> pages.list(ask, running.list());
          case JSON -> fresh(listed(ask.parameter("only").filter("running"::equals).isEmpty()));
          default -> published(type);
        };
    return answer.with("Vary", "Accept, Accept-Language");
  }

  private Answer published(String type) {
    Format format = Format.named(type).filter(f -> f != Format.HTML).orElseThrow();
    var graph = Executables.graph(questions.all(), service.site().iris().base());
    return Answer.ok(format.contentType(), Serialiser.write(graph, format));
  }

  private JsonObject listed(boolean all) {
    JsonObject json = new JsonObject();
    json.add("running", Json.array(running.list().stream().map(Json::running).toList()));
    if (!all) {
      return json;
    }
    String root = service.site().iris().root();
    json.add(
        "questions",
        Json.array(
            questions.all().stream()
                .map(q -> Json.question(q, root + "queries/" + q.name()))
                .toList()));
    return json;
  }

  private static Answer fresh(JsonObject json) {
    return Answer.ok(JSON, json.toString()).with("Cache-Control", "no-store");
  }

  private Answer cancel(String id, HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    if (origin != null && !host(origin).equalsIgnoreCase(request.getHeader("Host"))) {
      throw new HttpFault(403, "Queries are stopped by this server's own pages or by programs.");
    }
    running.cancel(id).orElseThrow(() -> new HttpFault(404, "No query of the id " + id + " runs."));
    return new Answer(204, null, List.of(), new byte[0]);
  }

  private static String host(String origin) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
