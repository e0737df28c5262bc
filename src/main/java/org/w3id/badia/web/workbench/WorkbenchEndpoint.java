package org.w3id.badia.web.workbench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.rdf.Standard;
import org.w3id.badia.web.describe.Names;
import org.w3id.badia.web.endpoint.Service;
import org.w3id.badia.web.endpoint.Shells;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.BoundedBody;
import org.w3id.badia.web.http.Endpoint;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.http.Language;
import org.w3id.badia.web.page.Shown;
import org.w3id.badia.web.page.View;
import org.w3id.badia.web.search.NameIndex;
import org.w3id.badia.web.sparql.QueryGuard;

/** {@code /editor/…}: what the page asks for while a query is written and its answer read. */
public final class WorkbenchEndpoint extends Endpoint {
  private static final long serialVersionUID = 1L;
  private static final int BOUND = 1 << 20;
  private static final int NAMED_AT_ONCE = 2_000;

  private final transient Service service;
  private final transient Completion completion;
  private final transient Explain explain;

  /** The endpoint of a service, with its names. */
  public WorkbenchEndpoint(Service service, NameIndex names) {
    super(service.faults());
    this.service = service;
    this.completion = new Completion(service.site(), names);
    this.explain = new Explain(service.site());
  }

  @Override
  protected Answer answer(Ask ask) {
    return switch (ask.path()) {
      case "/editor/complete" -> json(complete(ask));
      case "/editor/prefixes" -> json(prefixes());
      default -> throw HttpFault.notFound(ask.path());
    };
  }

  @Override
  protected Answer other(HttpServletRequest request) throws IOException {
    if (!request.getMethod().equals("POST")) {
      throw new HttpFault(
          405,
          request.getMethod() + " is not possible here.",
          Map.of("Allow", "GET, HEAD, POST, OPTIONS"));
    }
    Ask ask = new Ask(request);
    String body = BoundedBody.read(request, BOUND);
    return switch (ask.path()) {
      case "/editor/check" -> json(check(body));
      case "/editor/labels" -> json(labels(body, ask.language()));
      case "/editor/explain" ->
          json(explain.explain(QueryGuard.parse(body, service.site().iris().base())));
      default -> throw HttpFault.notFound(ask.path());
    };
  }

  private static Answer json(JsonElement json) {
    return Answer.ok("application/json", json.toString()).with("Cache-Control", "no-cache");
  }

  private JsonArray complete(Ask ask) {
    return completion.complete(
        ask.parameter("position").orElse("subject"),
        ask.parameter("of").map(this::iri),
        ask.parameter("word").orElse(""),
        ask.language().code());
  }

  /** An IRI as a query writes it: {@code a}, with a prefix, or in brackets. */
  private Node iri(String written) {
    if (written.equals("a")) {
      return Names.TYPE;
    }
    if (written.startsWith("<") && written.endsWith(">")) {
      return NodeFactory.createURI(written.substring(1, written.length() - 1));
    }
    int colon = written.indexOf(':');
    String namespace = colon < 0 ? null : Standard.prefixes().get(written.substring(0, colon));
    return NodeFactory.createURI(
        namespace == null ? written : namespace + written.substring(colon + 1));
  }

  private static JsonObject prefixes() {
    JsonObject json = new JsonObject();
    Standard.prefixes().forEach(json::addProperty);
    return json;
  }

  private JsonObject check(String query) {
    JsonObject json = new JsonObject();
    try {
      QueryFactory.create(query, service.site().iris().base(), Syntax.syntaxSPARQL_11);
      json.addProperty("fine", true);
    } catch (QueryParseException e) {
      json.addProperty("fine", false);
      Fault.of(e).tell(json);
    }
    return json;
  }

  private JsonObject labels(String body, Language language) {
    JsonArray iris;
    try {
      iris = JsonParser.parseString(body).getAsJsonArray();
    } catch (JsonParseException | IllegalStateException e) {
      throw new HttpFault(400, "The body is not a JSON array of IRIs.");
    }
    if (iris.size() > NAMED_AT_ONCE) {
      throw new HttpFault(413, "More than " + NAMED_AT_ONCE + " IRIs at once.");
    }
    return service
        .site()
        .read(
            data -> {
              JsonObject json = new JsonObject();
              View view = Shells.view(service, language, data);
              iris.forEach(
                  iri -> json.add(iri.getAsString(), named(iri.getAsString(), view, data)));
              return json;
            });
  }

  private static JsonObject named(String iri, View view, DatasetGraph data) {
    Node node = NodeFactory.createURI(iri);
    Shown shown = view.show(node);
    JsonObject json = new JsonObject();
    json.addProperty("text", shown.text());
    json.addProperty("language", shown.language());
    json.addProperty("direction", shown.direction());
    json.addProperty("href", shown.href());
    value(node, Standard.LAT, data).ifPresent(lat -> json.addProperty("lat", lat));
    value(node, Standard.LONG, data).ifPresent(lon -> json.addProperty("long", lon));
    // Of an area the map must not draw the middle as if it were the spot.
    precision(node, data).ifPresent(word -> json.addProperty("precision", word));
    return json;
  }

  private static Optional<String> precision(Node node, DatasetGraph data) {
    Node property = Names.badia("coordinatePrecision");
    Iterator<Quad> found = data.find(Quad.defaultGraphIRI, node, property, Node.ANY);
    return found.hasNext()
        ? Optional.of(Names.localName(found.next().getObject().getURI()).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static Optional<String> value(Node node, Node property, DatasetGraph data) {
    Iterator<Quad> found = data.find(Quad.defaultGraphIRI, node, property, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }
}
