package org.w3id.badia.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Reference;
import org.w3id.badia.text.Folding;

/** Places that share a name, and what lies around each. Immutable. */
final class Namesakes {
  private final Map<String, KnownEntity> places = new HashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();

  Namesakes(Reference reference) {
    for (KnownEntity place : reference.ofKind(EntityKind.PLACE)) {
      places.put(place.slug(), place);
      for (String name : names(place)) {
        byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(place.slug());
      }
    }
  }

  /**
   * Every place that these words can mean and the given place shares a name with, itself included.
   *
   * @param slug a known place
   * @param surface how the report names it
   */
  List<KnownEntity> of(String slug, String surface) {
    KnownEntity place = places.get(slug);
    if (place == null) {
      return List.of();
    }
    String written = key(surface);
    return names(place).stream()
        .filter(name -> isIn(name, written))
        .flatMap(name -> byName.get(name).stream())
        .distinct()
        .map(places::get)
        .toList();
  }

  /** Whether the words end with the name: بلدة الطيبة, وبالطيبة. */
  private static boolean isIn(String name, String written) {
    return written.matches("(.* )?(و|ف)?(ب|ل|ك)?(ال)?" + name);
  }

  /** The slugs of the place and of those around it, finest first. */
  Collection<String> upwards(String slug) {
    Map<String, KnownEntity> chain = new LinkedHashMap<>();
    KnownEntity at = places.get(slug);
    while (at != null && chain.putIfAbsent(at.slug(), at) == null) {
      at = at.fact("within").map(places::get).orElse(null);
    }
    return new ArrayList<>(chain.keySet());
  }

  private static Set<String> names(KnownEntity place) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(Stream.of(place.nameAr()), place.variantsAr().stream())
        .map(Namesakes::key)
        .forEach(names::add);
    return names;
  }

  /** Folded, without the article of the first word. */
  private static String key(String name) {
    return Folding.fold(name)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceAll("^ال(?=\\p{L}{2})", "");
  }
}
