package org.w3id.badia.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns what features speak for and against: logistic regression with a quadratic penalty, solved
 * by Newton's method, so that the same examples always give the same weights.
 */
public final class Logistic {
  /** The feature that every example has; it carries no penalty to speak of. */
  public static final String BIAS = "bias";

  private static final double FREE = 0.01;
  private static final int STEPS = 30;
  private static final double STILL = 1e-6;

  /**
   * Something judged.
   *
   * @param features what was seen of it
   * @param right whether it was right
   * @param weight how much it counts, 1 as a rule
   */
  public record Example(Collection<String> features, boolean right, double weight) {
    public Example {
      features = List.copyOf(features);
    }
  }

  private final List<String> names;
  private final double[] expected;
  private final double penalty;
  private final List<int[]> rows = new ArrayList<>();
  private final List<Example> examples;

  private Logistic(
      List<Example> examples, List<String> names, Map<String, Double> expected, double penalty) {
    this.examples = examples;
    this.names = names;
    this.expected = names.stream().mapToDouble(n -> expected.getOrDefault(n, 0.0)).toArray();
    this.penalty = penalty;
    Map<String, Integer> index = new TreeMap<>();
    names.forEach(name -> index.put(name, index.size()));
    for (Example example : examples) {
      rows.add(
          new HashSet<>(example.features())
              .stream().filter(index::containsKey).mapToInt(index::get).sorted().toArray());
    }
  }

  /**
   * The weight of each feature that enough examples have, by its name.
   *
   * @param penalty what a squared weight costs; larger ones trust the examples less
   * @param least in how many examples a feature must be seen
   */
  public static Map<String, Double> learn(List<Example> examples, double penalty, int least) {
    return learn(examples, Map.of(), penalty, least);
  }

  /**
   * The same, starting from what was known before.
   *
   * @param expected weights from which examples must lead away; the others are expected to be 0
   */
  public static Map<String, Double> learn(
      List<Example> examples, Map<String, Double> expected, double penalty, int least) {
    Map<String, Integer> seen = new TreeMap<>();
    for (Example example : examples) {
      new HashSet<>(example.features()).forEach(f -> seen.merge(f, 1, Integer::sum));
    }
    seen.values().removeIf(count -> count < least);
    List<String> names = List.copyOf(seen.keySet());
    double[] weights = new Logistic(examples, names, expected, penalty).solve();
    Map<String, Double> learned = new TreeMap<>(expected);
    for (int i = 0; i < weights.length; i++) {
      learned.put(names.get(i), weights[i]);
    }
    return learned;
  }

  private double[] solve() {
    double[] weights = expected.clone();
    for (int step = 0; step < STEPS; step++) {
      double most = 0;
      double[] change = newton(weights);
      for (int i = 0; i < weights.length; i++) {
        weights[i] -= change[i];
        most = Math.max(most, Math.abs(change[i]));
      }
      if (most < STILL) {
        break;
      }
    }
    return weights;
  }

  private double[] newton(double[] weights) {
    int size = names.size();
    double[][] curvature = new double[size][size];
    double[] slope = new double[size];
    for (int i = 0; i < size; i++) {
      double cost = names.get(i).equals(BIAS) ? FREE : penalty;
      curvature[i][i] = cost;
      slope[i] = cost * (weights[i] - expected[i]);
    }
    for (int e = 0; e < rows.size(); e++) {
      add(rows.get(e), examples.get(e), weights, slope, curvature);
    }
    return solved(curvature, slope);
  }

  private static void add(
      int[] row, Example example, double[] weights, double[] slope, double[][] curvature) {
    double sum = 0;
    for (int i : row) {
      sum += weights[i];
    }
    double expected = 1 / (1 + Math.exp(-sum));
    double miss = example.weight() * (expected - (example.right() ? 1 : 0));
    double bend = example.weight() * expected * (1 - expected);
    for (int i : row) {
      slope[i] += miss;
      for (int j : row) {
        curvature[i][j] += bend;
      }
    }
  }

  /** Solves a symmetric system with a positive diagonal by elimination, in place. */
  private static double[] solved(double[][] matrix, double[] right) {
    int size = right.length;
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = pivot + 1; row < size; row++) {
        double factor = matrix[row][pivot] / matrix[pivot][pivot];
        for (int column = pivot; factor != 0 && column < size; column++) {
          matrix[row][column] -= factor * matrix[pivot][column];
        }
        right[row] -= factor * right[pivot];
      }
    }
    for (int row = size - 1; row >= 0; row--) {
      for (int column = row + 1; column < size; column++) {
        right[row] -= matrix[row][column] * right[column];
      }
      right[row] /= matrix[row][row];
    }
    return right;
  }
}
