package org.w3id.badia.web.page;

import java.util.List;
import java.util.Objects;

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

  /** Whether another row gives other figures for the same harm to the same people. */
  public boolean disagrees(List<Shown> row) {
    int harm = columns.indexOf("harm");
    if (!view.equals("claims") || harm < 0) {
      return false;
    }
    return rows.stream()
        .anyMatch(
            other ->
                same(row, other, "harm", "victims", "role")
                    && !same(row, other, "minimum", "maximum"));
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
