package org.w3id.badia.lexicon.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.badia.lexicon.reference.Point;

/**
 * The dump format of GeoNames (allCountries, SY, cities500 …): 19 cells and no header, as its
 * readme describes.
 */
final class GeoNamesFormat implements GazetteerFormat {
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int ALTERNATES = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int FEATURE_CODE = 7;
  private static final int COUNTRY = 8;
  private static final int POPULATION = 14;
  private static final int CELLS = 19;

  /** GeoNames' feature codes for what reports of war name; others are left out. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("PCLI", "Country"),
          Map.entry("ADM1", "Governorate"),
          Map.entry("ADM2", "District"),
          Map.entry("PPLX", "Neighbourhood"),
          Map.entry("AIRP", "Airport"),
          Map.entry("AIRB", "MilitaryBase"),
          Map.entry("MILB", "MilitaryBase"),
          Map.entry("PRN", "Prison"),
          Map.entry("OILF", "OilField"),
          Map.entry("GASF", "OilField"),
          Map.entry("MT", "Mountain"),
          Map.entry("MTS", "Mountain"),
          Map.entry("DAM", "Facility"),
          Map.entry("RUIN", "Site"),
          Map.entry("ANS", "Site"));

  @Override
  public Optional<GazetteerRow> parse(String text, long line) {
    String[] cells = text.split("\t", -1);
    if (cells.length != CELLS) {
      return Optional.empty();
    }
    Optional<String> kind = kind(cells);
    Optional<Point> point = Cells.point(cells[LATITUDE], cells[LONGITUDE]);
    return kind.flatMap(k -> point.map(p -> row(cells, k, p, line)));
  }

  private static GazetteerRow row(String[] cells, String kind, Point point, long line) {
    List<String> all =
        Stream.of(Stream.of(cells[ASCII_NAME], cells[NAME]), Cells.list(cells[ALTERNATES], ","))
            .flatMap(names -> names)
            .toList();
    return new GazetteerRow(
        "GeoNames " + cells[ID],
        kind,
        all.stream().filter(Cells::isLatin).distinct().toList(),
        all.stream().filter(Cells::isArabic).distinct().toList(),
        point,
        Optional.of(cells[ID]),
        Optional.empty(),
        Optional.of(cells[COUNTRY]).filter(code -> !code.isEmpty()),
        List.of(),
        line);
  }

  private static Optional<String> kind(String[] cells) {
    String code = cells[FEATURE_CODE];
    if (KINDS.containsKey(code)) {
      return Optional.of(KINDS.get(code));
    }
    boolean abandoned = code.matches("PPLH|PPLQ|PPLW|PPLCH");
    return code.startsWith("PPL") && !abandoned
        ? Optional.of(Cells.settlement(cells[POPULATION], code.matches("PPLC|PPLA")))
        : Optional.empty();
  }
}
