package org.w3id.badia.web.queries;

import java.util.List;
import org.w3id.badia.web.page.Shell;
import org.w3id.badia.web.page.Shown;
import org.w3id.badia.web.sparql.RunningQueries.Running;

/**
 * The page that lists the stored questions and what runs.
 *
 * @param shell what stands around it
 * @param questions in name order
 * @param running longest first
 */
public record QueriesPage(Shell shell, List<Item> questions, List<Running> running) {

  /**
   * A stored question.
   *
   * @param name of its file
   * @param title the question in words
   */
  public record Item(String name, Shown title) {}
}
