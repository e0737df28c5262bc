package org.w3id.badia.web.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A servlet that answers GET and HEAD with whole answers, and faults with problem details. */
public abstract class Endpoint extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Endpoint.class);

  private final transient Faults faults;

  /** An endpoint whose faults are told like this. */
  protected Endpoint(Faults faults) {
    this.faults = faults;
  }

  /**
   * The answer to a request.
   *
   * @throws HttpFault where there is none
   */
  protected abstract Answer answer(Ask ask);

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Answer> answer;
    try {
      answer = respond(request, response);
    } catch (HttpFault fault) {
      answer = Optional.of(told(fault, request, response));
    } catch (RuntimeException | StackOverflowError e) {
      answer = Optional.of(told(unexpected(request, e), request, response));
    }
    if (answer.isPresent()) {
      send(answer.get(), request, response);
    }
  }

  /** The answer to a request; empty where it was sent as it was made. */
  protected Optional<Answer> respond(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String method = request.getMethod();
    boolean reads = method.equals("GET") || method.equals("HEAD");
    return Optional.of(reads ? answer(new Ask(request)) : other(request));
  }

  /** A fault in mid-answer breaks the connection: no cut answer may look whole. */
  private Answer told(HttpFault fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      throw new IOException("Cut in mid-answer: " + fault.getMessage());
    }
    Ask ask = new Ask(request);
    return faults.answer(fault, ask.accept(), ask.language());
  }

  /** Answers a method other than GET and HEAD; refuses it unless overridden. */
  protected Answer other(HttpServletRequest request) throws IOException {
    throw new HttpFault(
        405, request.getMethod() + " is not possible here.", Map.of("Allow", "GET, HEAD, OPTIONS"));
  }

  private static HttpFault unexpected(HttpServletRequest request, Throwable fault) {
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
    return HttpFault.unavailable("The store could not answer. The server's log says why.");
  }

  private static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] gzip = Compression.of(answer, request.getHeader("Accept-Encoding"));
    response.setStatus(answer.status());
    headers(answer, gzip != null, response);
    if (answer.contentType() != null) {
      response.setContentType(answer.contentType());
    }
    byte[] body = gzip == null ? answer.body() : gzip;
    if (answer.status() != 304) {
      response.setContentLength(body.length);
    }
    if (!request.getMethod().equals("HEAD") && body.length > 0) {
      response.getOutputStream().write(body);
    }
  }

  /** One line says what an answer varies by: some caches read only the last of several. */
  private static void headers(Answer answer, boolean compressed, HttpServletResponse response) {
    String vary = "Accept-Encoding";
    for (Map.Entry<String, String> header : answer.headers()) {
      switch (header.getKey()) {
        case "Vary" -> vary = header.getValue() + ", " + vary;
        case "ETag" ->
            response.setHeader(
                "ETag", compressed ? Compression.tag(header.getValue()) : header.getValue());
        case CommonHeaders.POLICY_HEADER -> // two policies would both hold
            response.setHeader(header.getKey(), header.getValue());
        default -> response.addHeader(header.getKey(), header.getValue());
      }
    }
    response.setHeader("Vary", vary);
    if (compressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
  }
}
