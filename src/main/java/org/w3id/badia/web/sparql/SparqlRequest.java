package org.w3id.badia.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetDescription;
import org.w3id.badia.web.http.BoundedBody;
import org.w3id.badia.web.http.HttpFault;

/**
 * A query as the SPARQL 1.1 protocol sends it.
 *
 * @param query its text; empty where none was sent
 * @param graphs the graphs that it is to see; empty where the protocol names none
 * @param timeout the limit that the client asks for
 * @param format the form that {@code format=} or {@code output=} names
 */
public record SparqlRequest(
    Optional<String> query,
    Optional<DatasetDescription> graphs,
    Optional<Duration> timeout,
    Optional<String> format) {
  private static final int BOUND = 1 << 20; // a query of a megabyte is no query

  /**
   * Reads it from a GET or POST.
   *
   * @throws HttpFault for anything else
   */
  public static SparqlRequest read(HttpServletRequest request) throws IOException {
    Map<String, List<String>> values = parameters(request.getQueryString());
    if (request.getMethod().equals("POST")) {
      post(request, values);
    }
    if (values.containsKey("update")) {
      throw new HttpFault(400, "Updates are not taken here; this endpoint answers queries.");
    }
    if (values.getOrDefault("query", List.of()).size() > 1) {
      throw new HttpFault(400, "More than one query was sent.");
    }
    return new SparqlRequest(
        first(values, "query"),
        graphs(values),
        first(values, "timeout").map(SparqlRequest::milliseconds),
        first(values, "format").or(() -> first(values, "output")));
  }

  private static void post(HttpServletRequest request, Map<String, List<String>> values)
      throws IOException {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    String media = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    switch (media) {
      case "application/sparql-query" ->
          values
              .computeIfAbsent("query", k -> new ArrayList<>())
              .add(BoundedBody.read(request, BOUND));
      case "application/x-www-form-urlencoded" ->
          parameters(BoundedBody.read(request, BOUND))
              .forEach(
                  (name, more) ->
                      values.computeIfAbsent(name, k -> new ArrayList<>()).addAll(more));
      default ->
          throw new HttpFault(
              415, "A query is sent as application/sparql-query or as a form, not as " + media);
    }
  }

  private static Map<String, List<String>> parameters(String encoded) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (encoded == null) {
      return values;
    }
    for (String pair : encoded.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values
            .computeIfAbsent(decode(pair.substring(0, equals)), k -> new ArrayList<>())
            .add(decode(pair.substring(equals + 1)));
      }
    }
    return values;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new HttpFault(400, "A parameter has a broken escape.");
    }
  }

  private static Optional<String> first(Map<String, List<String>> values, String name) {
    return values.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).findFirst();
  }

  private static Optional<DatasetDescription> graphs(Map<String, List<String>> values) {
    List<String> defaults = values.getOrDefault("default-graph-uri", List.of());
    List<String> named = values.getOrDefault("named-graph-uri", List.of());
    return defaults.isEmpty() && named.isEmpty()
        ? Optional.empty()
        : Optional.of(DatasetDescription.create(defaults, named));
  }

  private static Duration milliseconds(String text) {
    try {
      return Duration.ofMillis(Math.max(1, Long.parseLong(text)));
    } catch (NumberFormatException e) {
      throw new HttpFault(400, "timeout=" + text + " is not a whole number of milliseconds.");
    }
  }
}
