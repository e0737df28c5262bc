package org.w3id.badia.web.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.badia.web.export.Export;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Caching;
import org.w3id.badia.web.http.Endpoint;
import org.w3id.badia.web.http.Validator;
import org.w3id.badia.web.sparql.ClientConnection;
import org.w3id.badia.web.sparql.Spill;

/** A file of the whole data: streamed, since it may be large. */
final class ExportEndpoint extends Endpoint {
  private static final long serialVersionUID = 1L;

  private final transient Service service;
  private final transient Export export;

  ExportEndpoint(Service service, Export export) {
    super(service.faults());
    this.service = service;
    this.export = export;
  }

  @Override
  protected Answer answer(Ask ask) {
    throw new UnsupportedOperationException("answered by respond");
  }

  @Override
  protected Optional<Answer> respond(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      return Optional.of(other(request));
    }
    Ask ask = new Ask(request);
    String variant = service.version() + "-" + export.path().replaceAll("[^a-z.]", "-");
    Validator validator = service.site().validator(variant);
    if (validator.matches(ask.header("If-None-Match"), ask.header("If-Modified-Since"))) {
      return Optional.of(headed(new Answer(304, null, List.of(), new byte[0]), validator));
    }
    if (request.getMethod().equals("HEAD")) {
      response.setContentType(export.contentType());
      validator.headers().forEach(h -> response.setHeader(h.getKey(), h.getValue()));
      response.setHeader(Caching.HEADER, Caching.SHARED);
      return Optional.empty();
    }
    boolean chunks = ClientConnection.of(request).knowsChunks();
    Spill spill = new Spill(response, started -> begin(started, validator), chunks);
    try {
      write(spill);
      spill.finish();
    } finally {
      spill.release();
    }
    return spill.isWhole()
        ? Optional.of(headed(Answer.ok(export.contentType(), spill.bytes()), validator))
        : Optional.empty();
  }

  private void write(Spill spill) {
    service
        .site()
        .read(
            data -> {
              try {
                export.writer().write(data, spill);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return null;
            });
  }

  private void begin(HttpServletResponse response, Validator validator) {
    response.setContentType(export.contentType());
    response.setHeader(Caching.HEADER, Caching.SHARED);
    validator.headers().forEach(h -> response.setHeader(h.getKey(), h.getValue()));
  }

  private static Answer headed(Answer answer, Validator validator) {
    Answer full = answer.with(Caching.HEADER, Caching.SHARED);
    for (Map.Entry<String, String> header : validator.headers()) {
      full = full.with(header.getKey(), header.getValue());
    }
    return full;
  }
}
