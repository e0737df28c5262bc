package org.w3id.badia.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads the events and affiliations of every report out of extracted RDF. */
final class FoundReader {
  private static final String BADIA = "https://w3id.org/badia/ontology#";
  private static final Node START = NodeFactory.createURI("http://www.w3.org/ns/oa#start");
  private static final Node SELECTOR = NodeFactory.createURI("http://www.w3.org/ns/oa#hasSelector");
  private static final List<Node> LABELS =
      List.of(
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          SKOS.hiddenLabel.asNode());
  private static final Map<String, String> RELATIONS =
      Map.of(
          "BackedBy", "backed-by",
          "LoyalTo", "loyal-to",
          "AlliedWith", "allied-with",
          "PartOf", "part-of",
          "LedBy", "led-by");

  /** The order of lines of sorted N-Quads, so that two readers of one output see one order. */
  private static final Comparator<Node> IN_ORDER = Comparator.comparing(NodeFmtLib::strNT);

  private final Graph graph;

  FoundReader(Graph graph) {
    this.graph = graph;
  }

  /** What was found, by the identifier of its report. */
  Map<String, Found> read() {
    Map<String, Found> byReport = new HashMap<>();
    graph.find(Node.ANY, badia("reportedIn"), Node.ANY).toList().stream()
        .sorted(Comparator.comparing(Triple::getSubject, IN_ORDER))
        .forEach(
            t -> {
              Found found =
                  byReport.computeIfAbsent(
                      reportId(t.getObject()),
                      k ->
                          new Found(
                              new ArrayList<>(),
                              new ArrayList<>(),
                              literal(t.getObject(), "text").orElse("")));
              List<String> types = types(t.getSubject());
              List<String> scored = types.stream().filter(Slots.TYPES::containsKey).toList();
              if (!scored.isEmpty()) {
                found.events().add(event(t.getSubject(), scored));
              }
              if (types.contains("AffiliationClaim")) {
                found.affiliations().add(affiliation(t.getSubject()));
              }
            });
    return byReport;
  }

  private Found.Event event(Node node, List<String> types) {
    List<Found.Casualty> casualties = values(node, "casualtyClaim").map(this::casualty).toList();
    boolean suspected =
        localNames(node, "attributionStatus").stream()
            .anyMatch(s -> s.startsWith("Suspected") || s.equals("Possible"));
    return new Found.Event(
        node.getURI(),
        start(node),
        types.stream().map(Slots.TYPES::get).toList(),
        entities(node, "perpetrator"),
        entities(node, "target"),
        entities(node, "targetObject"),
        entities(node, "place"),
        entities(node, "weapon"),
        literal(node, "earliestDate"),
        literal(node, "latestDate"),
        casualties,
        suspected);
  }

  private int start(Node event) {
    return values(event, "trigger")
        .flatMap(e -> objects(e, SELECTOR))
        .flatMap(s -> objects(s, START))
        .map(n -> Integer.valueOf(n.getLiteralLexicalForm()))
        .findFirst()
        .orElse(-1);
  }

  /** The figures of a casualty claim. */
  Found.Casualty casualty(Node claim) {
    return new Found.Casualty(
        localNames(claim, "harm"), number(claim, "minimum"), number(claim, "maximum"));
  }

  /** The local names of a thing's classes. */
  List<String> types(Node node) {
    return objects(node, RDF.type.asNode()).filter(Node::isURI).map(Node::getLocalName).toList();
  }

  private Found.Affiliation affiliation(Node node) {
    return new Found.Affiliation(
        node.getURI(),
        entities(node, "affiliate").stream().flatMap(List::stream).toList(),
        entities(node, "patron").stream().flatMap(List::stream).toList(),
        localNames(node, "affiliationType").stream()
            .map(RELATIONS::get)
            .filter(java.util.Objects::nonNull)
            .toList());
  }

  private String reportId(Node report) {
    return objects(report, DCTerms.identifier.asNode())
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseGet(() -> report.getURI().substring(report.getURI().lastIndexOf('/') + 1));
  }

  private List<List<String>> entities(Node node, String property) {
    return values(node, property).map(this::names).toList();
  }

  /** Every name of a thing, or the end of its IRI where it has none. */
  List<String> names(Node node) {
    List<String> names =
        LABELS.stream()
            .flatMap(label -> objects(node, label))
            .map(Node::getLiteralLexicalForm)
            .distinct()
            .toList();
    if (!names.isEmpty() || !node.isURI()) {
      return names;
    }
    String iri = node.getURI();
    return List.of(
        iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1).replace('-', ' '));
  }

  private List<String> localNames(Node node, String property) {
    return values(node, property)
        .map(n -> n.getURI().substring(n.getURI().lastIndexOf('#') + 1))
        .toList();
  }

  private Optional<Integer> number(Node node, String property) {
    return literal(node, property).map(Integer::valueOf);
  }

  private Optional<String> literal(Node node, String property) {
    return values(node, property).map(Node::getLiteralLexicalForm).findFirst();
  }

  /** The values of one of Badia's properties, by its local name. */
  Stream<Node> values(Node node, String property) {
    return objects(node, badia(property));
  }

  /** The things that have a value for one of Badia's properties. */
  List<Node> subjects(String property, Node value) {
    return graph.find(Node.ANY, badia(property), value).mapWith(t -> t.getSubject()).toList();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toSet().stream()
        .sorted(IN_ORDER);
  }

  private static Node badia(String name) {
    return NodeFactory.createURI(BADIA + name);
  }
}
