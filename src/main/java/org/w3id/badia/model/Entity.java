package org.w3id.badia.model;

import java.util.Objects;

/**
 * A thing that a text names: one that reference data knows, or a candidate that it does not.
 *
 * @param kind what sort of thing
 * @param slug the ASCII end of its IRI, unique within the kind's folder; for a weapon the local
 *     name of its concept, such as {@code ImprovisedExplosiveDevice}
 * @param name its Arabic name: the preferred one if known, the surface form if a candidate, its
 *     figures in Western digits
 * @param subkind for a candidate the reference kind that its pattern suggests (a value of the kind
 *     column, such as {@code Militia} or {@code village}), otherwise empty
 * @param known whether reference data has it
 */
public record Entity(EntityKind kind, String slug, String name, String subkind, boolean known) {
  public Entity {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(slug);
    Objects.requireNonNull(name);
    Objects.requireNonNull(subkind);
    if (slug.isEmpty()) {
      throw new IllegalArgumentException("an entity needs a slug: " + name);
    }
  }

  /** An entity that reference data knows. */
  public static Entity known(EntityKind kind, String slug, String name) {
    return new Entity(kind, slug, name, "", true);
  }

  /** An entity that only a report names. */
  public static Entity candidate(EntityKind kind, String slug, String surface, String subkind) {
    return new Entity(kind, slug, figures(surface), subkind, false);
  }

  /** الكتيبة ١٥٧ and الكتيبة 157 are one name. */
  private static String figures(String surface) {
    if (surface.chars().allMatch(c -> c < 128 || !Character.isDigit(c))) {
      return surface;
    }
    StringBuilder name = new StringBuilder(surface.length());
    surface
        .codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                name.append(Character.digit(c, 10));
              } else {
                name.appendCodePoint(c);
              }
            });
    return name.toString();
  }
}
