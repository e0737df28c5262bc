package org.w3id.badia.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
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

  /**
   * Reads a query from what a request brought.
   *
   * @throws HttpFault 400 for an update or several queries
   */
  public static SparqlRequest of(Parameters sent, HttpServletRequest request) {
    if (sent.has("update")) {
      throw new HttpFault(400, "Updates are not taken here; this endpoint answers queries.");
    }
    if (sent.all("query").size() > 1) {
      throw new HttpFault(400, "More than one query was sent.");
    }
    return new SparqlRequest(
        sent.first("query"),
        graphs(sent),
        sent.first("timeout").map(SparqlRequest::milliseconds),
        sent.first("format").or(() -> sent.first("output")),
        id(sent.first("id")),
        Optional.of(ClientConnection.of(request)),
        sent.variables());
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

  private static Optional<DatasetDescription> graphs(Parameters sent) {
    List<String> defaults = sent.all("default-graph-uri");
    List<String> named = sent.all("named-graph-uri");
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
