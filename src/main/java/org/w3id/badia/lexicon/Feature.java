package org.w3id.badia.lexicon;

/**
 * What speaks for or against a reading, with its weight.
 *
 * @param text {@code name}, {@code name=value} or {@code name=side value}
 * @param weight above 0 where it speaks for the reading
 */
public record Feature(String text, double weight) {
  private static final int[] POWERS = new int[64];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 31 * POWERS[i - 1];
    }
  }

  /** The words of a feature. */
  public static String text(String name, String side, String value) {
    return side.isEmpty() ? name + "=" + value : name + "=" + side + " " + value;
  }

  /** The hash of those words, from the hashes of its parts, which their strings remember. */
  static int hash(String name, String side, String value) {
    int hash = 31 * name.hashCode() + '=';
    if (!side.isEmpty()) {
      hash = 31 * joined(hash, side) + ' ';
    }
    return joined(hash, value);
  }

  private static int joined(int hash, String part) {
    return part.length() < POWERS.length
        ? POWERS[part.length()] * hash + part.hashCode()
        : part.chars().reduce(hash, (h, c) -> 31 * h + c);
  }

  /** Whether these are its words. */
  boolean reads(String name, String side, String value) {
    int equals = name.length();
    int behind = equals + 1 + (side.isEmpty() ? 0 : side.length() + 1);
    return text.length() == behind + value.length()
        && text.charAt(equals) == '='
        && text.startsWith(name)
        && (side.isEmpty() || text.charAt(behind - 1) == ' ' && text.startsWith(side, equals + 1))
        && text.startsWith(value, behind);
  }
}
