package org.w3id.badia.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Finds things that would have to be of two disjoint classes, by their types and by the domains and
 * ranges of what is said of them. It sees less than a reasoner and takes a second where that takes
 * an hour.
 */
final class Disjointness {
  private final Model ontology;
  private final Map<Node, Set<Node>> above = new HashMap<>();
  private final Set<List<Node>> disjoint = new HashSet<>();

  Disjointness(Model ontology) {
    this.ontology = ontology;
    ontology
        .listStatements(null, OWL.disjointWith, (RDFNode) null)
        .forEachRemaining(s -> apart(s.getSubject(), s.getResource()));
    ontology
        .listSubjectsWithProperty(RDF.type, OWL2.AllDisjointClasses)
        .forEachRemaining(this::all);
  }

  private void all(Resource axiom) {
    List<RDFNode> members =
        axiom.getPropertyResourceValue(OWL2.members).as(RDFList.class).asJavaList();
    for (RDFNode one : members) {
      members.stream().filter(other -> !other.equals(one)).forEach(other -> apart(one, other));
    }
  }

  private void apart(RDFNode one, RDFNode other) {
    disjoint.add(List.of(one.asNode(), other.asNode()));
    disjoint.add(List.of(other.asNode(), one.asNode()));
  }

  /** What each contradictory thing would have to be. */
  Set<String> contradictions(Iterable<Triple> data) {
    Map<Node, Set<Node>> types = new HashMap<>();
    for (Triple triple : data) {
      if (triple.getPredicate().equals(RDF.type.asNode())) {
        add(types, triple.getSubject(), triple.getObject());
      } else {
        Resource property = ontology.createResource(triple.getPredicate().getURI());
        named(property, RDFS.domain).forEach(c -> add(types, triple.getSubject(), c));
        named(property, RDFS.range).forEach(c -> add(types, triple.getObject(), c));
      }
    }
    Set<String> found = new TreeSet<>();
    types.forEach((thing, classes) -> check(thing, classes, found));
    return found;
  }

  private void check(Node thing, Set<Node> classes, Set<String> found) {
    List<Node> all = new ArrayList<>(classes);
    for (Node one : all) {
      for (Node other : all) {
        if (disjoint.contains(List.of(one, other))) {
          found.add(thing + " as " + one + " and " + other);
        }
      }
    }
  }

  private void add(Map<Node, Set<Node>> types, Node thing, Node type) {
    types.computeIfAbsent(thing, t -> new HashSet<>()).addAll(withSupers(type));
  }

  private Set<Node> withSupers(Node type) {
    Set<Node> known = above.get(type);
    if (known == null) {
      known = new HashSet<>(Set.of(type));
      for (Node broader : named(ontology.createResource(type.getURI()), RDFS.subClassOf)) {
        known.addAll(withSupers(broader));
      }
      above.put(type, known);
    }
    return known;
  }

  private List<Node> named(Resource term, Property property) {
    return ontology
        .listObjectsOfProperty(term, property)
        .filterKeep(RDFNode::isURIResource)
        .mapWith(RDFNode::asNode)
        .toList();
  }
}
