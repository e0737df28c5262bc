package org.w3id.badia.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The headers that every answer has, whatever its status, and the answer to OPTIONS. */
public final class CommonHeaders extends HttpFilter {
  /** The header that says what a page may load. */
  static final String POLICY_HEADER = "Content-Security-Policy";

  private static final long serialVersionUID = 1L;
  // The one style element that Cytoscape adds, which makes its container the frame of its layers.
  private static final String CYTOSCAPE = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' "
          + CYTOSCAPE
          + "; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader(
        "Access-Control-Expose-Headers",
        "Link, ETag, Location, Last-Modified, Query-Id, Retry-After");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(POLICY_HEADER, POLICY);
    response.setHeader("Referrer-Policy", "same-origin");
    if (request.getMethod().equals("OPTIONS")) {
      options(response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void options(HttpServletResponse response) {
    response.setStatus(204);
    response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, DELETE, OPTIONS");
    response.setHeader(
        "Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-None-Match");
    response.setHeader("Access-Control-Max-Age", "86400");
  }
}
