package org.w3id.badia.rdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Reference;

/** English names: from the reference tables, else read off the slug. */
public final class EnglishNames {
  /** What a candidate's slug ends with. */
  private static final Pattern HASH =
      Pattern.compile("-(?=[0-9a-f]{4,6}$)[0-9a-f]*[0-9][0-9a-f]*$");

  /** Slugs only, where no tables are at hand. */
  public static final EnglishNames NONE = new EnglishNames(Map.of());

  /** By the folder of their kind and by slug. */
  private final Map<String, Map<String, Row>> rows;

  private EnglishNames(Map<String, Map<String, Row>> rows) {
    this.rows = rows;
  }

  /** The names that the tables give. */
  public static EnglishNames of(Reference reference) {
    Map<String, Map<String, Row>> names = new HashMap<>();
    for (KnownEntity entity : reference.entities()) {
      names
          .computeIfAbsent(entity.kind().folder(), k -> new HashMap<>())
          .put(entity.slug(), new Row(entity));
    }
    return new EnglishNames(names);
  }

  /** What it is called beside its name; nothing for a candidate. */
  List<Node> variants(Entity entity) {
    Row row = row(entity);
    return row == null ? List.of() : row.variants();
  }

  private Row row(Entity entity) {
    return rows.getOrDefault(entity.kind().folder(), Map.of()).get(entity.slug());
  }

  /** What to call it in English; a candidate's name is spelt as its letters are. */
  public String of(Entity entity) {
    return readable(entity).orElseGet(() -> spelt(entity.slug()));
  }

  /** What to call it in English, if that can be told other than letter by letter. */
  public Optional<String> readable(Entity entity) {
    Row row = row(entity);
    String known = row == null ? null : row.entity.nameEn();
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
    return Arrays.stream(HASH.matcher(slug).replaceFirst("").split("-"))
        .filter(w -> !w.isEmpty())
        .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** What the tables say of a thing. */
  private static final class Row {
    private final KnownEntity entity;

    /** Made when it is written for the first time: most of what is known no report names. */
    private volatile List<Node> variants;

    Row(KnownEntity entity) {
      this.entity = entity;
    }

    List<Node> variants() {
      if (variants == null) {
        Stream<Node> arabic = entity.variantsAr().stream().map(v -> Literals.text(v, "ar"));
        Stream<Node> english = entity.variantsEn().stream().map(v -> Literals.text(v, "en"));
        variants = Stream.concat(arabic, english).toList();
      }
      return variants;
    }
  }
}
