package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.lexicon.Feature;
import org.w3id.badia.lexicon.Weights;

/** The features of one place beside an event, gathered one by one with their weights. */
final class SeenPlace {
  private static final String[] DIGITS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

  private final Weights weights;
  private final String told;
  private final String size;
  private final String lies;
  private final boolean all;
  private final List<String> features = new ArrayList<>();
  private double sum;

  /**
   * A place of which nothing is seen yet.
   *
   * @param told how the event's frames name it
   * @param size how large it is
   * @param lies how it lies to the event's other places
   * @param all whether features are wanted too that have no weight, as for learning
   */
  SeenPlace(Weights weights, String told, String size, String lies, boolean all) {
    this.weights = weights;
    this.told = told;
    this.size = size;
    this.lies = lies;
    this.all = all;
    features.add("bias");
    sum = weights.of("bias");
  }

  String told() {
    return told;
  }

  String size() {
    return size;
  }

  String lies() {
    return lies;
  }

  /** What was seen, in its order. */
  List<String> features() {
    return features;
  }

  /** How likely the place is the event's by its features. */
  double probability() {
    return Weights.probability(sum);
  }

  void add(String name, Object value) {
    add(name, "", value);
  }

  /** A feature that counts apart for each of some sides. */
  void add(String name, String side, Object value) {
    String text =
        value instanceof Integer number && number >= 0 && number < DIGITS.length
            ? DIGITS[number]
            : value.toString();
    Feature feature = weights.known(name, side, text);
    if (feature != null) {
      features.add(feature.text());
      sum += feature.weight();
    } else if (all) {
      features.add(Feature.text(name, side, text));
    }
  }

  /** A feature that counts apart for places told and not told. */
  void told(String name, Object value) {
    add(name, told, value);
  }

  void sized(String name, Object value) {
    add(name, size, value);
  }
}
