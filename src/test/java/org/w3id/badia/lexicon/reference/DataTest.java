package org.w3id.badia.lexicon.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Problem;

/** The tables under data/ that Badia ships. */
class DataTest {
  private static final CheckedReference DATA = ReferenceReader.read(Path.of("data"));

  private static final Map<String, KnownEntity> PLACES =
      DATA.reference().ofKind(EntityKind.PLACE).stream()
          .collect(Collectors.toMap(KnownEntity::slug, place -> place, (one, other) -> one));

  @Test
  void the_tables_are_sound() {
    assertThat(DATA.problems()).extracting(Problem::toString).isEmpty();
  }

  @Test
  void syria_has_its_fourteen_governorates_and_more_than_eight_hundred_places() {
    List<KnownEntity> syria = PLACES.values().stream().filter(p -> isIn(p, "syria")).toList();
    assertThat(syria).hasSizeGreaterThan(800);
    assertThat(syria).filteredOn(p -> p.subkind().equals("Governorate")).hasSize(14);
  }

  @Test
  void a_region_has_no_point() {
    Set<String> regions = Set.of("syrian-desert", "deir-ez-zor-countryside", "north-east-syria");
    assertThat(regions).allSatisfy(id -> assertThat(PLACES.get(id).fact("lat")).isEmpty());
  }

  @Test
  void every_point_names_its_source() {
    assertThat(PLACES.values())
        .filteredOn(place -> place.fact("lat").isPresent())
        .allSatisfy(
            place -> assertThat(place.fact("source").orElse("")).as(place.origin()).isNotEmpty());
  }

  private static boolean isIn(KnownEntity place, String country) {
    KnownEntity at = place;
    while (at != null && !at.slug().equals(country)) {
      at = at.fact("within").map(PLACES::get).orElse(null);
    }
    return at != null;
  }
}
