package org.w3id.badia.web.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.badia.web.endpoint.Service;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Endpoint;
import org.w3id.badia.web.http.HttpFault;

/** {@code /reconcile}: names of tables to things, by the reconciliation API 0.2 (OpenRefine). */
public final class ReconcileEndpoint extends Endpoint {
  private static final long serialVersionUID = 1L;
  private static final int USUAL = 5;
  private static final int MOST = 50;
  private static final double CERTAIN = 0.99; // a name as it stands
  private static final List<String> TYPES =
      List.of("groups", "places", "states", "people", "sources");

  private final transient Service service;
  private final transient NameIndex names;

  /** Reconciliation with a service's data. */
  public ReconcileEndpoint(Service service, NameIndex names) {
    super(service.faults());
    this.service = service;
    this.names = names;
  }

  @Override
  protected Answer answer(Ask ask) {
    return switch (ask.path()) {
      case "/reconcile" -> ask.parameter("queries").map(this::batch).orElseGet(this::manifest);
      case "/reconcile/suggest/entity" -> json(suggested(ask.parameter("prefix").orElse("")));
      case "/reconcile/suggest/type" -> json(suggestedTypes(ask.parameter("prefix").orElse("")));
      default -> throw HttpFault.notFound(ask.path());
    };
  }

  @Override
  protected Answer other(HttpServletRequest request) {
    if (!request.getMethod().equals("POST")) {
      throw new HttpFault(
          405,
          request.getMethod() + " is not possible here.",
          Map.of("Allow", "GET, HEAD, POST, OPTIONS"));
    }
    return Optional.ofNullable(request.getParameter("queries"))
        .map(this::batch)
        .orElseThrow(() -> new HttpFault(400, "No queries were sent."));
  }

  private Answer manifest() {
    String base = service.site().iris().base();
    JsonObject json = new JsonObject();
    JsonArray versions = new JsonArray();
    versions.add("0.2");
    json.add("versions", versions);
    json.addProperty("name", "Badia");
    json.addProperty("identifierSpace", base + "id/");
    json.addProperty("schemaSpace", "https://w3id.org/badia/ontology#");
    JsonObject view = new JsonObject();
    view.addProperty("url", "{{id}}");
    json.add("view", view);
    JsonArray types = new JsonArray();
    TYPES.forEach(type -> types.add(type(type)));
    json.add("defaultTypes", types);
    json.addProperty("documentation", base + "notebooks");
    json.addProperty("serviceVersion", service.version());
    JsonObject suggest = new JsonObject();
    suggest.add("entity", suggester("entity"));
    suggest.add("type", suggester("type"));
    json.add("suggest", suggest);
    return json(json);
  }

  private JsonObject suggester(String what) {
    JsonObject json = new JsonObject();
    json.addProperty("service_url", service.site().iris().root());
    json.addProperty("service_path", "reconcile/suggest/" + what);
    return json;
  }

  private JsonObject suggested(String prefix) {
    JsonArray result = new JsonArray();
    for (NameIndex.Hit hit : names.find(prefix, named -> fits(named, List.of()), MOST)) {
      JsonObject candidate = candidate(hit, false);
      JsonObject entity = new JsonObject();
      for (String key : List.of("id", "name", "description")) {
        entity.add(key, candidate.get(key));
      }
      entity.add("notable", candidate.get("type"));
      result.add(entity);
    }
    return result(result);
  }

  private static JsonObject suggestedTypes(String prefix) {
    JsonArray result = new JsonArray();
    TYPES.stream()
        .filter(kind -> kind.startsWith(prefix.toLowerCase(Locale.ROOT)))
        .forEach(kind -> result.add(type(kind)));
    return result(result);
  }

  private static JsonObject result(JsonArray result) {
    JsonObject json = new JsonObject();
    json.add("result", result);
    return json;
  }

  private static JsonObject type(String kind) {
    JsonObject type = new JsonObject();
    type.addProperty("id", kind);
    type.addProperty("name", kind);
    return type;
  }

  private static Answer json(JsonObject json) {
    return Answer.ok("application/json", json.toString()).with("Cache-Control", "no-cache");
  }

  private Answer batch(String queries) {
    JsonObject answers = new JsonObject();
    try {
      for (Map.Entry<String, JsonElement> query :
          JsonParser.parseString(queries).getAsJsonObject().entrySet()) {
        JsonArray found = candidates(query.getValue().getAsJsonObject());
        answers.add(query.getKey(), result(found));
      }
    } catch (JsonParseException
        | IllegalStateException
        | UnsupportedOperationException
        | NumberFormatException e) {
      throw new HttpFault(400, "The queries are not JSON as the reconciliation API has it.");
    }
    return json(answers);
  }

  private JsonArray candidates(JsonObject query) {
    int most = query.has("limit") ? Math.min(MOST, query.get("limit").getAsInt()) : USUAL;
    if (!query.has("query")) {
      return new JsonArray(); // things are told by their names, not by properties alone
    }
    List<String> types = types(query.get("type"));
    List<NameIndex.Hit> hits =
        names.find(query.get("query").getAsString(), named -> fits(named, types), most);
    boolean single = hits.size() == 1 || hits.size() > 1 && hits.get(1).score() < CERTAIN;
    JsonArray candidates = new JsonArray();
    for (NameIndex.Hit hit : hits) {
      candidates.add(candidate(hit, single && hit.score() >= CERTAIN));
    }
    return candidates;
  }

  /** One type or several, any of which may fit. */
  private static List<String> types(JsonElement given) {
    if (given == null || given.isJsonNull()) {
      return List.of();
    }
    return given.isJsonArray()
        ? given.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList()
        : List.of(given.getAsString());
  }

  private static boolean fits(Named named, List<String> types) {
    String kind = Kinds.of(named.node(), named.classes());
    return (types.isEmpty() ? TYPES : types).contains(kind);
  }

  private static JsonObject candidate(NameIndex.Hit hit, boolean match) {
    JsonObject candidate = new JsonObject();
    candidate.addProperty("id", hit.thing().node().getURI());
    candidate.addProperty("name", hit.thing().name("en"));
    candidate.addProperty("description", hit.thing().name("ar"));
    JsonArray types = new JsonArray();
    types.add(type(Kinds.of(hit.thing().node(), hit.thing().classes())));
    candidate.add("type", types);
    candidate.addProperty("score", Math.round(hit.score() * 100));
    candidate.addProperty("match", match);
    return candidate;
  }
}
