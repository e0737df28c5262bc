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
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.sse.SSE;
import org.w3id.badia.web.http.BoundedBody;
import org.w3id.badia.web.http.HttpFault;

/**
 * A query as the SPARQL 1.1 protocol sends it.
 *
 * @param query its text; empty where none was sent
 * @param graphs the graphs that it is to see; empty where the protocol names none
 * @param timeout the limit that the client asks for
 * @param format the form that {@code format=} or {@code output=} names
 * @param id by which it can be watched and cancelled: {@code id=}, or else a new one
 * @param client who waits for the answer; empty where nobody can leave
 * @param values of variables, as {@code $name=} brings them: RDF terms written as in Turtle
 */
public record SparqlRequest(
    Optional<String> query,
    Optional<DatasetDescription> graphs,
    Optional<Duration> timeout,
    Optional<String> format,
    String id,
    Optional<ClientConnection> client,
    Map<String, String> values) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
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
        first(values, "format").or(() -> first(values, "output")),
        id(first(values, "id")),
        Optional.of(ClientConnection.of(request)),
        variables(values));
  }

  /** A query of the server itself on behalf of a client. */
  public static SparqlRequest of(String query, Optional<ClientConnection> client) {
    return new SparqlRequest(
        Optional.of(query),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        id(Optional.empty()),
        client,
        Map.of());
  }

  /** The same with a name by which it can be cancelled, a time limit and a form. */
  public SparqlRequest with(
      Optional<String> newId, Optional<Duration> newTimeout, Optional<String> newFormat) {
    String name = newId.isPresent() ? id(newId) : id;
    return new SparqlRequest(query, graphs, newTimeout, newFormat, name, client, values);
  }

  private static Map<String, String> variables(Map<String, List<String>> values) {
    Map<String, String> variables = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith("$")) {
            variables.put(name.substring(1), value.get(0));
          }
        });
    return variables;
  }

  /**
   * The values of the query's variables as nodes.
   *
   * @throws HttpFault 400 for a value that is no IRI or literal
   */
  public Binding bindings(Query asked) {
    BindingBuilder bindings = BindingFactory.builder();
    values.forEach(
        (name, value) -> bindings.add(Var.alloc(name), node(value, asked.getPrefixMapping())));
    return bindings.build();
  }

  private static Node node(String text, PrefixMapping prefixes) {
    try {
      Node node = SSE.parseNode(text, prefixes);
      if (node.isConcrete() && !node.isBlank()) {
        return node;
      }
    } catch (ARQException e) {
      throw new HttpFault(400, "The value " + text + " is no RDF term as Turtle writes it.");
    }
    throw new HttpFault(400, "The value " + text + " is neither an IRI nor a literal.");
  }

  private static String id(Optional<String> given) {
    String id = given.orElseGet(() -> UUID.randomUUID().toString());
    if (!ID.matcher(id).matches()) {
      throw new HttpFault(400, "id=" + id + " is not 8 to 64 letters, digits and hyphens.");
    }
    return id;
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

  /** A time limit in milliseconds. */
  public static Duration milliseconds(String text) {
    try {
      return Duration.ofMillis(Math.max(1, Long.parseLong(text)));
    } catch (NumberFormatException e) {
      throw new HttpFault(400, "timeout=" + text + " is not a whole number of milliseconds.");
    }
  }
}
