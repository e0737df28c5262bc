package org.w3id.badia.web.queries;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Locale;
import org.w3id.badia.query.Parameter;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.web.sparql.RunningQueries.Running;

/** Stored and running queries as JSON. */
public final class Json {
  private Json() {}

  /** A query that runs. */
  static JsonObject running(Running query) {
    JsonObject json = new JsonObject();
    json.addProperty("id", query.id());
    json.addProperty("since", query.since().toString());
    json.addProperty("milliseconds", query.duration().toMillis());
    json.addProperty("limit", query.limit().toMillis());
    json.addProperty("rows", query.rows().get());
    json.addProperty("query", query.text());
    return json;
  }

  /** A stored question, with its address. */
  public static JsonObject question(StoredQuery query, String href) {
    JsonObject json = new JsonObject();
    json.addProperty("name", query.name());
    json.addProperty("href", href);
    JsonObject words = new JsonObject();
    query.questions().forEach(words::addProperty);
    json.add("question", words);
    json.add("parameters", array(query.parameters().stream().map(Json::parameter).toList()));
    return json;
  }

  private static JsonObject parameter(Parameter parameter) {
    JsonObject json = new JsonObject();
    json.addProperty("name", parameter.name());
    json.addProperty("type", parameter.type().name().toLowerCase(Locale.ROOT));
    json.addProperty("default", parameter.fallback());
    json.addProperty("meaning", parameter.meaning());
    json.addProperty("meaningArabic", parameter.arabic());
    return json;
  }

  /** An array of these. */
  public static JsonArray array(Iterable<? extends JsonElement> elements) {
    JsonArray array = new JsonArray();
    elements.forEach(array::add);
    return array;
  }
}
