package org.w3id.badia.web.page;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A part of a page that a stored query fills.
 *
 * @param id names it within the page
 * @param title what it answers
 * @param view how it is drawn where scripts run: table, map, timeline, bars or network
 * @param columns the variables
 * @param headings their names
 * @param rows the values in the order of the columns, null where unbound
 * @param more whether there are more rows than shown
 * @param query opens the SPARQL that made it
 */
public record Section(
    String id,
    String title,
    String view,
    List<String> columns,
    List<String> headings,
    List<List<Shown>> rows,
    boolean more,
    String query) {

  private static final int LONG = 14;

  // Of these an event has one; different values from different voices cannot all be right.
  private static final Pattern ONE_VALUE =
      Pattern.compile(".*ontology/(perpetrator|attributionStatus|stage)(\\?.*)?");

  /**
   * Whether another row gives other figures for the same harm to the same people, or names another
   * doer by another voice.
   */
  public boolean disagrees(List<Shown> row) {
    if (!view.equals("claims")) {
      return false;
    }
    return columns.contains("harm")
        ? rows.stream()
            .anyMatch(
                other ->
                    same(row, other, "event", "harm", "victims", "role")
                        && !same(row, other, "minimum", "maximum"))
        : isOfOneValue(row)
            && rows.stream()
                .anyMatch(
                    other ->
                        same(row, other, "event", "property")
                            && !same(row, other, "value")
                            && !same(row, other, "source", "report"));
  }

  private boolean isOfOneValue(List<Shown> row) {
    int property = columns.indexOf("property");
    Shown name = property < 0 ? null : row.get(property);
    return name != null && name.href() != null && ONE_VALUE.matcher(name.href()).matches();
  }

  /** Whether its table is longer than a screen, so that it scrolls within the page. */
  public boolean isLong() {
    return rows.size() > LONG;
  }

  /**
   * How many rows from this one on share its first cell in a list of claims; 0 where the row before
   * has said it already.
   */
  public int span(int row) {
    if (!view.equals("claims")) {
      return 1;
    }
    Shown first = rows.get(row).get(0);
    if (row > 0 && Objects.equals(first, rows.get(row - 1).get(0))) {
      return 0;
    }
    int end = row + 1;
    while (end < rows.size() && Objects.equals(first, rows.get(end).get(0))) {
      end++;
    }
    return end - row;
  }

  private boolean same(List<Shown> one, List<Shown> other, String... names) {
    for (String name : names) {
      int column = columns.indexOf(name);
      if (column >= 0 && !Objects.equals(one.get(column), other.get(column))) {
        return false;
      }
    }
    return true;
  }
}
