package org.w3id.badia.lexicon.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.model.Problem;

/** Holds the points of places to their precision and to the bounds of the places around them. */
final class PointCheck {
  /** Kinds of place that one can walk through; what lies within them is near them. */
  private static final Set<String> SETTLEMENTS =
      Set.of("City", "Town", "Village", "Neighbourhood", "Camp");

  /** The precisions that a point can have. */
  private static final Set<String> POINTED = Set.of("spot", "settlement", "area");

  /** A desert named after a town begins within this distance of it. */
  private static final double NEAR_KM = 30;

  private final Map<String, Row> places = new HashMap<>();
  private final Map<String, Box> boxes = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private PointCheck() {}

  static List<Problem> problems(List<Row> rows) {
    PointCheck check = new PointCheck();
    rows.forEach(check::index);
    rows.stream().filter(row -> row.table() == ReferenceTable.PLACES).forEach(check::check);
    return check.problems;
  }

  private void index(Row row) {
    if (row.table() == ReferenceTable.PLACES) {
      places.putIfAbsent(row.cell("id"), row);
    } else if (row.table() == ReferenceTable.BOUNDS) {
      Box.of(row).ifPresentOrElse(box -> boxes.put(row.cell("place"), box), () -> inverted(row));
    }
  }

  private void inverted(Row row) {
    problems.add(
        row.problem(
            Problem.Code.CONTRADICTION,
            "south",
            "the box is empty",
            "write south below north and west below east"));
  }

  private void check(Row row) {
    boolean hasPoint = row.filled("lat").isPresent() && row.filled("lon").isPresent();
    if (!hasPoint && (row.filled("lat").isPresent() || row.filled("lon").isPresent())) {
      contradiction(row, "lat", "half a point", "fill both lat and lon, or neither");
    } else if (hasPoint && row.cell("precision").equals("none")) {
      contradiction(row, "precision", "a point with precision none", "say how precise it is");
    } else if (!hasPoint && POINTED.contains(row.cell("precision"))) {
      contradiction(row, "precision", "a precision without a point", "write none");
    } else if (hasPoint) {
      Point.of(row).ifPresent(point -> checkAround(row, point));
    }
  }

  private void checkAround(Row row, Point point) {
    Set<String> seen = new HashSet<>(Set.of(row.cell("id")));
    Row around = places.get(row.cell("within"));
    while (around != null && seen.add(around.cell("id"))) {
      Optional<String> fault = faultWithin(point, around);
      if (fault.isPresent()) {
        contradiction(row, "lat", fault.get(), "correct the point or the place it is within");
        return;
      }
      around = places.get(around.cell("within"));
    }
  }

  private Optional<String> faultWithin(Point point, Row around) {
    Box box = boxes.get(around.cell("id"));
    if (box != null && !box.contains(point)) {
      return Optional.of(point + " lies outside " + around.cell("id") + ", " + box);
    }
    if (!SETTLEMENTS.contains(around.cell("kind"))) {
      return Optional.empty();
    }
    return Point.of(around)
        .map(point::kilometresTo)
        .filter(distance -> distance > NEAR_KM)
        .map(distance -> point + " lies " + Math.round(distance) + " km from " + around.cell("id"));
  }

  private void contradiction(Row row, String column, String found, String remedy) {
    problems.add(row.problem(Problem.Code.CONTRADICTION, column, found, remedy));
  }
}
