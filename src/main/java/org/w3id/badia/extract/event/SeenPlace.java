package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.lexicon.Weights;

/**
 * The features of one place beside an event, gathered one by one.
 *
 * @param told how the event's frames name it
 * @param size how large it is
 * @param lies how it lies to the event's other places
 */
record SeenPlace(Weights weights, String told, String size, String lies, List<String> features) {
  void add(String name, Object value) {
    features.add(weights.feature(name, value));
  }

  /** A feature that counts apart for each of some sides. */
  void add(String name, String side, Object value) {
    features.add(weights.feature(name, side, value));
  }

  /** A feature that counts apart for places told and not told. */
  void told(String name, Object value) {
    add(name, told, value);
  }

  void sized(String name, Object value) {
    add(name, size, value);
  }
}
