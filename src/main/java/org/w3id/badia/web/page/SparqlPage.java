package org.w3id.badia.web.page;

import com.google.gson.Gson;
import java.util.List;

/**
 * The page on which queries are written and their answers read.
 *
 * @param shell what stands around it
 * @param query the text of the query
 * @param fault why there is no answer, or null
 * @param columns the variables, empty without rows
 * @param rows the values, in the order of the columns; null where unbound
 * @param cut whether there are more rows than shown
 * @param graph the Turtle of a CONSTRUCT or DESCRIBE, or null
 * @param examples stored questions to start from
 */
public record SparqlPage(
    Shell shell,
    String query,
    String fault,
    List<String> columns,
    List<List<Shown>> rows,
    boolean cut,
    String graph,
    List<Example> examples) {

  /** The words that the page's script shows, as JSON. */
  public String words() {
    return new Gson().toJson(shell.texts().under("workbench."));
  }

  /**
   * A question that is stored.
   *
   * @param title the question in words
   * @param href opens it
   */
  public record Example(Shown title, String href) {}
}
