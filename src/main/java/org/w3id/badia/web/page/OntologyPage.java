package org.w3id.badia.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.web.describe.Iris;
import org.w3id.badia.web.describe.Names;

/**
 * The page of the whole vocabulary.
 *
 * @param shell what stands around it
 * @param version its documentation, or null
 * @param groups its terms by kind
 */
public record OntologyPage(Shell shell, Shown version, List<Group> groups) {
  private static final String OWL = "http://www.w3.org/2002/07/owl#";
  private static final Node VERSION = Names.iri(OWL + "versionIRI");
  private static final List<Node> DEFINITIONS =
      List.of(
          Names.iri(Names.SKOS + "definition"),
          Names.iri("http://www.w3.org/2000/01/rdf-schema#comment"),
          Names.iri(Names.SKOS + "scopeNote"));

  /**
   * The terms of one kind.
   *
   * @param key of the kind's name
   * @param terms in the order of their names
   */
  public record Group(String key, List<Term> terms) {}

  /**
   * A term.
   *
   * @param id its local name, also the anchor
   * @param label its name
   * @param definition its meaning, or null
   */
  public record Term(String id, Shown label, Shown definition) {}

  /** The page of the vocabulary in the view's data. */
  public static OntologyPage of(Shell shell, View view) {
    List<Group> groups = new ArrayList<>();
    add(groups, "ontology.classes", Names.iri(OWL + "Class"), view);
    add(groups, "ontology.objectProperties", Names.iri(OWL + "ObjectProperty"), view);
    add(groups, "ontology.datatypeProperties", Names.iri(OWL + "DatatypeProperty"), view);
    add(groups, "ontology.schemes", Names.iri(Names.SKOS + "ConceptScheme"), view);
    add(groups, "ontology.concepts", Names.iri(Names.SKOS + "Concept"), view);
    add(groups, "ontology.individuals", Names.iri(OWL + "NamedIndividual"), view);
    return new OntologyPage(shell, version(view), groups);
  }

  private static Shown version(View view) {
    var versions =
        view.data().find(Quad.defaultGraphIRI, Names.iri(Iris.ONTOLOGY), VERSION, Node.ANY);
    return versions.hasNext() ? view.show(versions.next().getObject()) : null;
  }

  private static void add(List<Group> groups, String key, Node kind, View view) {
    Set<Node> nodes = new TreeSet<>(Comparator.comparing(Node::getURI));
    view.data()
        .find(Quad.defaultGraphIRI, Node.ANY, Names.TYPE, kind)
        .forEachRemaining(
            quad -> {
              Node subject = quad.getSubject();
              if (subject.isURI() && subject.getURI().startsWith(Iris.ONTOLOGY + "#")) {
                nodes.add(subject);
              }
            });
    if (!nodes.isEmpty()) {
      groups.add(new Group(key, nodes.stream().map(n -> term(n, view)).toList()));
    }
  }

  private static Term term(Node node, View view) {
    return new Term(Names.localName(node.getURI()), view.term(node), definition(node, view));
  }

  private static Shown definition(Node node, View view) {
    Shown best = null;
    for (Node property : DEFINITIONS) {
      for (var quads = view.data().find(Quad.defaultGraphIRI, node, property, Node.ANY);
          quads.hasNext(); ) {
        Shown shown = view.show(quads.next().getObject());
        if (shown.language().equals(view.language().code())) {
          return shown;
        }
        best = best == null ? shown : best;
      }
    }
    return best;
  }
}
