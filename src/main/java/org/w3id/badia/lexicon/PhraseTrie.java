package org.w3id.badia.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases as sequences of words, looked up from their first word. */
final class PhraseTrie {
  /** A word of some phrases, and what ends there. */
  static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Sense> senses = new ArrayList<>(1);

    /** What a phrase that ends here can mean. */
    List<Sense> senses() {
      return senses;
    }

    /** Whether no phrase goes on from here. */
    boolean isLast() {
      return next.isEmpty();
    }

    /** The node after a further word, or null. */
    Node next(String key) {
      return next.get(key);
    }
  }

  private final Node root = new Node();

  void add(List<String> keys, Sense sense) {
    Node node = root;
    for (String key : keys) {
      node = node.next.computeIfAbsent(key, k -> new Node());
    }
    if (!node.senses.contains(sense)) {
      node.senses.add(sense);
    }
  }

  Node root() {
    return root;
  }
}
