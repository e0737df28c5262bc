package org.w3id.badia.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.alg.interfaces.MatchingAlgorithm;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Pairs gold events with found ones, one to one, so that the total likeness is greatest. */
final class Alignment {
  /** The likeness from which a pair counts. */
  private static final double LEAST = 2;

  /**
   * A pair of indexes.
   *
   * @param gold into the gold's events
   * @param found into the found events
   */
  record Pair(int gold, int found) {}

  private record Vertex(boolean gold, int index) {}

  private Alignment() {}

  static List<Pair> of(List<Gold.Event> gold, List<Found.Event> found) {
    var graph = new SimpleWeightedGraph<Vertex, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    Set<Vertex> left = new HashSet<>();
    Set<Vertex> right = new HashSet<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double likeness = likeness(gold.get(i), found.get(j));
        if (likeness > 0) {
          connect(graph, left, right, i, j, likeness);
        }
      }
    }
    MatchingAlgorithm.Matching<Vertex, DefaultWeightedEdge> matching =
        new MaximumWeightBipartiteMatching<>(graph, left, right).getMatching();
    List<Pair> pairs = new ArrayList<>();
    for (DefaultWeightedEdge edge : matching.getEdges()) {
      if (graph.getEdgeWeight(edge) >= LEAST) {
        Vertex a = graph.getEdgeSource(edge);
        Vertex b = graph.getEdgeTarget(edge);
        pairs.add(a.gold() ? new Pair(a.index(), b.index()) : new Pair(b.index(), a.index()));
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::gold));
    return pairs;
  }

  private static void connect(
      SimpleWeightedGraph<Vertex, DefaultWeightedEdge> graph,
      Set<Vertex> left,
      Set<Vertex> right,
      int i,
      int j,
      double likeness) {
    Vertex a = new Vertex(true, i);
    Vertex b = new Vertex(false, j);
    graph.addVertex(a);
    graph.addVertex(b);
    left.add(a);
    right.add(b);
    graph.setEdgeWeight(graph.addEdge(a, b), likeness);
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
