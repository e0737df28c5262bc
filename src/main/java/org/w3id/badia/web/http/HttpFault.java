package org.w3id.badia.web.http;

import java.util.Map;

/** A request that cannot be answered as asked; becomes problem details (RFC 9457). */
public final class HttpFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, String> headers;

  /** A fault with a status, what was found and the headers that go with the status. */
  public HttpFault(int status, String detail, Map<String, String> headers) {
    super(detail, null, false, false);
    this.status = status;
    this.headers = Map.copyOf(headers);
  }

  /** A fault with a status and what was found. */
  public HttpFault(int status, String detail) {
    this(status, detail, Map.of());
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** Headers such as Allow or Retry-After. */
  public Map<String, String> headers() {
    return headers;
  }

  /** 404 for an address that names nothing. */
  public static HttpFault notFound(String path) {
    return new HttpFault(404, "Nothing is known by the address " + path + " here.");
  }

  /** 406 that lists what could be had. */
  public static HttpFault notAcceptable(String types) {
    return new HttpFault(
        406, "This can be had as: " + types + ".", Map.of("Vary", "Accept, Accept-Language"));
  }

  /** 503 that asks to come back. */
  public static HttpFault unavailable(String detail) {
    return new HttpFault(503, detail, Map.of("Retry-After", "5"));
  }
}
