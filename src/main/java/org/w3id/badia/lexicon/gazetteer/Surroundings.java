package org.w3id.badia.lexicon.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.lexicon.reference.Point;

/** Finds the smallest known place that a row of a gazetteer lies in. */
final class Surroundings {
  private static final Set<String> PARTS = Set.of("District", "Governorate", "Province");

  private final KnownPlaces known;

  Surroundings(KnownPlaces known) {
    this.known = known;
  }

  /**
   * By the row's own hierarchy, where that is finer than the country; else the district or province
   * of the nearest known settlement of its country; else its country.
   */
  Optional<String> of(GazetteerRow row) {
    if (row.kind().equals("Country")) {
      return Optional.empty();
    }
    List<Place> told =
        row.ancestors().stream()
            .flatMap(source -> known.withIdentifier(Map.of("source", source)).stream())
            .toList();
    Optional<String> country =
        row.country()
            .flatMap(this::country)
            .or(() -> told.stream().filter(Surroundings::isCountry).map(Place::slug).findFirst());
    return told.stream()
        .filter(place -> !isCountry(place))
        .map(Place::slug)
        .findFirst()
        .or(() -> nearestPart(row.point(), country))
        .or(() -> country);
  }

  private static boolean isCountry(Place place) {
    return place.kind().equals("Country");
  }

  private Optional<String> nearestPart(Point point, Optional<String> country) {
    return known.around(point).stream()
        .filter(place -> country.isEmpty() || isIn(place, country.get()))
        .min(Comparator.comparingDouble(place -> place.point().get().kilometresTo(point)))
        .flatMap(this::partOf);
  }

  private boolean isIn(Place place, String country) {
    return known.upwards(place.slug()).stream().anyMatch(p -> p.slug().equals(country));
  }

  private Optional<String> partOf(Place place) {
    return known.upwards(place.slug()).stream()
        .filter(p -> PARTS.contains(p.kind()))
        .map(Place::slug)
        .findFirst();
  }

  private Optional<String> country(String code) {
    String english = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    return known.named(List.of(english)).stream()
        .filter(Surroundings::isCountry)
        .map(Place::slug)
        .findFirst();
  }
}
