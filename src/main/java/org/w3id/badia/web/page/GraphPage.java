package org.w3id.badia.web.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.badia.web.describe.Names;

/**
 * The page about a named graph.
 *
 * @param shell what stands around it
 * @param iri of the graph
 * @param triples how many it has
 * @param subjects the first of the things it speaks of
 * @param query opens the SPARQL that made it
 */
public record GraphPage(Shell shell, String iri, long triples, List<Shown> subjects, String query) {
  private static final int MOST = 200;

  /** The page of a graph of the view's data. */
  public static GraphPage of(Node graph, Shell shell, View view) {
    Set<Node> subjects = new LinkedHashSet<>();
    view.data()
        .find(graph, Node.ANY, Names.TYPE, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (subjects.size() < MOST && quad.getSubject().isURI()) {
                subjects.add(quad.getSubject());
              }
            });
    return new GraphPage(
        shell,
        graph.getURI(),
        view.data().getGraph(graph).size(),
        subjects.stream().map(view::show).toList(),
        view.workbench("SELECT * WHERE {\n  GRAPH <%s> { ?s ?p ?o }\n}".formatted(graph.getURI())));
  }
}
