package org.w3id.badia.web.queries;

import java.util.List;
import org.w3id.badia.web.page.Shell;
import org.w3id.badia.web.page.Shown;

/**
 * The page of a stored question, to try it.
 *
 * @param shell what stands around it
 * @param question which one
 * @param fields its parameters
 * @param columns the variables of the answer
 * @param rows the first rows of the answer
 * @param cut whether there are more
 * @param text of the query
 */
public record QuestionPage(
    Shell shell,
    QueriesPage.Item question,
    List<Field> fields,
    List<String> columns,
    List<List<Shown>> rows,
    boolean cut,
    String text) {

  /**
   * A parameter as a form field.
   *
   * @param name of the parameter
   * @param kind of the input
   * @param value that it has now
   * @param meaning what it stands for
   */
  public record Field(String name, String kind, String value, String meaning) {}
}
