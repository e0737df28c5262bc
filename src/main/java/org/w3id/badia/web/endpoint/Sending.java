package org.w3id.badia.web.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.sparql.Execution;
import org.w3id.badia.web.sparql.SparqlRequest;
import org.w3id.badia.web.sparql.Spill;

/** Sends the answer of a query: whole where it is short, streamed where it is long. */
record Sending(Execution execution, String contentType) {

  /** The whole answer; empty where it was streamed. */
  Optional<Answer> send(
      Query query,
      SparqlRequest sparql,
      HttpServletResponse response,
      BiConsumer<QueryExec, OutputStream> writer) {
    Spill spill = new Spill(response, this::head);
    execution.run(query, sparql, exec -> writer.accept(exec, spill));
    return spill.isWhole() ? Optional.of(Answer.ok(contentType, spill.bytes())) : Optional.empty();
  }

  private void head(HttpServletResponse response) {
    response.setStatus(200);
    response.setContentType(contentType);
    response.setHeader("Vary", "Accept");
    // Also where the client asks to close: an answer that ends with the connection cannot be told
    // from one that is cut.
    response.setHeader("Transfer-Encoding", "chunked");
    response.setHeader("Cache-Control", "no-cache");
  }
}
