package org.w3id.badia.lexicon.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3id.badia.lexicon.reference.Point;

/** All places so far, found by identifier, by name and by nearness; grows as the import goes on. */
final class KnownPlaces {
  /** Cells of a tenth of a degree, some 10 km. */
  private static final double CELL = 0.1;

  private static final Set<String> SETTLEMENTS = Set.of("City", "Town", "Village");

  private final Map<String, Place> bySlug = new HashMap<>();
  private final Map<String, Place> byIdentifier = new HashMap<>();
  private final Map<String, List<Place>> byName = new HashMap<>();
  private final Map<String, List<Place>> byCell = new HashMap<>();

  KnownPlaces(Collection<Place> places) {
    places.forEach(this::add);
  }

  void add(Place place) {
    bySlug.put(place.slug(), place);
    place
        .identifiers()
        .forEach((authority, id) -> byIdentifier.putIfAbsent(authority + " " + id, place));
    for (String key : new TreeSet<>(place.names().stream().map(PlaceNames::key).toList())) {
      byName.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
    }
    if (SETTLEMENTS.contains(place.kind())) {
      place
          .point()
          .ifPresent(p -> byCell.computeIfAbsent(cell(p, 0, 0), k -> new ArrayList<>()).add(place));
    }
  }

  /** The place with that id. */
  Optional<Place> withSlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /** The place that bears one of these identifiers. */
  Optional<Place> withIdentifier(Map<String, String> identifiers) {
    return identifiers.entrySet().stream()
        .map(id -> byIdentifier.get(id.getKey() + " " + id.getValue()))
        .filter(place -> place != null)
        .findFirst();
  }

  /** The places that bear one of these names. */
  List<Place> named(Collection<String> names) {
    return names.stream()
        .map(PlaceNames::key)
        .distinct()
        .flatMap(key -> byName.getOrDefault(key, List.of()).stream())
        .distinct()
        .toList();
  }

  /** Settlements in the cell of a point and the cells around it, in no order. */
  List<Place> around(Point point) {
    return Stream.of(-1, 0, 1)
        .flatMap(dy -> Stream.of(-1, 0, 1).map(dx -> cell(point, dy, dx)))
        .flatMap(cell -> byCell.getOrDefault(cell, List.of()).stream())
        .toList();
  }

  /** The place and those around it, from the finest to the country. */
  List<Place> upwards(String slug) {
    List<Place> chain = new ArrayList<>();
    Optional<Place> at = withSlug(slug);
    while (at.isPresent() && !chain.contains(at.get())) {
      chain.add(at.get());
      at = at.get().within().flatMap(this::withSlug);
    }
    return chain;
  }

  private static String cell(Point point, int dy, int dx) {
    return (Math.round(point.lat() / CELL) + dy) + " " + (Math.round(point.lon() / CELL) + dx);
  }
}
