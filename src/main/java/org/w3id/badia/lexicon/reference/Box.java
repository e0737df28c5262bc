package org.w3id.badia.lexicon.reference;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bounds of a place in degrees, WGS 84.
 *
 * @param south its southernmost latitude
 * @param west its westernmost longitude
 * @param north its northernmost latitude
 * @param east its easternmost longitude
 */
public record Box(double south, double west, double north, double east) {
  /** Slack in degrees, about 10 km: bounds are taken from the settlements known inside. */
  private static final double SLACK = 0.1;

  /** The box of a row of data/bounds; empty where it is malformed or encloses nothing. */
  static Optional<Box> of(Row row) {
    if (Stream.of("south", "west", "north", "east")
        .anyMatch(c -> Point.degrees(row, c).isEmpty())) {
      return Optional.empty();
    }
    Box box =
        new Box(
            Point.degrees(row, "south").get(),
            Point.degrees(row, "west").get(),
            Point.degrees(row, "north").get(),
            Point.degrees(row, "east").get());
    return Optional.of(box).filter(b -> b.south < b.north && b.west < b.east);
  }

  /** The boxes of data/bounds by the place they enclose; malformed ones are left out. */
  public static Map<String, Box> readAll(Path data) {
    Map<String, Box> boxes = new HashMap<>();
    for (Row row : TableFile.rows(ReferenceTable.BOUNDS, data)) {
      of(row).ifPresent(box -> boxes.put(row.cell("place"), box));
    }
    return boxes;
  }

  /** Whether the point lies in it or just beside it. */
  public boolean contains(Point point) {
    return point.lat() >= south - SLACK
        && point.lat() <= north + SLACK
        && point.lon() >= west - SLACK
        && point.lon() <= east + SLACK;
  }

  @Override
  public String toString() {
    return "which spans " + south + "…" + north + " north, " + west + "…" + east + " east";
  }
}
