package org.w3id.badia.lexicon.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.badia.lexicon.reference.Point;

/** Tables made from the administrative records of Who's On First, with a header. */
final class WofFormat implements GazetteerFormat {
  private static final Pattern ANCESTOR = Pattern.compile("\"([a-z]+)_id\"+:(-?[0-9]+)");
  private static final List<String> FINEST_FIRST =
      List.of("locality", "county", "region", "country");
  private static final Map<String, String> KINDS =
      Map.of(
          "country", "Country",
          "region", "Governorate",
          "county", "District",
          "neighbourhood", "Neighbourhood");

  private final Map<String, Integer> columns = new HashMap<>();

  WofFormat(String header) {
    String[] names = header.split("\t", -1);
    for (int i = 0; i < names.length; i++) {
      columns.put(names[i], i);
    }
  }

  @Override
  public Optional<GazetteerRow> parse(String text, long line) {
    String[] cells = text.split("\t", -1);
    if (cells.length != columns.size() || isWithdrawn(cells)) {
      return Optional.empty();
    }
    Optional<String> kind = kind(cells);
    Optional<Point> point = Cells.point(cell(cells, "lat"), cell(cells, "lon"));
    return kind.flatMap(k -> point.map(p -> row(cells, k, p, line)));
  }

  private boolean isWithdrawn(String[] cells) {
    return cell(cells, "is_current").equals("0")
        || !cell(cells, "deprecated").isEmpty()
        || !cell(cells, "superseded_by").isEmpty();
  }

  private Optional<String> kind(String[] cells) {
    String type = cell(cells, "placetype");
    return switch (type) {
      case "locality" -> Optional.of(Cells.settlement(cell(cells, "population"), false));
      case "campus" -> Optional.of(campus(cell(cells, "name") + cell(cells, "name_en")));
      default -> Optional.ofNullable(KINDS.get(type));
    };
  }

  private static String campus(String name) {
    return name.contains("Airbase") || name.contains("Air Base") ? "MilitaryBase" : "Airport";
  }

  private GazetteerRow row(String[] cells, String kind, Point point, long line) {
    List<String> names =
        Stream.of("name_en", "name").map(c -> cell(cells, c)).filter(Cells::isLatin).toList();
    return new GazetteerRow(
        "WOF " + cell(cells, "wof_id"),
        kind,
        Stream.concat(names.stream(), Cells.list(cell(cells, "name_en_variant"), "\\|"))
            .filter(Cells::isLatin)
            .distinct()
            .toList(),
        Cells.list(cell(cells, "names_ar"), "\\|").filter(Cells::isArabic).distinct().toList(),
        point,
        Optional.of(cell(cells, "geonames_id")).filter(id -> id.matches("[1-9][0-9]*")),
        Optional.of(cell(cells, "wikidata")).filter(id -> id.matches("Q[1-9][0-9]*")),
        Optional.empty(),
        ancestors(cell(cells, "hierarchy"), cell(cells, "wof_id")),
        line);
  }

  private static List<String> ancestors(String hierarchy, String own) {
    Map<String, String> found = new HashMap<>();
    Matcher m = ANCESTOR.matcher(hierarchy);
    while (m.find()) {
      found.put(m.group(1), m.group(2));
    }
    List<String> ancestors = new ArrayList<>();
    for (String level : FINEST_FIRST) {
      String id = found.getOrDefault(level, "-1");
      if (!id.startsWith("-") && !id.equals(own)) {
        ancestors.add("WOF " + id);
      }
    }
    return ancestors;
  }

  private String cell(String[] cells, String column) {
    Integer at = columns.get(column);
    return at == null ? "" : cells[at].strip();
  }
}
