package org.w3id.badia.web.page;

import java.util.List;

/**
 * A page of a list.
 *
 * @param shell what stands around it
 * @param count how many things the whole list has
 * @param boxes the facets
 * @param items those of this page
 * @param previous the address of the page before, or null
 * @param next the address of the page after, or null
 * @param clear the list without facets, or null where none is set
 * @param query opens the SPARQL that made the list
 */
public record ListPage(
    Shell shell,
    long count,
    List<Box> boxes,
    List<Item> items,
    String previous,
    String next,
    String clear,
    String query) {

  /**
   * The values of a facet.
   *
   * @param label its name
   * @param options its values
   */
  public record Box(String label, List<Option> options) {
    /** Whether one of its values is chosen. */
    public boolean isSet() {
      return options.stream().anyMatch(Option::chosen);
    }
  }

  /**
   * A value to narrow by.
   *
   * @param name of the value
   * @param count how many things of the list have it
   * @param chosen whether it narrows the list already
   * @param href leads to the list with it or, if chosen, without it
   * @param query opens the SPARQL that counts it
   */
  public record Option(Shown name, long count, boolean chosen, String href, String query) {}

  /**
   * A thing of the list.
   *
   * @param thing its name and link
   * @param kinds its classes
   * @param date when it happened or was published, or null
   */
  public record Item(Shown thing, List<Shown> kinds, String date) {}
}
