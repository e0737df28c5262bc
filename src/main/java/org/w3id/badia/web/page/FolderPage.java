package org.w3id.badia.web.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.badia.web.describe.Names;

/**
 * The page of a folder of the ontology: its files, each with its title.
 *
 * @param shell what stands around it
 * @param files in the order of their names
 */
public record FolderPage(Shell shell, List<File> files) {
  private static final Node TITLE = Names.iri(Names.DCTERMS + "title");
  private static final Node SOURCE = Names.iri(Names.DCTERMS + "source");

  /**
   * A file.
   *
   * @param name without its ending
   * @param title what it holds, in the page's language, or null
   * @param source what was read for it, or null
   * @param href where it is
   * @param triples how many it holds
   */
  public record File(String name, String title, String source, String href, int triples) {}

  /** The page of these graphs, by the names of their files. */
  public static FolderPage of(Shell shell, String folder, Map<String, Graph> graphs) {
    return new FolderPage(
        shell,
        graphs.entrySet().stream()
            .map(e -> file(shell, folder + "/" + e.getKey(), e.getKey(), e.getValue()))
            .toList());
  }

  private static File file(Shell shell, String path, String name, Graph graph) {
    String title = null;
    String source = null;
    for (var titles = graph.find(Node.ANY, TITLE, Node.ANY); titles.hasNext(); ) {
      var triple = titles.next();
      if (triple.getObject().getLiteralLanguage().equals(shell.language().code())
          && triple.getSubject().getURI().endsWith("/" + path)) {
        title = triple.getObject().getLiteralLexicalForm();
        source = source(graph, triple.getSubject());
      }
    }
    return new File(name, title, source, shell.to(path), graph.size());
  }

  private static String source(Graph graph, Node document) {
    var sources = graph.find(document, SOURCE, Node.ANY);
    return sources.hasNext() ? sources.next().getObject().getLiteralLexicalForm() : null;
  }
}
