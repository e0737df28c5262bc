package org.w3id.badia.web.workbench;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.badia.rdf.Standard;
import org.w3id.badia.web.describe.Names;
import org.w3id.badia.web.describe.Site;
import org.w3id.badia.web.search.NameIndex;

/**
 * What can stand at a place of a query, from the data alone: properties that are used, with a class
 * those of its instances; classes that have instances; after a property the things it leads to.
 */
final class Completion {
  private static final int MOST = 40;
  private static final int CONSIDERED = 5_000; // objects of one property, the most frequent first
  private static final Map<String, String> QUERIES =
      Map.of(
          "properties", "SELECT ?x (COUNT(*) AS ?n) { ?s ?x ?o } GROUP BY ?x",
          "propertiesOf", "SELECT ?x (COUNT(*) AS ?n) { ?s a ?of ; ?x ?o } GROUP BY ?x",
          "classes", "SELECT ?x (COUNT(*) AS ?n) { ?s a ?x } GROUP BY ?x",
          "objects", "SELECT ?x (COUNT(*) AS ?n) { ?s ?of ?x FILTER isIRI(?x) } GROUP BY ?x");

  private final Site site;
  private final NameIndex names;
  private final Cache<String, Map<Node, Long>> counts =
      Caffeine.newBuilder().maximumSize(200).build();

  Completion(Site site, NameIndex names) {
    this.site = site;
    this.names = names;
  }

  /**
   * The completions of a word.
   *
   * @param position {@code subject}, {@code predicate} or {@code object}
   * @param of the property before an object, or the class of the subject before a predicate
   */
  JsonArray complete(String position, Optional<Node> of, String word, String language) {
    Map<Node, Long> candidates =
        switch (position) {
          case "predicate" ->
              of.map(c -> count("propertiesOf", c)).orElseGet(() -> count("properties", null));
          case "object" ->
              of.map(p -> p.equals(Names.TYPE) ? count("classes", null) : count("objects", p))
                  .orElseGet(Map::of);
          default -> Map.of();
        };
    if (position.equals("predicate") && candidates.isEmpty()) {
      candidates = count("properties", null);
    }
    JsonArray array = new JsonArray();
    for (Candidate candidate : ranked(candidates, word, position.equals("subject"))) {
      array.add(json(candidate, language));
    }
    return array;
  }

  private record Candidate(Node node, double score, long count) {}

  private List<Candidate> ranked(Map<Node, Long> candidates, String word, boolean anything) {
    String plain = word.replaceFirst("^<", "").replaceFirst("^[A-Za-z0-9]*:", "");
    List<Candidate> ranked = new ArrayList<>();
    if (plain.isBlank()) {
      candidates.forEach((node, n) -> add(ranked, word, new Candidate(node, 1, n)));
    } else {
      for (NameIndex.Hit hit :
          names.find(plain, n -> anything || candidates.containsKey(n.node()), 10 * MOST)) {
        Node node = hit.thing().node();
        add(ranked, word, new Candidate(node, hit.score(), candidates.getOrDefault(node, 0L)));
      }
      candidates.forEach((node, n) -> byLocalName(node, n, plain, word, ranked));
    }
    ranked.sort((a, b) -> Double.compare(weight(b), weight(a)));
    return ranked.subList(0, Math.min(MOST, ranked.size()));
  }

  private static void byLocalName(
      Node node, long n, String plain, String word, List<Candidate> into) {
    String local = Names.localName(node.getURI()).toLowerCase(java.util.Locale.ROOT);
    if (local.startsWith(plain.toLowerCase(java.util.Locale.ROOT))
        && into.stream().noneMatch(c -> c.node().equals(node))) {
      add(into, word, new Candidate(node, 0.8, n));
    }
  }

  /** A prefix that was typed rules out what does not begin with its namespace. */
  private static void add(List<Candidate> into, String word, Candidate candidate) {
    int colon = word.indexOf(':');
    if (colon >= 0 && !word.startsWith("<")) {
      String namespace = Standard.prefixes().get(word.substring(0, colon));
      if (namespace != null && !candidate.node().getURI().startsWith(namespace)) {
        return;
      }
    }
    into.add(candidate);
  }

  private static double weight(Candidate candidate) {
    return candidate.score() + Math.log1p(candidate.count()) / 40;
  }

  private Map<Node, Long> count(String query, Node of) {
    return counts.get(site.revision() + query + of, key -> read(query, of));
  }

  private Map<Node, Long> read(String name, Node of) {
    ParameterizedSparqlString text = new ParameterizedSparqlString(QUERIES.get(name));
    if (of != null) {
      text.setIri("of", of.getURI());
    }
    Map<Node, Long> counted = new LinkedHashMap<>();
    site.read(
        data -> {
          String query = text + " ORDER BY DESC(?n) LIMIT " + CONSIDERED;
          try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
            exec.select()
                .forEachRemaining(
                    row -> {
                      Node node = row.get(Var.alloc("x"));
                      Node n = row.get(Var.alloc("n"));
                      if (node != null && node.isURI()) {
                        counted.put(node, ((Number) n.getLiteralValue()).longValue());
                      }
                    });
          }
          return null;
        });
    return counted;
  }

  private JsonObject json(Candidate candidate, String language) {
    Node node = candidate.node();
    JsonObject json = new JsonObject();
    json.addProperty("text", written(node.getURI()));
    names
        .of(node)
        .ifPresent(
            named -> {
              json.addProperty("label", named.name(language));
              json.addProperty("other", named.name(language.equals("ar") ? "en" : "ar"));
            });
    json.addProperty("count", candidate.count());
    return json;
  }

  /** As a query has it: with a prefix where the rest is a plain name. */
  static String written(String iri) {
    for (Map.Entry<String, String> prefix : Standard.prefixes().entrySet()) {
      if (iri.startsWith(prefix.getValue())
          && iri.substring(prefix.getValue().length()).matches("[A-Za-z][A-Za-z0-9_-]*")) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return "<" + iri + ">";
  }
}
