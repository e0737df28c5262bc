package org.w3id.badia.web.page;

import java.util.List;

/**
 * The first page.
 *
 * @param shell what stands around it
 * @param counts how many things of each kind there are
 * @param sections what stored queries show
 * @param examples questions to try, with their links
 */
public record HomePage(
    Shell shell, List<Count> counts, List<Section> sections, List<Shown> examples) {

  /**
   * A number of things.
   *
   * @param name of the kind
   * @param href of the list
   * @param count how many
   * @param query opens the SPARQL that counts them
   */
  public record Count(String name, String href, long count, String query) {}
}
