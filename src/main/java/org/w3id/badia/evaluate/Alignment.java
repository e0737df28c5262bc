package org.w3id.badia.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Pairs gold events with found ones, one to one, so that the total likeness is greatest: the
 * Hungarian method with potentials, step by step as the published scorer takes it, so that both
 * choose the same among pairings that are equally good.
 */
final class Alignment {
  /** The likeness from which a pair counts. */
  private static final double LEAST = 2;

  /** More than any likeness. */
  private static final double BIG = 1_000;

  /**
   * A pair of indexes.
   *
   * @param gold into the gold's events
   * @param found into the found events
   */
  record Pair(int gold, int found) {}

  private final double[][] cost;
  private final int size;
  private final double[] rowPotential;
  private final double[] columnPotential;
  private final int[] rowOf;
  private final int[] way;

  private Alignment(double[][] likeness, int size) {
    this.size = size;
    this.cost = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        boolean both = i < likeness.length && j < likeness[i].length;
        cost[i][j] = BIG - (both ? likeness[i][j] : 0);
      }
    }
    this.rowPotential = new double[size + 1];
    this.columnPotential = new double[size + 1];
    this.rowOf = new int[size + 1];
    this.way = new int[size + 1];
  }

  static List<Pair> of(List<Gold.Event> gold, List<Found.Event> found) {
    double[][] likeness = new double[gold.size()][found.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        likeness[i][j] = likeness(gold.get(i), found.get(j));
      }
    }
    Alignment alignment = new Alignment(likeness, Math.max(gold.size(), found.size()));
    List<Pair> pairs = new ArrayList<>();
    for (int row = 1; row <= alignment.size; row++) {
      alignment.assign(row);
    }
    for (int column = 1; column <= found.size() && column <= alignment.size; column++) {
      int row = alignment.rowOf[column] - 1;
      if (row < gold.size() && likeness[row][column - 1] >= LEAST) {
        pairs.add(new Pair(row, column - 1));
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::gold));
    return pairs;
  }

  /** Finds a column for a row along the cheapest way, moving others where need be. */
  private void assign(int row) {
    rowOf[0] = row;
    int column = 0;
    double[] least = new double[size + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[size + 1];
    do {
      column = nearest(column, least, used);
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[way[column]];
      column = way[column];
    }
  }

  private int nearest(int from, double[] least, boolean[] used) {
    used[from] = true;
    int row = rowOf[from];
    double delta = Double.POSITIVE_INFINITY;
    int best = 0;
    for (int j = 1; j <= size; j++) {
      if (used[j]) {
        continue;
      }
      double reduced = cost[row - 1][j - 1] - rowPotential[row] - columnPotential[j];
      if (reduced < least[j]) {
        least[j] = reduced;
        way[j] = from;
      }
      if (least[j] < delta) {
        delta = least[j];
        best = j;
      }
    }
    for (int j = 0; j <= size; j++) {
      if (used[j]) {
        rowPotential[rowOf[j]] += delta;
        columnPotential[j] -= delta;
      } else {
        least[j] -= delta;
      }
    }
    return best;
  }

  /**
   * Shared fills, weighted by how much they tell events apart; 0 where nothing anchors the pair.
   */
  private static double likeness(Gold.Event gold, Found.Event found) {
    Map<String, Tally> counts = Slots.compare(gold, found);
    double anchor =
        counts.get("place").correct() * 2
            + counts.get("target").correct() * 2
            + counts.get("perpetrator").correct()
            + counts.get("casualty").correct()
            + counts.get("weapon").correct() * .5
            + counts.get("date").correct();
    return anchor == 0 ? 0 : anchor + counts.get("type").correct() * 1.5;
  }
}
