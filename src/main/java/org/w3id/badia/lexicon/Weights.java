package org.w3id.badia.lexicon;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.text.Table;

/**
 * What features speak for and against a reading: a table of data/lexicon with one weight a feature,
 * learned from annotated reports. A sum of weights is turned into a probability by the logistic
 * function; a feature that the table does not name counts nothing.
 */
public final class Weights {
  private static final Pattern FEATURE = Pattern.compile("[a-z]+(=[^,;\\s][^,;]*)?");
  private static final double MOST = 20;

  private final Map<String, Double> weights = new HashMap<>();

  /** The same by the hash of their words, with room between them. */
  private Feature[] table = new Feature[64];

  /** The hashes of those in the table, at the same places. */
  private int[] hashes = new int[64];

  private Weights() {}

  /**
   * Reads a table with the columns feature and weight.
   *
   * @param data the folder data/
   * @param name the file's name below data/lexicon
   * @throws ProblemException at the first cell that is wrong
   */
  public static Weights read(Path data, String name) {
    Table table =
        Table.read(
            data.resolve("lexicon").resolve(name),
            "data/lexicon/" + name,
            Set.of("feature", "weight"),
            Set.of());
    Weights weights = new Weights();
    table.rows().forEach(row -> weights.add(table, row));
    if (!table.problems().isEmpty()) {
      throw new ProblemException(table.problems().get(0));
    }
    return weights;
  }

  private void add(Table table, Table.Row row) {
    String feature = row.get("feature");
    if (!FEATURE.matcher(feature).matches()) {
      reject(table, row, "feature", "write name or name=value");
      return;
    }
    try {
      double weight = Double.parseDouble(row.get("weight"));
      if (!(Math.abs(weight) <= MOST)) {
        reject(table, row, "weight", "write a number between -20 and 20");
      } else if (put(feature, weight) != null) {
        reject(table, row, "feature", "keep one row a feature");
      }
    } catch (NumberFormatException e) {
      reject(table, row, "weight", "write a number between -20 and 20");
    }
  }

  private Double put(String text, double weight) {
    Feature feature = new Feature(text, weight);
    Double before = weights.put(text, weight);
    if (2 * weights.size() > table.length) {
      Feature[] narrow = table;
      table = new Feature[2 * narrow.length];
      hashes = new int[table.length];
      for (Feature known : narrow) {
        if (known != null) {
          file(known);
        }
      }
    }
    file(feature);
    return before;
  }

  private void file(Feature feature) {
    int at = free(feature.text());
    table[at] = feature;
    hashes[at] = feature.text().hashCode();
  }

  /** Where a feature stands in the table, or may be put. */
  private int free(String text) {
    int at = text.hashCode() & table.length - 1;
    while (table[at] != null && !table[at].text().equals(text)) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  private static void reject(Table table, Table.Row row, String column, String remedy) {
    table.reject(row, column, Problem.Code.BAD_CELL, row.get(column), remedy);
  }

  /** The same table with one weight another. */
  public Weights with(String feature, double weight) {
    Weights other = new Weights();
    weights.forEach(other::put);
    other.put(feature, weight);
    return other;
  }

  /**
   * The feature {@code name=value}, or {@code name=side value} where it counts apart for each side;
   * null where the table has none. Its words are not put together for that: it is asked thousands
   * of times a report.
   */
  public Feature known(String name, String side, String value) {
    int hash = Feature.hash(name, side, value);
    int at = hash & table.length - 1;
    while (table[at] != null) {
      if (hashes[at] == hash && table[at].reads(name, side, value)) {
        return table[at];
      }
      at = at + 1 & table.length - 1;
    }
    return null;
  }

  /** All weights by their features. */
  public Map<String, Double> all() {
    return Map.copyOf(weights);
  }

  /** The weight of a feature, 0 where the table has none. */
  public double of(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** How likely a reading with those features is right, 0 to 1. */
  public double probability(Collection<String> features) {
    return probability(sum(features));
  }

  /** How likely a reading is right whose weights have that sum. */
  public static double probability(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  /** The weights of some features together. */
  public double sum(Collection<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += of(feature);
    }
    return sum;
  }
}
