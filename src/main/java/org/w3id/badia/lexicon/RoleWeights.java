package org.w3id.badia.lexicon;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.model.Role;
import org.w3id.badia.model.RoleFeature;
import org.w3id.badia.text.Table;

/**
 * How much each feature speaks for someone being perpetrator or target of an event: {@code
 * roles.csv} of data/lexicon, which {@code badia evaluate --learn-roles} writes. The candidates of
 * an event and nobody at all share what is likely: each in proportion to e raised to the sum of its
 * weights.
 */
public final class RoleWeights {
  /** The row that holds the weight of nobody. */
  public static final String NOBODY = "nobody";

  private static final String NAME = "data/lexicon/roles.csv";

  private final Map<RoleFeature, double[]> weights = new EnumMap<>(RoleFeature.class);
  private double[] nobody = {0, 0};

  private RoleWeights() {}

  /**
   * Reads the table.
   *
   * @param data the folder data/
   * @throws ProblemException at the first cell that is wrong
   */
  public static RoleWeights read(Path data) {
    Path path = data.resolve("lexicon").resolve("roles.csv");
    Table table = Table.read(path, NAME, Set.of("feature", "perpetrator", "target"), Set.of());
    RoleWeights read = new RoleWeights();
    table.rows().forEach(row -> read.add(table, row));
    if (!table.problems().isEmpty()) {
      throw new ProblemException(table.problems().get(0));
    }
    return read;
  }

  private void add(Table table, Table.Row row) {
    double[] pair = {weight(table, row, "perpetrator"), weight(table, row, "target")};
    String label = row.get("feature");
    if (label.equals(NOBODY)) {
      nobody = pair;
      return;
    }
    RoleFeature feature = RoleFeature.of(label).orElse(null);
    if (feature == null) {
      table.reject(
          row, "feature", Problem.Code.BAD_CELL, label, "write nobody or a feature of a role");
    } else if (weights.put(feature, pair) != null) {
      table.reject(row, "feature", Problem.Code.BAD_CELL, label, "write each feature once");
    }
  }

  private static double weight(Table table, Table.Row row, String column) {
    try {
      double weight = Double.parseDouble(row.get(column));
      if (Double.isFinite(weight)) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    table.reject(row, column, Problem.Code.BAD_CELL, row.get(column), "write a number");
    return 0;
  }

  /** The weight of a feature for {@link Role#PERPETRATOR} or {@link Role#TARGET}. */
  public double of(RoleFeature feature, Role role) {
    double[] pair = weights.get(feature);
    return pair == null ? 0 : pair[role == Role.PERPETRATOR ? 0 : 1];
  }

  /** The weight of nobody: what a candidate has to weigh up. */
  public double nobody(Role role) {
    return nobody[role == Role.PERPETRATOR ? 0 : 1];
  }

  /** The sum of the weights of some features, with what rounding lost made good (Kahan). */
  public double sum(Collection<RoleFeature> features, Role role) {
    double sum = 0;
    double lost = 0;
    for (RoleFeature feature : features) {
      double weight = of(feature, role) - lost;
      double next = sum + weight;
      lost = next - sum - weight;
      sum = next;
    }
    return sum - lost;
  }
}
