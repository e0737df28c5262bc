package org.w3id.badia.lexicon.reference;

import static org.w3id.badia.lexicon.reference.CellRule.ARABIC;
import static org.w3id.badia.lexicon.reference.CellRule.DATE;
import static org.w3id.badia.lexicon.reference.CellRule.FREE;
import static org.w3id.badia.lexicon.reference.CellRule.GEONAMES;
import static org.w3id.badia.lexicon.reference.CellRule.LATIN;
import static org.w3id.badia.lexicon.reference.CellRule.LATITUDE;
import static org.w3id.badia.lexicon.reference.CellRule.LONGITUDE;
import static org.w3id.badia.lexicon.reference.CellRule.REQUIRED;
import static org.w3id.badia.lexicon.reference.CellRule.SLUG;
import static org.w3id.badia.lexicon.reference.CellRule.SLUGS;
import static org.w3id.badia.lexicon.reference.CellRule.SOURCE;
import static org.w3id.badia.lexicon.reference.CellRule.URL;
import static org.w3id.badia.lexicon.reference.CellRule.WIKIDATA;
import static org.w3id.badia.lexicon.reference.CellRule.oneOf;

import java.util.ArrayList;
import java.util.List;
import org.w3id.badia.model.EntityKind;

/** The tables of reference data: the folder of each, its columns and what their cells may hold. */
enum ReferenceTable {
  GROUPS(
      "groups",
      named(
          oneOf(
              "ArmedGroup",
              "StateForce",
              "Militia",
              "InsurgentGroup",
              "Coalition",
              "PrivateMilitaryCompany",
              "State",
              "Civilians",
              "UnidentifiedActor"),
          column("parent", SLUG),
          column("state", SLUG),
          column("start", DATE),
          column("end", DATE),
          column("wikidata", WIKIDATA),
          column("ucdp", FREE),
          column("acled", FREE),
          column("source", FREE),
          column("note", FREE))),
  PEOPLE(
      "people",
      named(
          oneOf("Person"),
          column("role", FREE),
          column("group", SLUG),
          column("source", FREE),
          column("note", FREE))),
  PLACES(
      "places",
      named(
          oneOf(
              "Country",
              "Governorate",
              "Province",
              "District",
              "City",
              "Town",
              "Village",
              "Neighbourhood",
              "Camp",
              "Region",
              "Desert",
              "Mountain",
              "River",
              "Road",
              "Border",
              "Crossing",
              "Facility",
              "Prison",
              "MilitaryBase",
              "Airport",
              "OilField",
              "Site"),
          column("within", SLUG),
          column("lat", LATITUDE),
          column("lon", LONGITUDE),
          column("precision", REQUIRED, oneOf("spot", "settlement", "area", "none")),
          column("geonames", GEONAMES),
          column("wikidata", WIKIDATA),
          column("source", FREE),
          column("note", FREE))),
  SOURCES(
      "sources",
      named(
          oneOf(
              "NewsAgency",
              "Broadcaster",
              "Newspaper",
              "NewsSite",
              "MonitoringGroup",
              "Ministry",
              "Military",
              "BelligerentMedia",
              "SocialMedia",
              "LocalSources",
              "Witness",
              "Official",
              "InternationalOrganisation"),
          column(
              "side",
              REQUIRED,
              oneOf("State", "Opposition", "NGO", "Belligerent", "Independent", "Unknown")),
          column("url", URL),
          column("actor", SLUG),
          column("note", FREE))),
  AFFILIATIONS(
      "affiliations",
      List.of(
          column("affiliate", REQUIRED, SLUG),
          column(
              "type",
              REQUIRED,
              oneOf("BackedBy", "LoyalTo", "AlliedWith", "PartOf", "LedBy", "RivalOf")),
          column("patron", REQUIRED, SLUG),
          column(
              "support",
              oneOf(
                  "Troops",
                  "Weapons",
                  "Training",
                  "Funding",
                  "Intelligence",
                  "AirSupport",
                  "Political")),
          column("from", DATE),
          column("to", DATE),
          column("source", SOURCE),
          column("note", FREE))),
  CHANGES(
      "changes",
      List.of(
          column("id", REQUIRED, SLUG),
          column("kind", REQUIRED, oneOf("Renamed", "Split", "Merged", "Dissolved", "Founded")),
          column("before", SLUGS),
          column("after", SLUGS),
          column("date", DATE),
          column("source", SOURCE),
          column("note", FREE))),
  BOUNDS(
      "bounds",
      List.of(
          column("place", REQUIRED, SLUG),
          column("south", REQUIRED, LATITUDE),
          column("west", REQUIRED, LONGITUDE),
          column("north", REQUIRED, LATITUDE),
          column("east", REQUIRED, LONGITUDE),
          column("source", FREE)));

  private final String folder;
  private final List<Column> columns;

  ReferenceTable(String folder, List<Column> columns) {
    this.folder = folder;
    this.columns = columns;
  }

  /**
   * A column of a table.
   *
   * @param name its header
   * @param rules what its cells must satisfy
   */
  record Column(String name, List<CellRule> rules) {}

  /** The folder under data/ that holds the table's files. */
  String folder() {
    return folder;
  }

  /** Its columns in the order of the header. */
  List<Column> columns() {
    return columns;
  }

  /** The names of its columns in the order of the header. */
  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** Whether its rows are things with a name of their own. */
  boolean hasEntities() {
    return this != AFFILIATIONS && this != CHANGES && this != BOUNDS;
  }

  /** Whether its rows can act or be acted upon. */
  boolean hasActors() {
    return this == GROUPS || this == PEOPLE;
  }

  /** What a row of this table with the given kind cell is; only for tables of entities. */
  EntityKind entityKind(String kind) {
    return switch (this) {
      case PEOPLE -> EntityKind.PERSON;
      case PLACES -> EntityKind.PLACE;
      case SOURCES -> EntityKind.SOURCE;
      case AFFILIATIONS, CHANGES, BOUNDS ->
          throw new IllegalStateException(folder + " holds no entities");
      case GROUPS ->
          switch (kind) {
            case "State" -> EntityKind.STATE;
            case "Civilians" -> EntityKind.CIVILIANS;
            case "UnidentifiedActor" -> EntityKind.UNIDENTIFIED;
            default -> EntityKind.GROUP;
          };
    };
  }

  private static Column column(String name, CellRule... rules) {
    return new Column(name, List.of(rules));
  }

  private static List<Column> named(CellRule kind, Column... further) {
    List<Column> columns = new ArrayList<>();
    columns.add(column("id", REQUIRED, SLUG));
    columns.add(column("kind", REQUIRED, kind));
    columns.add(column("name_ar", REQUIRED, ARABIC));
    columns.add(column("name_en", REQUIRED, LATIN));
    columns.add(column("variants_ar", ARABIC));
    columns.add(column("variants_en", LATIN));
    columns.addAll(List.of(further));
    return List.copyOf(columns);
  }
}
