package org.w3id.badia.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Learns from examples how people choose: each option of an example, or none of them, is chosen in
 * proportion to e raised to the sum of the weights of its features. The weights are those under
 * which the examples are likeliest, drawn towards 0; found one at a time, again and again, always
 * in the same order, so that the same examples give the same weights.
 */
final class Choices {
  /** How strongly weights are drawn towards 0: tenfold, with reports left out, 3 to 6 did best. */
  private static final double DRAW = 3;

  /** The weight of none is free. */
  private static final double FREE = 0.01;

  private static final int SWEEPS = 150;
  private static final double SMALL = 1e-4;

  /** No weight moves farther at a time. */
  private static final double STRIDE = 1;

  /** One thing to choose with the wrong options and none beside it. */
  private static final class Example {
    final boolean[][] has;
    final double[] score;
    final int right;

    Example(boolean[][] has, int right) {
      this.has = has;
      this.score = new double[has.length];
      this.right = right;
    }
  }

  private final int features;
  private final List<Example> examples = new ArrayList<>();

  /** Learns weights for so many features. */
  Choices(int features) {
    this.features = features;
  }

  /**
   * Adds an example.
   *
   * @param options the features of each option
   * @param right the indexes of those that were chosen, empty where none was
   */
  void add(List<boolean[]> options, List<Integer> right) {
    List<Integer> chosen = right.isEmpty() ? List.of(-1) : right;
    for (int one : chosen) {
      List<boolean[]> rows = new ArrayList<>();
      int place = options.size();
      for (int i = 0; i < options.size(); i++) {
        if (i == one) {
          place = rows.size();
        }
        if (i == one || !right.contains(i)) {
          rows.add(withNone(options.get(i), false));
        }
      }
      rows.add(withNone(new boolean[features], true));
      examples.add(new Example(rows.toArray(boolean[][]::new), one < 0 ? rows.size() - 1 : place));
    }
  }

  private boolean[] withNone(boolean[] option, boolean none) {
    boolean[] row = java.util.Arrays.copyOf(option, features + 1);
    row[features] = none;
    return row;
  }

  /** The weights of the features, and last that of none. */
  double[] weights() {
    double[] weights = new double[features + 1];
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      double most = 0;
      for (int j = 0; j <= features; j++) {
        most = Math.max(most, Math.abs(move(weights, j)));
      }
      if (most < SMALL) {
        break;
      }
    }
    return weights;
  }

  private double move(double[] weights, int j) {
    double draw = j == features ? FREE : DRAW;
    double slope = -draw * weights[j];
    double bend = draw;
    for (Example example : examples) {
      double share = share(example, j);
      slope += (example.has[example.right][j] ? 1 : 0) - share;
      bend += share * (1 - share);
    }
    double step = Math.max(-STRIDE, Math.min(STRIDE, slope / bend));
    weights[j] += step;
    for (Example example : examples) {
      for (int i = 0; i < example.has.length; i++) {
        example.score[i] += example.has[i][j] ? step : 0;
      }
    }
    return step;
  }

  /** How likely a choice with that feature is. */
  private static double share(Example example, int j) {
    double all = 0;
    double with = 0;
    for (int i = 0; i < example.has.length; i++) {
      double power = Math.exp(example.score[i]);
      all += power;
      with += example.has[i][j] ? power : 0;
    }
    return with / all;
  }
}
