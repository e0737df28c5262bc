package org.w3id.badia.web.browse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.badia.web.http.Language;

/**
 * The orders and facets of lists as they stand at one revision of the data, so that leafing through
 * a list sorts it once, and its facets are counted once for both languages.
 */
public final class ListMemory {
  /** Longer lists are asked for a page at a time. */
  private static final long WHOLE = 20_000;

  private static final int NODES = 400_000; // some 40 MB

  private final Cache<String, List<Node>> orders =
      Caffeine.newBuilder()
          .maximumWeight(NODES)
          .weigher((String key, List<Node> nodes) -> nodes.size() + 1)
          .build();
  private final Cache<String, List<Listing.Value>> values =
      Caffeine.newBuilder().maximumSize(500).build();
  private final Cache<String, Long> counts = Caffeine.newBuilder().maximumSize(500).build();

  /** How many things a list has. */
  public long count(Listing listing, String revision, DatasetGraph data) {
    return held(counts, revision + listing.countQuery(), () -> listing.count(data));
  }

  /** Some of the things of a list. */
  public List<Node> things(
      Listing listing, Language language, long from, int most, String revision, DatasetGraph data) {
    long count = count(listing, revision, data);
    if (count > WHOLE) {
      return listing.things(language, from, most, data);
    }
    List<Node> all =
        held(
            orders,
            revision + listing.query(language),
            () -> List.copyOf(listing.things(language, 0, (int) WHOLE, data)));
    int start = (int) Math.min(from, all.size());
    return all.subList(start, Math.min(start + most, all.size()));
  }

  /** The values of a facet. */
  public List<Listing.Value> values(
      Listing listing, Facet facet, String revision, DatasetGraph data) {
    String key = revision + facet.key() + listing.chosen() + listing.countQuery();
    return held(values, key, () -> listing.values(facet, data));
  }

  // Not the cache's own get(key, maker): a query within it would hold a lock for long.
  private static <T> T held(Cache<String, T> cache, String key, Supplier<T> maker) {
    T known = cache.getIfPresent(key);
    if (known == null) {
      known = maker.get();
      cache.put(key, known);
    }
    return known;
  }
}
