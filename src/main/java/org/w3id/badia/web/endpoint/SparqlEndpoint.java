package org.w3id.badia.web.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Endpoint;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.sparql.Execution;
import org.w3id.badia.web.sparql.Parameters;
import org.w3id.badia.web.sparql.QueryGuard;
import org.w3id.badia.web.sparql.SparqlRequest;
import org.w3id.badia.web.update.Updating;

/** {@code /sparql}: the SPARQL 1.1 protocol; updates only where the server's owner wants them. */
final class SparqlEndpoint extends Endpoint {
  private static final long serialVersionUID = 1L;

  private final transient Service service;
  private final transient QueryAnswers answers;
  private final transient SparqlPages pages;

  private final transient Optional<Updating> updating;

  SparqlEndpoint(Service service, Execution execution, Optional<Updating> updating) {
    super(service.faults());
    this.updating = updating;
    this.service = service;
    this.answers = new QueryAnswers(service, execution);
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
    Parameters sent = Parameters.read(request, updating.isPresent());
    if (updating.isPresent() && sent.has("update")) {
      return Optional.of(updating.get().run(sent, request));
    }
    SparqlRequest sparql = SparqlRequest.of(sent, request);
    if (sparql.query().isEmpty()) {
      return Optional.of(withoutQuery(request, ask));
    }
    if (pages.wanted(ask, sparql)) {
      return Optional.of(pages.page(ask, sparql));
    }
    Query query = QueryGuard.parse(sparql.query().get(), service.site().iris().base());
    return answers.answer(
        new QueryAnswers.Asked(query, sparql.bindings(query), sparql), ask, response);
  }

  private Answer withoutQuery(HttpServletRequest request, Ask ask) {
    if (request.getMethod().equals("POST")) {
      throw new HttpFault(400, "No query was sent.");
    }
    return pages.withoutQuery(ask);
  }
}
