package org.w3id.badia.lexicon.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.badia.lexicon.reference.Box;
import org.w3id.badia.lexicon.reference.Point;
import org.w3id.badia.model.Problem.Code;

/** Decides whether a row is a place that is known: by identifier, then by name and nearness. */
final class PlaceMatcher {
  /** Gazetteers place one village up to this far apart: Dhiban 35.01498 and 34.99528 north. */
  private static final double SAME_KM = 4;

  /**
   * Beyond this two settlements of one name are two: Tannuriyah east of Qamishli and its namesake.
   */
  private static final double MAYBE_KM = 12;

  private static final Set<String> AREAS = Set.of("Country", "Governorate", "Province", "District");

  private final KnownPlaces known;
  private final Map<String, Box> boxes;
  private final Surroundings surroundings;

  PlaceMatcher(KnownPlaces known, Map<String, Box> boxes) {
    this.known = known;
    this.boxes = boxes;
    this.surroundings = new Surroundings(known);
  }

  /** What the row is. */
  Verdict judge(GazetteerRow row) {
    Optional<Place> identified = known.withIdentifier(row.identifiers());
    if (identified.isPresent()) {
      return new Verdict.Same(identified.get());
    }
    List<Place> bearers = known.named(allNames(row));
    List<Place> namesakes = bearers.stream().filter(place -> comparable(row, place)).toList();
    Optional<Place> near = nearest(row, namesakes, SAME_KM);
    if (near.isPresent()) {
      return new Verdict.Same(near.get());
    }
    return nearest(row, namesakes, MAYBE_KM)
        .map(place -> doubt(row, place))
        .orElseGet(() -> judgeNew(row, bearers));
  }

  private static List<String> allNames(GazetteerRow row) {
    return Stream.concat(row.arabicNames().stream(), row.names().stream()).toList();
  }

  /** A district is not the town it is named after. */
  private static boolean comparable(GazetteerRow row, Place place) {
    boolean area = AREAS.contains(row.kind());
    return area ? place.kind().equals(row.kind()) : !AREAS.contains(place.kind());
  }

  private static Optional<Place> nearest(GazetteerRow row, List<Place> places, double limit) {
    double reach = AREAS.contains(row.kind()) ? limit * 10 : limit;
    return places.stream()
        .filter(place -> place.point().isPresent())
        .filter(place -> place.point().get().kilometresTo(row.point()) <= reach)
        .findFirst();
  }

  private Verdict judgeNew(GazetteerRow row, List<Place> bearers) {
    Optional<NamePair> names = NamePair.of(row);
    if (names.isEmpty()) {
      return new Verdict.Doubtful(
          Code.BAD_CELL,
          "no Arabic name of " + label(row) + " agrees with its Latin name",
          "look its name up and add the row by hand");
    }
    Optional<String> within = surroundings.of(row);
    if (within.isEmpty()) {
      return new Verdict.Doubtful(
          Code.UNKNOWN_REFERENCE,
          "nothing known lies around " + label(row),
          "add its province or country first");
    }
    return judgeAmong(row, names.get(), within.get(), bearers);
  }

  private Verdict judgeAmong(GazetteerRow row, NamePair names, String within, List<Place> bearers) {
    List<Place> chain = known.upwards(within);
    Optional<Place> outside =
        chain.stream().filter(p -> !contains(p.slug(), row.point())).findFirst();
    if (outside.isPresent()) {
      return new Verdict.Doubtful(
          Code.CONTRADICTION,
          label(row) + " at " + row.point() + " lies outside " + outside.get().slug(),
          "find out which of the two is wrong");
    }
    return bearers.stream()
        .filter(p -> p.within().equals(Optional.of(within)) || mayBe(row, p, chain))
        .findFirst()
        .<Verdict>map(place -> doubt(row, place))
        .orElse(new Verdict.New(names, within));
  }

  /** A place without a point, somewhere in one of the places around the row. */
  private static boolean mayBe(GazetteerRow row, Place place, List<Place> chain) {
    return comparable(row, place)
        && place.point().isEmpty()
        && place.within().stream().anyMatch(w -> chain.stream().anyMatch(p -> p.slug().equals(w)));
  }

  private boolean contains(String slug, Point point) {
    Box box = boxes.get(slug);
    return box == null || box.contains(point);
  }

  private static Verdict doubt(GazetteerRow row, Place place) {
    String apart =
        place
            .point()
            .map(p -> Math.round(p.kilometresTo(row.point())) + " km away")
            .orElse("which has no point");
    return new Verdict.Doubtful(
        Code.DUPLICATE,
        label(row) + " may be " + place.slug() + ", " + apart,
        "if it is, give that row this source; if not, add a row of its own");
  }

  private static String label(GazetteerRow row) {
    String name = row.names().isEmpty() ? String.join("", row.arabicNames()) : row.names().get(0);
    return row.source() + " (" + name + ")";
  }
}
