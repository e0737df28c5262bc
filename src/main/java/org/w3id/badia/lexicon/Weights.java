package org.w3id.badia.lexicon;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

  /** The features by their name and by what stands before and behind the first blank. */
  private final Map<String, Map<String, Map<String, String>>> texts = new HashMap<>();

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

  private Double put(String feature, double weight) {
    int equals = feature.indexOf('=');
    int blank = feature.indexOf(' ', equals);
    if (equals > 0) {
      texts
          .computeIfAbsent(feature.substring(0, equals), k -> new HashMap<>())
          .computeIfAbsent(
              blank < 0 ? "" : feature.substring(equals + 1, blank), k -> new HashMap<>())
          .put(feature.substring((blank < 0 ? equals : blank) + 1), feature);
    }
    return weights.put(feature, weight);
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

  /** {@code name=value}, without making the words anew where the table has them. */
  public String feature(String name, Object value) {
    String text = known(name, "", value);
    return text == null ? name + "=" + value : text;
  }

  /** {@code name=side value}: a feature that counts apart for each side. */
  public String feature(String name, String side, Object value) {
    String text = known(name, side, value);
    return text == null ? name + "=" + side + " " + value : text;
  }

  private String known(String name, String side, Object value) {
    return texts.getOrDefault(name, Map.of()).getOrDefault(side, Map.of()).get(value.toString());
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
    return 1 / (1 + Math.exp(-sum(features)));
  }

  /** The weights of some features together. */
  public double sum(Collection<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += of(feature);
    }
    return sum;
  }

  /** The features that the table knows, the one that counts most first. */
  public List<String> byWeight(Collection<String> features) {
    return features.stream()
        .filter(weights::containsKey)
        .sorted((a, b) -> Double.compare(Math.abs(of(b)), Math.abs(of(a))))
        .toList();
  }
}
