package org.w3id.badia.lexicon.gazetteer;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.text.Slug;

/** Makes the row of data/places for a new place. */
final class PlaceRows {
  /** The columns of data/places. */
  static final List<String> HEADER =
      List.of(
          "id",
          "kind",
          "name_ar",
          "name_en",
          "variants_ar",
          "variants_en",
          "within",
          "lat",
          "lon",
          "precision",
          "geonames",
          "wikidata",
          "source",
          "note");

  private static final Set<String> AREAS =
      Set.of("Country", "Governorate", "Province", "District", "Mountain");

  private static final Set<String> SETTLEMENTS =
      Set.of("City", "Town", "Village", "Neighbourhood", "Camp");

  private final KnownPlaces known;

  PlaceRows(KnownPlaces known) {
    this.known = known;
  }

  /** The cells of a new place, in the order of the header. */
  List<String> cells(GazetteerRow row, Verdict.New verdict) {
    NamePair names = verdict.names();
    String id = freeId(names.english(), row, verdict.within());
    Map<String, String> cells = new HashMap<>();
    cells.put("id", id);
    cells.put("kind", row.kind());
    cells.put("name_ar", names.arabic());
    cells.put("name_en", names.english());
    cells.put("variants_ar", variants(row, names));
    cells.put("within", verdict.within());
    cells.put("lat", degrees(row.point().lat()));
    cells.put("lon", degrees(row.point().lon()));
    cells.put("precision", precision(row.kind()));
    cells.put("geonames", row.geonames().orElse(""));
    cells.put("wikidata", row.wikidata().orElse(""));
    cells.put("source", row.source());
    cells.put("note", KnownEntity.UNREVIEWED);
    return HEADER.stream().map(column -> cells.getOrDefault(column, "")).toList();
  }

  /** The new place as the next rows see it. */
  static Place place(List<String> cells, GazetteerRow row) {
    return new Place(
        cells.get(0),
        row.kind(),
        Optional.of(cells.get(6)),
        Stream.concat(Stream.of(cells.get(2), cells.get(3)), Stream.of(cells.get(4).split(";")))
            .filter(name -> !name.isEmpty())
            .toList(),
        Optional.of(row.point()),
        row.identifiers());
  }

  /** Other Arabic names whose consonants agree, so that a neighbour's name does not slip in. */
  private static String variants(GazetteerRow row, NamePair names) {
    Set<String> keys = new LinkedHashSet<>(Set.of(PlaceNames.key(names.arabic())));
    return String.join(
        ";",
        row.arabicNames().stream()
            .filter(name -> NamePair.agreement(name, names.english()) >= 0.9)
            .filter(name -> !name.contains(";") && keys.add(PlaceNames.key(name)))
            .toList());
  }

  private String freeId(String english, GazetteerRow row, String within) {
    String plain = Slug.of(english);
    String part = within.replaceAll("-(district|governorate|province)$", "");
    return Stream.of(plain, plain + "-" + part, plain + "-" + Slug.of(row.source()))
        .filter(id -> known.withSlug(id).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static String precision(String kind) {
    return AREAS.contains(kind) ? "area" : SETTLEMENTS.contains(kind) ? "settlement" : "spot";
  }

  /** Five decimals are a metre. */
  private static String degrees(double angle) {
    return String.format(Locale.ROOT, "%.5f", angle);
  }
}
