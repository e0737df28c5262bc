package org.w3id.badia.web.page;

import java.util.List;

/**
 * A page of a list.
 *
 * @param shell what stands around it
 * @param count how many things the whole list has
 * @param items those of this page
 * @param previous the address of the page before, or null
 * @param next the address of the page after, or null
 * @param query opens the SPARQL that made the list
 */
public record ListPage(
    Shell shell, long count, List<Item> items, String previous, String next, String query) {

  /**
   * A thing of the list.
   *
   * @param thing its name and link
   * @param kinds its classes
   */
  public record Item(Shown thing, List<Shown> kinds) {}
}
