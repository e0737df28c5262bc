package org.w3id.badia.lexicon.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.badia.lexicon.reference.Point;
import org.w3id.badia.model.KnownEntity;

/**
 * A place that data/places holds, or that this import is about to add.
 *
 * @param slug its id
 * @param kind the local name of its kind
 * @param within the place around it, where one is told
 * @param names all its names in both scripts
 * @param point where it is, where that is known
 * @param identifiers its ids by authority: source, geonames, wikidata
 */
record Place(
    String slug,
    String kind,
    Optional<String> within,
    List<String> names,
    Optional<Point> point,
    Map<String, String> identifiers) {
  /** A row of the reference tables. */
  static Place of(KnownEntity known) {
    return new Place(
        known.slug(),
        known.subkind(),
        known.fact("within"),
        known.names(),
        known.fact("lat").flatMap(lat -> Cells.point(lat, known.fact("lon").orElse(""))),
        identifiers(known));
  }

  private static Map<String, String> identifiers(KnownEntity known) {
    Map<String, String> ids = new HashMap<>();
    known.fact("source").ifPresent(cited -> ids.put("source", cited.split(";")[0].strip()));
    known.fact("geonames").ifPresent(id -> ids.put("geonames", id));
    known.fact("wikidata").ifPresent(id -> ids.put("wikidata", id));
    return ids;
  }
}
