package org.w3id.badia.web.notebooks;

import java.util.List;
import org.w3id.badia.web.page.Shell;

/**
 * The page of snippets.
 *
 * @param shell what stands around it
 * @param parts one for each snippet
 */
public record NotebooksPage(Shell shell, List<Part> parts) {
  /**
   * A snippet.
   *
   * @param title in the language of the page
   * @param name of its file
   * @param text to be copied
   */
  public record Part(String title, String name, String text) {}
}
