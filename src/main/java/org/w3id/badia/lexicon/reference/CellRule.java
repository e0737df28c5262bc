package org.w3id.badia.lexicon.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.w3id.badia.model.Problem;

/** What a cell must satisfy by itself. All rules but {@link #REQUIRED} accept an empty cell. */
@FunctionalInterface
interface CellRule {
  /** A fault of one cell: what sort it is, what was found and what to do. */
  record Fault(Problem.Code code, String found, String remedy) {}

  /** The fault of this cell, if it has one. */
  Optional<Fault> faultOf(String cell);

  /** Anything goes. */
  CellRule FREE = cell -> Optional.empty();

  /** The cell must not be empty. */
  CellRule REQUIRED = cell -> cell.isEmpty() ? bad("the cell is empty", "fill it") : none();

  /** A readable ASCII name for IRIs. */
  CellRule SLUG =
      matching(
          "[a-z0-9]+(-[a-z0-9]+)*",
          "write lower-case ASCII letters and digits in words joined by single hyphens");

  /** A list of ids. */
  CellRule SLUGS =
      matching(
          "[a-z0-9]+(-[a-z0-9]+)*( *; *[a-z0-9]+(-[a-z0-9]+)*)*",
          "write ids and part them by semicolons");

  /** Every part of the list has an Arabic letter. */
  CellRule ARABIC =
      cell ->
          firstPart(cell, part -> !Script.hasArabic(part))
              .map(part -> fault("\"" + part + "\" has no Arabic letter", "write it in Arabic"));

  /** No part of the list has an Arabic letter, and each has a Latin letter. */
  CellRule LATIN =
      cell ->
          firstPart(cell, part -> Script.hasArabic(part) || !Script.hasLatin(part))
              .map(part -> fault("\"" + part + "\" is not in Latin script", "write it in English"));

  /** A year, a month or a day that exists. */
  CellRule DATE =
      cell ->
          cell.isEmpty() || PartialDate.parse(cell).isPresent()
              ? none()
              : Optional.of(
                  new Fault(
                      Problem.Code.BAD_DATE,
                      "\"" + cell + "\" is no date",
                      "write YYYY, YYYY-MM or YYYY-MM-DD"));

  /** Degrees north, WGS 84. */
  CellRule LATITUDE = degrees(90);

  /** Degrees east, WGS 84. */
  CellRule LONGITUDE = degrees(180);

  /** An item of Wikidata. */
  CellRule WIKIDATA = matching("Q[1-9][0-9]*", "write the item's id, such as Q858");

  /** A feature of GeoNames. */
  CellRule GEONAMES = matching("[1-9][0-9]*", "write the feature's number, such as 163843");

  /** A web address. */
  CellRule URL = matching("https?://[^\\s;]+", "write an address that begins with http");

  /** Documents: web addresses and the ids of reports. */
  CellRule SOURCE =
      cell ->
          firstPart(cell, part -> !Documents.PATTERN.matcher(part).matches())
              .map(
                  part ->
                      fault(
                          "\"" + part + "\" is neither an address nor a report's id",
                          "cite a document that was read, or leave the cell empty"));

  /** What documents are cited by. */
  final class Documents {
    private static final Pattern PATTERN = Pattern.compile("https?://\\S+|[a-z0-9]+(-[a-z0-9]+)*");

    private Documents() {}
  }

  /** One of the words that the column knows. */
  static CellRule oneOf(String... words) {
    List<String> known = List.of(words);
    return cell ->
        cell.isEmpty() || known.contains(cell)
            ? none()
            : bad("\"" + cell + "\" is not known", "write one of " + String.join(", ", known));
  }

  private static CellRule matching(String regex, String remedy) {
    Pattern pattern = Pattern.compile(regex);
    return cell ->
        cell.isEmpty() || pattern.matcher(cell).matches()
            ? none()
            : bad("\"" + cell + "\" is malformed", remedy);
  }

  private static CellRule degrees(int limit) {
    Pattern decimal = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]+)?");
    return cell ->
        cell.isEmpty()
                || (decimal.matcher(cell).matches() && Math.abs(Double.parseDouble(cell)) <= limit)
            ? none()
            : bad(
                "\"" + cell + "\" is no angle within " + limit + " degrees",
                "write decimal degrees between -" + limit + " and " + limit);
  }

  private static Optional<String> firstPart(String cell, Predicate<String> faulty) {
    if (!cell.isEmpty()) {
      for (String part : cell.split(";", -1)) {
        if (faulty.test(part.strip())) {
          return Optional.of(part.strip());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> none() {
    return Optional.empty();
  }

  private static Optional<Fault> bad(String found, String remedy) {
    return Optional.of(fault(found, remedy));
  }

  private static Fault fault(String found, String remedy) {
    return new Fault(Problem.Code.BAD_CELL, found, remedy);
  }
}
