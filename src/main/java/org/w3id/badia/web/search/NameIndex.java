package org.w3id.badia.web.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.web.describe.Names;
import org.w3id.badia.web.describe.Site;

/** The names of everything in the data, in memory: a few thousand, so a look takes milliseconds. */
public final class NameIndex {
  private final Site site;
  private final Cache<String, Map<Node, Named>> built =
      Caffeine.newBuilder().maximumSize(1).build();

  /** The names of a site's data; read at the first use after a change. */
  public NameIndex(Site site) {
    this.site = site;
  }

  /**
   * A thing that was found.
   *
   * @param thing with its names
   * @param score how well it fits, up to 1
   */
  public record Hit(Named thing, double score) {}

  /** What has a name, by its node. */
  public Map<Node, Named> all() {
    return built.get(site.revision(), revision -> site.read(NameIndex::read));
  }

  /** The names of one thing. */
  public Optional<Named> of(Node node) {
    return Optional.ofNullable(all().get(node));
  }

  /** The best fits among those wanted, best first; short names first among equals. */
  public List<Hit> find(String text, Predicate<Named> wanted, int most) {
    List<String> readings = Folding.readings(text);
    if (readings.get(0).isEmpty()) {
      return List.of();
    }
    String typed = Folding.joined(readings.get(0));
    List<Hit> hits = new ArrayList<>();
    for (Named named : all().values()) {
      double score = named.fit(readings, typed);
      if (score > 0 && wanted.test(named)) {
        hits.add(new Hit(named, score));
      }
    }
    if (hits.isEmpty()) {
      slips(readings.get(0), typed, wanted, hits);
    }
    hits.sort(
        Comparator.comparingDouble((Hit hit) -> -hit.score())
            .thenComparing(hit -> hit.thing().folded().get(0).length())
            .thenComparing(hit -> hit.thing().node().getURI()));
    return hits.subList(0, Math.min(most, hits.size()));
  }

  /** What nothing is called may be a name with a slip of the pen or two. */
  private void slips(String words, String typed, Predicate<Named> wanted, List<Hit> hits) {
    if (typed.length() < Slip.SHORTEST) {
      return;
    }
    Slip slip = new Slip(words, typed);
    for (Named named : all().values()) {
      double score = slip.fit(named);
      if (score > 0 && wanted.test(named)) {
        hits.add(new Hit(named, score));
      }
    }
  }

  private static Map<Node, Named> read(DatasetGraph data) {
    Map<Node, Collected> collected = new LinkedHashMap<>();
    for (Node property : Names.LABELS) {
      data.find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY)
          .forEachRemaining(
              quad -> {
                if (quad.getSubject().isURI() && quad.getObject().isLiteral()) {
                  collected
                      .computeIfAbsent(quad.getSubject(), node -> new Collected())
                      .add(quad.getObject());
                }
              });
    }
    Map<Node, Named> all = new LinkedHashMap<>();
    collected.forEach((node, names) -> all.put(node, names.named(node, data)));
    return all;
  }

  private static final class Collected {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> folded = new ArrayList<>();
    private final List<String> joined = new ArrayList<>();

    private void add(Node literal) {
      String text = literal.getLiteralLexicalForm();
      names.putIfAbsent(literal.getLiteralLanguage(), text);
      String words = Folding.words(text);
      if (!words.isEmpty() && !folded.contains(words)) {
        folded.add(words);
        joined.add(Folding.joined(words));
      }
    }

    private Named named(Node node, DatasetGraph data) {
      if (folded.isEmpty()) {
        folded.add("");
        joined.add("");
      }
      Set<Node> classes = new HashSet<>();
      data.find(Quad.defaultGraphIRI, node, Names.TYPE, Node.ANY)
          .forEachRemaining(quad -> classes.add(quad.getObject()));
      return new Named(node, names, folded, joined, classes);
    }
  }
}
