package org.w3id.badia.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of the reference tables: a group, state, person, place or source that Badia knows.
 *
 * @param kind which folder of data/ it came from
 * @param slug its id column
 * @param subkind its kind column: the class or concept's local name, such as {@code Militia} or
 *     {@code Village}
 * @param nameAr the preferred Arabic name
 * @param nameEn the preferred English name
 * @param variantsAr other Arabic names and spellings
 * @param variantsEn other English names and spellings
 * @param facts the remaining cells that are not empty, by column name
 * @param origin the file and line it stands in, such as {@code data/groups/iraq.csv:12}
 */
public record KnownEntity(
    EntityKind kind,
    String slug,
    String subkind,
    String nameAr,
    String nameEn,
    List<String> variantsAr,
    List<String> variantsEn,
    Map<String, String> facts,
    String origin) {
  /** The note of a row that nobody has looked at. */
  public static final String UNREVIEWED = "unreviewed";

  public KnownEntity {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(slug);
    Objects.requireNonNull(subkind);
    Objects.requireNonNull(nameAr);
    Objects.requireNonNull(nameEn);
    variantsAr = List.copyOf(variantsAr);
    variantsEn = List.copyOf(variantsEn);
    facts = Map.copyOf(facts);
    Objects.requireNonNull(origin);
  }

  /** All its names, in Arabic and English, the one it is called by first. */
  public List<String> names() {
    return Stream.of(List.of(nameAr, nameEn), variantsAr, variantsEn)
        .flatMap(List::stream)
        .toList();
  }

  /** The cell of a further column, such as {@code within} or {@code wikidata}. */
  public Optional<String> fact(String column) {
    return Optional.ofNullable(facts.get(column));
  }

  /**
   * Whether a person has looked at the row. One that came out of a gazetteer is marked {@value
   * #UNREVIEWED} in its note until then: its name may be any word, and names nothing by itself.
   */
  public boolean reviewed() {
    return fact("note").filter(UNREVIEWED::equals).isEmpty();
  }

  /** Whether it is a state or the land of one. */
  public boolean isCountry() {
    return kind == EntityKind.STATE || subkind.equals("Country");
  }

  /** The entity that a mention of it refers to. */
  public Entity entity() {
    return Entity.known(kind, slug, nameAr);
  }
}
