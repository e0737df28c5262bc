package org.w3id.badia.evaluate;

/**
 * Counts of one slot.
 *
 * @param correct fills that are right
 * @param wanted fills of the gold
 * @param given fills of the system
 */
public record Tally(int correct, int wanted, int given) {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(correct + other.correct, wanted + other.wanted, given + other.given);
  }

  /** The share of given fills that are right, 0 to 1. */
  public double precision() {
    return given == 0 ? 0 : (double) correct / given;
  }

  /** The share of wanted fills that were found, 0 to 1. */
  public double recall() {
    return wanted == 0 ? 0 : (double) correct / wanted;
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
