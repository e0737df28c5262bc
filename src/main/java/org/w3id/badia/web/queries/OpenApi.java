package org.w3id.badia.web.queries;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.w3id.badia.query.Parameter;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.sparql.ResultForm;

/** The stored questions as OpenAPI 3.1 describes an API. */
final class OpenApi {
  private OpenApi() {}

  static JsonObject describe(List<StoredQuery> questions, String base, String version) {
    JsonObject json = new JsonObject();
    json.addProperty("openapi", "3.1.0");
    JsonObject info = new JsonObject();
    info.addProperty("title", "Badia: stored questions");
    info.addProperty("version", version);
    info.addProperty(
        "description",
        "Each file of queries/questions as an address. Values are bound, never pasted.");
    json.add("info", info);
    JsonObject server = new JsonObject();
    server.addProperty("url", base);
    json.add("servers", Json.array(List.of(server)));
    JsonObject paths = new JsonObject();
    questions.forEach(question -> paths.add("/queries/" + question.name(), path(question)));
    json.add("paths", paths);
    return json;
  }

  private static JsonObject path(StoredQuery question) {
    JsonObject get = new JsonObject();
    get.addProperty("operationId", question.name());
    get.addProperty("summary", question.questions().getOrDefault("en", question.name()));
    get.addProperty("description", question.questions().getOrDefault("ar", ""));
    JsonArray parameters = new JsonArray();
    question.parameters().forEach(p -> parameters.add(declared(p)));
    parameters.add(number("limit", "At most this many rows."));
    parameters.add(number("offset", "Leaves out this many rows."));
    parameters.add(number("timeout", "Milliseconds; only lowers the server's limit."));
    parameters.add(format(question));
    get.add("parameters", parameters);
    get.add("responses", responses(question));
    JsonObject path = new JsonObject();
    path.add("get", get);
    return path;
  }

  private static JsonObject declared(Parameter parameter) {
    JsonObject schema = new JsonObject();
    switch (parameter.type()) {
      case INTEGER -> schema.addProperty("type", "integer");
      case DECIMAL -> schema.addProperty("type", "number");
      case DATE -> string(schema, "date");
      case IRI -> string(schema, "iri");
      default -> schema.addProperty("type", "string");
    }
    value(schema, parameter);
    return parameter(parameter.name(), parameter.meaning(), schema);
  }

  private static void string(JsonObject schema, String format) {
    schema.addProperty("type", "string");
    schema.addProperty("format", format);
  }

  private static void value(JsonObject schema, Parameter parameter) {
    switch (parameter.type()) {
      case INTEGER -> schema.addProperty("default", new java.math.BigInteger(parameter.fallback()));
      case DECIMAL -> schema.addProperty("default", new java.math.BigDecimal(parameter.fallback()));
      default -> schema.addProperty("default", parameter.fallback());
    }
  }

  private static JsonObject number(String name, String meaning) {
    JsonObject schema = new JsonObject();
    schema.addProperty("type", "integer");
    schema.addProperty("minimum", 0);
    return parameter(name, meaning, schema);
  }

  private static JsonObject format(StoredQuery question) {
    JsonObject schema = new JsonObject();
    schema.addProperty("type", "string");
    JsonArray names = new JsonArray();
    if (rows(question)) {
      ResultForm.all().forEach(form -> names.add(form.suffix()));
    } else {
      Format.all().stream().filter(f -> f != Format.HTML).forEach(f -> names.add(f.suffix()));
    }
    schema.add("enum", names);
    return parameter("format", "The form of the answer; without it, Accept decides.", schema);
  }

  private static boolean rows(StoredQuery question) {
    return question.query().isSelectType() || question.query().isAskType();
  }

  private static JsonObject parameter(String name, String meaning, JsonObject schema) {
    JsonObject parameter = new JsonObject();
    parameter.addProperty("name", name);
    parameter.addProperty("in", "query");
    parameter.addProperty("description", meaning);
    parameter.add("schema", schema);
    return parameter;
  }

  private static JsonObject responses(StoredQuery question) {
    JsonObject content = new JsonObject();
    if (rows(question)) {
      ResultForm.all().forEach(form -> content.add(form.mediaType(), new JsonObject()));
    } else {
      Format.all().stream()
          .filter(f -> f != Format.HTML)
          .forEach(f -> content.add(f.mediaType(), new JsonObject()));
    }
    JsonObject answered = described("The answer.");
    answered.add("content", content);
    JsonObject responses = new JsonObject();
    responses.add("200", answered);
    responses.add("304", described("Unchanged since the ETag that was sent."));
    responses.add("400", described("A parameter is unknown or not of its type."));
    responses.add("406", described("No such form."));
    responses.add("503", described("It took too long, was cancelled, or too many queries run."));
    return responses;
  }

  private static JsonObject described(String description) {
    JsonObject json = new JsonObject();
    json.addProperty("description", description);
    return json;
  }
}
