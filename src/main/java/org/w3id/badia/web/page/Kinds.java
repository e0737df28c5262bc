package org.w3id.badia.web.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.web.describe.Names;

/** The classes of a thing that say most: not those above another class that it has. */
public final class Kinds {
  private static final Node SUBCLASS = Names.iri("http://www.w3.org/2000/01/rdf-schema#subClassOf");

  private Kinds() {}

  /** The closest classes of a thing. */
  public static List<Node> of(Node thing, View view) {
    DatasetGraph data = view.data();
    List<Node> all = new ArrayList<>();
    data.find(Quad.defaultGraphIRI, thing, Names.TYPE, Node.ANY)
        .forEachRemaining(quad -> all.add(quad.getObject()));
    List<Node> closest =
        all.stream()
            .filter(Node::isURI)
            .filter(
                above ->
                    all.stream()
                        .noneMatch(
                            below ->
                                !below.equals(above)
                                    && data.contains(Quad.defaultGraphIRI, below, SUBCLASS, above)))
            .toList();
    return closest.isEmpty() ? all.stream().filter(Node::isURI).toList() : closest;
  }
}
