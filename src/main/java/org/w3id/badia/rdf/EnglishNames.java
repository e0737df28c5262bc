package org.w3id.badia.rdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Reference;

/** English names: from the reference tables, else read off the slug. */
public final class EnglishNames {
  /** Slugs only, where no tables are at hand. */
  public static final EnglishNames NONE = new EnglishNames(Map.of());

  private final Map<String, KnownEntity> bySlug;

  private EnglishNames(Map<String, KnownEntity> bySlug) {
    this.bySlug = bySlug;
  }

  /** The names that the tables give. */
  public static EnglishNames of(Reference reference) {
    Map<String, KnownEntity> names = new HashMap<>();
    for (KnownEntity entity : reference.entities()) {
      names.put(entity.kind().folder() + "/" + entity.slug(), entity);
    }
    return new EnglishNames(names);
  }

  /** What the tables say of it; empty for a candidate. */
  Optional<KnownEntity> row(Entity entity) {
    return Optional.ofNullable(bySlug.get(entity.kind().folder() + "/" + entity.slug()));
  }

  /** What to call it in English; a candidate's name is spelt as its letters are. */
  public String of(Entity entity) {
    return readable(entity).orElseGet(() -> spelt(entity.slug()));
  }

  /** What to call it in English, if that can be told other than letter by letter. */
  public Optional<String> readable(Entity entity) {
    String known = row(entity).map(KnownEntity::nameEn).orElse(null);
    if (known == null && entity.kind() == EntityKind.OBJECT) {
      return Optional.of(sort(entity));
    }
    return known == null && entity.known()
        ? Optional.of(spelt(entity.slug()))
        : Optional.ofNullable(known);
  }

  /** What sort of thing it is: {@code TargetVehicle} reads "a vehicle". */
  private static String sort(Entity object) {
    return switch (object.subkind()) {
      case "TargetVehicle" -> "a vehicle";
      case "TargetFacility" -> "a facility";
      case "TargetObject" -> "a place";
      default -> "an object";
    };
  }

  /**
   * {@code jabal-umar-3fa2} reads "Jabal Umar": a candidate's slug ends with a hash of its name.
   */
  private static String spelt(String slug) {
    String words = slug.replaceFirst("-(?=[0-9a-f]{4,6}$)[0-9a-f]*[0-9][0-9a-f]*$", "");
    return Arrays.stream(words.split("-"))
        .filter(w -> !w.isEmpty())
        .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
        .collect(Collectors.joining(" "));
  }
}
