package org.w3id.badia.lexicon;

import java.util.Arrays;
import org.w3id.badia.model.EventKind;

/** Event kinds by the class names that the tables write. */
public final class Kinds {
  private Kinds() {}

  /**
   * The kind of that class name.
   *
   * @throws IllegalArgumentException where there is none; the tables are checked when read
   */
  public static EventKind of(String className) {
    return Arrays.stream(EventKind.values())
        .filter(k -> k.className().equals(className))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no event class " + className));
  }
}
