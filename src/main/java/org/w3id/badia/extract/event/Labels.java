package org.w3id.badia.extract.event;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Values of an enum as features name them, put together once: {@code around=fear}. */
final class Labels<E extends Enum<E>> {
  private final Map<E, String> labels;

  /**
   * All values of an enum.
   *
   * @param before what stands before each
   */
  Labels(String before, Class<E> values) {
    this.labels = new EnumMap<>(values);
    for (E value : values.getEnumConstants()) {
      labels.put(value, before + value.name().toLowerCase(Locale.ROOT));
    }
  }

  String of(E value) {
    return labels.get(value);
  }
}
