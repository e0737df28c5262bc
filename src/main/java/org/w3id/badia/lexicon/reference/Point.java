package org.w3id.badia.lexicon.reference;

import java.util.Optional;

/**
 * A point on earth.
 *
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 */
public record Point(double lat, double lon) {
  private static final double EARTH_RADIUS_KM = 6371.0;

  /** The point of a place's row; empty where it has none or one of its cells is malformed. */
  static Optional<Point> of(Row row) {
    return degrees(row, "lat").flatMap(lat -> degrees(row, "lon").map(lon -> new Point(lat, lon)));
  }

  /** The angle in a cell; empty where there is none. */
  static Optional<Double> degrees(Row row, String column) {
    try {
      return row.filled(column).map(Double::valueOf);
    } catch (NumberFormatException malformed) {
      return Optional.empty();
    }
  }

  /** The great-circle distance in kilometres. */
  public double kilometresTo(Point other) {
    double a =
        square(Math.sin(Math.toRadians(other.lat - lat) / 2))
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * square(Math.sin(Math.toRadians(other.lon - lon) / 2));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a));
  }

  private static double square(double x) {
    return x * x;
  }

  @Override
  public String toString() {
    return lat + ", " + lon;
  }
}
