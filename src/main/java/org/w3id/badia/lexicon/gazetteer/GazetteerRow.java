package org.w3id.badia.lexicon.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.badia.lexicon.reference.Point;

/**
 * A feature of a gazetteer, whatever its format.
 *
 * @param source how data/places cites it, such as {@code WOF 1125980167}
 * @param kind the local name of its place kind, such as {@code Village}
 * @param names its names in Latin script, the most usual first
 * @param arabicNames its names in Arabic script
 * @param point where it is
 * @param geonames its number in GeoNames
 * @param wikidata its item in Wikidata
 * @param country its ISO 3166-1 code, where the format gives it
 * @param ancestors sources of the features that it lies in, finest first
 * @param line the line of the file it stands in
 */
record GazetteerRow(
    String source,
    String kind,
    List<String> names,
    List<String> arabicNames,
    Point point,
    Optional<String> geonames,
    Optional<String> wikidata,
    Optional<String> country,
    List<String> ancestors,
    long line) {
  GazetteerRow {
    Objects.requireNonNull(source);
    Objects.requireNonNull(kind);
    names = List.copyOf(names);
    arabicNames = List.copyOf(arabicNames);
    Objects.requireNonNull(point);
    Objects.requireNonNull(geonames);
    Objects.requireNonNull(wikidata);
    Objects.requireNonNull(country);
    ancestors = List.copyOf(ancestors);
  }

  /** The identifiers that other tables may know it by, each with its authority. */
  Map<String, String> identifiers() {
    Map<String, String> ids = new LinkedHashMap<>();
    ids.put("source", source);
    geonames.ifPresent(id -> ids.put("geonames", id));
    wikidata.ifPresent(id -> ids.put("wikidata", id));
    return ids;
  }
}
