package org.w3id.badia.web.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.badia.web.endpoint.Service;
import org.w3id.badia.web.endpoint.Shells;
import org.w3id.badia.web.http.Accept;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Endpoint;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.page.Pages;
import org.w3id.badia.web.page.Shown;
import org.w3id.badia.web.page.Texts;
import org.w3id.badia.web.page.View;

/** {@code /search?q=…}: things by their names, reports and claims by their words. */
public final class SearchEndpoint extends Endpoint {
  private static final long serialVersionUID = 1L;
  private static final int NAMED = 200;
  private static final int SHOWN = 60;
  private static final int AROUND = 90; // letters of a text on each side of the word found
  private static final String JSON = "application/json";

  private final transient Service service;
  private final transient NameIndex names;

  /** The search in a service's data. */
  public SearchEndpoint(Service service, NameIndex names) {
    super(service.faults());
    this.service = service;
    this.names = names;
  }

  @Override
  protected Answer answer(Ask ask) {
    String text = ask.parameter("q").orElse("").strip();
    String kind = ask.parameter("kind").orElse(null);
    List<Found> all = text.isEmpty() ? List.of() : find(text, ask);
    Map<String, Integer> kinds = new LinkedHashMap<>();
    all.forEach(found -> kinds.merge(found.kind(), 1, Integer::sum));
    List<Found> shown =
        all.stream().filter(f -> kind == null || f.kind().equals(kind)).limit(SHOWN).toList();
    Answer answer =
        type(ask).equals(JSON)
            ? Answer.ok(JSON, json(text, kinds, shown).toString())
            : page(ask, new Asked(text, kind), kinds, shown);
    return answer.with("Vary", "Accept, Accept-Language").with("Cache-Control", "no-cache");
  }

  private record Asked(String text, String kind) {}

  private static String type(Ask ask) {
    if (ask.parameter("format").isPresent()) {
      return ask.parameter("format").get().equals("html") ? "text/html" : JSON;
    }
    return Accept.parse(ask.accept())
        .best(List.of(JSON, "text/html"), type -> type)
        .orElseThrow(() -> HttpFault.notAcceptable("application/json, text/html"));
  }

  private Answer page(Ask ask, Asked asked, Map<String, Integer> kinds, List<Found> shown) {
    var shell = Shells.plain(service, ask, Texts.in(ask.language()).get("search.title"));
    SearchPage page = new SearchPage(shell, asked.text(), asked.kind(), kinds, shown);
    return Answer.ok("text/html; charset=utf-8", Pages.render("search", page));
  }

  private List<Found> find(String text, Ask ask) {
    List<NameIndex.Hit> hits = names.find(text, named -> true, NAMED);
    return service.site().read(data -> found(text, hits, ask, data));
  }

  private List<Found> found(String text, List<NameIndex.Hit> hits, Ask ask, DatasetGraph data) {
    View view = Shells.view(service, ask.language(), data);
    Map<Node, Found> found = new LinkedHashMap<>();
    for (NameIndex.Hit hit : hits) {
      Node node = hit.thing().node();
      String kind = Kinds.of(node, hit.thing().classes());
      // What happened and who did it come before the words of the vocabulary.
      double score = kind.equals("terms") ? hit.score() * 0.8 : hit.score();
      found.put(node, new Found(node.getURI(), view.show(node), kind, score, null));
    }
    TextHits.find(text, data)
        .forEach(
            (node, words) -> {
              Shown part = Shown.of(around(words, text), "ar");
              String kind = Kinds.of(node, Set.of());
              found.putIfAbsent(node, new Found(node.getURI(), view.show(node), kind, 0.3, part));
            });
    List<Found> ranked = new ArrayList<>(found.values());
    ranked.sort((a, b) -> Double.compare(b.score(), a.score()));
    return ranked;
  }

  /** The part of a text around the first word that was looked for. */
  private static String around(String text, String wanted) {
    String flat = text.replaceAll("\\s+", " ");
    int at = Math.max(0, flat.indexOf(wanted.split("\\s+")[0]));
    int from = Math.max(0, at - AROUND);
    int to = Math.min(flat.length(), at + AROUND);
    return (from > 0 ? "… " : "") + flat.substring(from, to) + (to < flat.length() ? " …" : "");
  }

  private static JsonObject json(String text, Map<String, Integer> kinds, List<Found> shown) {
    JsonObject json = new JsonObject();
    json.addProperty("q", text);
    JsonObject facets = new JsonObject();
    kinds.forEach(facets::addProperty);
    json.add("kinds", facets);
    JsonArray results = new JsonArray();
    for (Found found : shown) {
      JsonObject result = new JsonObject();
      result.addProperty("iri", found.iri());
      result.addProperty("label", found.thing().text());
      result.addProperty("language", found.thing().language());
      result.addProperty("href", found.thing().href());
      result.addProperty("kind", found.kind());
      result.addProperty("score", found.score());
      if (found.words() != null) {
        result.addProperty("words", found.words().text());
      }
      results.add(result);
    }
    json.add("results", results);
    return json;
  }
}
