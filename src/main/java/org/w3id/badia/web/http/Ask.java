package org.w3id.badia.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What a request asks for. The host it was sent to is not part of it, on purpose. */
public final class Ask {
  private final HttpServletRequest request;

  /** Wraps a servlet request. */
  public Ask(HttpServletRequest request) {
    this.request = request;
  }

  /** The path of the request as IRI characters, with its leading slash. */
  public String path() {
    return IriPath.decode(request.getRequestURI());
  }

  /** The raw query string, or null. */
  public String query() {
    return request.getQueryString();
  }

  /** The Accept header, several of them joined; null without one. */
  public String accept() {
    var values = request.getHeaders("Accept");
    if (!values.hasMoreElements()) {
      return null;
    }
    String first = values.nextElement();
    return values.hasMoreElements()
        ? first + "," + String.join(",", java.util.Collections.list(values))
        : first;
  }

  /** A parameter of the query string that is there and not blank. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(v -> !v.isBlank());
  }

  /** All values of a parameter. */
  public String[] parameters(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? new String[0] : values;
  }

  /** A whole number of at least 1 from the query string; 1 without it. */
  public int page() {
    return parameter("page").map(Ask::positive).orElse(1);
  }

  private static int positive(String text) {
    try {
      int value = Integer.parseInt(text);
      if (value >= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new HttpFault(400, "page=" + text + " is not a whole number.");
    }
    throw new HttpFault(400, "page=" + text + " is below 1.");
  }

  /** The language of the page. */
  public Language language() {
    return Language.choose(request.getParameter("lang"), request.getHeader("Accept-Language"));
  }

  /** Whether the address itself names the language. */
  public boolean languageNamed() {
    return request.getParameter("lang") != null;
  }

  /** A header, or null. */
  public String header(String name) {
    return request.getHeader(name);
  }
}
