package org.w3id.badia.lexicon.gazetteer;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.badia.lexicon.reference.Point;

/** What the cells of gazetteers have in common. */
final class Cells {
  /** The size of Mayadin (44,000) and upwards is called a city in reports, of Hajin a town. */
  private static final long CITY = 40_000;

  /** Seats of a subdistrict such as Khusham have some 5,000 people. */
  private static final long TOWN = 5_000;

  private Cells() {}

  /** The parts of a list that are not empty. */
  static Stream<String> list(String cell, String separator) {
    return Stream.of(cell.split(separator)).map(String::strip).filter(part -> !part.isEmpty());
  }

  /** The point of two cells; empty where one is no angle, or both are zero. */
  static Optional<Point> point(String lat, String lon) {
    try {
      Point point = new Point(Double.parseDouble(lat), Double.parseDouble(lon));
      boolean onEarth = Math.abs(point.lat()) <= 90 && Math.abs(point.lon()) <= 180;
      return Optional.of(point).filter(p -> onEarth && (p.lat() != 0 || p.lon() != 0));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /** City, Town or Village by its people; a seat of government is a city however small. */
  static String settlement(String population, boolean seat) {
    long people = population.matches("[0-9]{1,18}") ? Long.parseLong(population) : 0;
    return seat || people >= CITY ? "City" : people >= TOWN ? "Town" : "Village";
  }

  /** Whether every letter is Latin and there is one. */
  static boolean isLatin(String name) {
    return isIn(UnicodeScript.LATIN, name) && name.length() > 1;
  }

  /** Whether every letter is Arabic and there is one. */
  static boolean isArabic(String name) {
    return isIn(UnicodeScript.ARABIC, name);
  }

  private static boolean isIn(UnicodeScript script, String name) {
    return name.codePoints().anyMatch(Character::isLetter)
        && name.codePoints()
            .filter(c -> Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER)
            .allMatch(c -> UnicodeScript.of(c) == script);
  }
}
