package org.w3id.badia.web.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Caching;
import org.w3id.badia.web.sparql.ClientConnection;
import org.w3id.badia.web.sparql.Execution;
import org.w3id.badia.web.sparql.Spill;

/** Sends the answer of a query: whole where it is short, streamed where it is long. */
record Sending(Execution execution, String contentType) {
  private static final String QUERY_ID = "Query-Id"; // names it at /queries while it runs

  /** Writes what a query answers. */
  interface RowsWriter {
    /** Writes it, counting rows. */
    void write(QueryExec exec, AtomicLong rows, OutputStream out);
  }

  /** The whole answer; empty where it was streamed. */
  Optional<Answer> send(QueryAnswers.Asked asked, HttpServletResponse response, RowsWriter writer) {
    response.setHeader(QUERY_ID, asked.sparql().id());
    boolean chunks = asked.sparql().client().map(ClientConnection::knowsChunks).orElse(true);
    Spill spill = new Spill(response, this::head, chunks);
    try {
      execution.run(
          asked.query(),
          asked.parameters(),
          asked.sparql(),
          (exec, rows) -> writer.write(exec, rows, spill));
      spill.finish();
    } finally {
      spill.release();
    }
    return spill.isWhole() ? Optional.of(Answer.ok(contentType, spill.bytes())) : Optional.empty();
  }

  private void head(HttpServletResponse response) {
    response.setStatus(200);
    response.setContentType(contentType);
    response.setHeader("Vary", "Accept, Accept-Encoding");
    response.setHeader(Caching.HEADER, Caching.SHARED);
  }
}
