package org.w3id.badia.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.w3id.badia.rdf.Standard;
import org.w3id.badia.rdf.Vocabulary;

/**
 * Writes to the named graphs and keeps the default graph their union: a triple enters with the
 * first graph that holds it and leaves with the last. Triples about or pointing to something that a
 * standing decision withdraws stay in their graphs but are not in the union, except those of the
 * decisions themselves.
 */
final class View implements Changes {
  private static final Node DEFAULT = Quad.defaultGraphNodeGenerated;
  private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
  private static final Set<Node> TAKING_OUT =
      Set.of(Vocabulary.CLAIM_IS_WRONG, Vocabulary.FIGURE_SUPERSEDED);
  private static final Set<Node> INDEXED = TextSearch.predicates();
  private static final Set<Node> SPATIAL =
      Set.of(Standard.HAS_GEOMETRY, Standard.AS_WKT, Standard.LAT, Standard.LONG);

  private final DatasetGraph data;
  private final DatasetGraph bare;
  private final Node decisions;
  private Set<Node> withdrawn;
  private boolean changed;
  private boolean placesMoved;
  private Set<Triple> entered = new HashSet<>();
  private Set<Triple> left = new HashSet<>();
  private final Set<Node> losing = new HashSet<>();

  /**
   * @param data with the text index around it
   * @param bare the same without, for what is not indexed: it is twice as fast
   */
  View(DatasetGraph data, DatasetGraph bare, Node decisions) {
    this.data = data;
    this.bare = bare;
    this.decisions = decisions;
    this.withdrawn = withdrawn();
  }

  @Override
  public DatasetGraph data() {
    return data;
  }

  @Override
  public Delta replace(Node graph, Collection<Triple> triples) {
    Set<Triple> wanted = new HashSet<>();
    triples.forEach(t -> wanted.add(asStored(t)));
    Set<Triple> added = new HashSet<>(wanted);
    Set<Triple> removed = new HashSet<>();
    Iterator<Quad> held = bare.find(named(graph), Node.ANY, Node.ANY, Node.ANY);
    while (held.hasNext()) {
      Triple triple = held.next().asTriple();
      if (!added.remove(triple)) {
        removed.add(triple);
      }
    }
    return apply(graph, added, removed);
  }

  @Override
  public Delta change(Node graph, Collection<Triple> added, Collection<Triple> removed) {
    Set<Triple> wanted = new HashSet<>();
    added.forEach(t -> wanted.add(asStored(t)));
    Set<Triple> gone = new HashSet<>();
    removed.forEach(t -> gone.add(asStored(t)));
    gone.removeIf(t -> wanted.contains(t) || !contains(named(graph), t));
    wanted.removeIf(t -> contains(named(graph), t));
    return apply(graph, wanted, gone);
  }

  @Override
  public Delta viewed() {
    Delta delta = new Delta(entered, left);
    entered = new HashSet<>();
    left = new HashSet<>();
    return delta;
  }

  /** Whether anything was changed. */
  boolean changed() {
    return changed;
  }

  /** Whether a geometry came or went. */
  boolean placesMoved() {
    return placesMoved;
  }

  /** The IRIs that lost triples and of which no graph says anything now, and the emptied graphs. */
  List<String> gone() {
    return losing.stream()
        .filter(Node::isURI)
        .filter(node -> !bare.contains(Node.ANY, node, Node.ANY, Node.ANY))
        .filter(node -> !bare.contains(node, Node.ANY, Node.ANY, Node.ANY))
        .map(Node::getURI)
        .toList();
  }

  private Delta apply(Node graph, Set<Triple> added, Set<Triple> removed) {
    Delta delta = new Delta(added, removed);
    if (delta.isEmpty()) {
      return Delta.NONE;
    }
    changed = true;
    removed.forEach(t -> delete(graph, t));
    removed.forEach(t -> losing.add(t.getSubject()));
    if (!removed.isEmpty()) {
      losing.add(graph);
    }
    added.forEach(t -> add(graph, t));
    if (graph.equals(decisions)) {
      followDecisions();
    }
    removed.forEach(this::leave);
    added.stream().filter(t -> visible(graph, t)).forEach(this::enter);
    return delta;
  }

  /** Takes out what has been withdrawn since, and puts back what is withdrawn no longer. */
  private void followDecisions() {
    Set<Node> before = withdrawn;
    withdrawn = withdrawn();
    for (Node node : withdrawn) {
      if (!before.contains(node)) {
        touching(DEFAULT, node).forEach(q -> leave(q.asTriple()));
      }
    }
    for (Node node : before) {
      if (!withdrawn.contains(node)) {
        for (Quad quad : touching(Node.ANY, node)) {
          if (!quad.isDefaultGraph() && visible(quad.getGraph(), quad.asTriple())) {
            enter(quad.asTriple());
          }
        }
      }
    }
  }

  private List<Quad> touching(Node graph, Node node) {
    return Iter.toList(
        Iter.concat(
            bare.find(graph, node, Node.ANY, Node.ANY),
            bare.find(graph, Node.ANY, Node.ANY, node)));
  }

  private void enter(Triple triple) {
    if (!contains(DEFAULT, triple)) {
      add(DEFAULT, triple);
      note(triple, entered, left);
    }
  }

  private void leave(Triple triple) {
    boolean held =
        Iter.anyMatch(
            bare.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()),
            quad -> visible(quad.getGraph(), triple));
    if (!held && contains(DEFAULT, triple)) {
      delete(DEFAULT, triple);
      note(triple, left, entered);
    }
  }

  private void add(Node graph, Triple t) {
    target(t).add(graph, t.getSubject(), t.getPredicate(), t.getObject());
  }

  private void delete(Node graph, Triple t) {
    target(t).delete(graph, t.getSubject(), t.getPredicate(), t.getObject());
  }

  private DatasetGraph target(Triple triple) {
    return INDEXED.contains(triple.getPredicate()) ? data : bare;
  }

  private void note(Triple triple, Set<Triple> now, Set<Triple> before) {
    if (!before.remove(triple)) {
      now.add(triple);
    }
    placesMoved |= SPATIAL.contains(triple.getPredicate());
  }

  private boolean visible(Node graph, Triple triple) {
    return graph.equals(decisions)
        || !(withdrawn.contains(triple.getSubject()) || withdrawn.contains(triple.getObject()));
  }

  private Set<Node> withdrawn() {
    Set<Node> result = new HashSet<>();
    for (Node kind : TAKING_OUT) {
      bare.find(decisions, Node.ANY, Vocabulary.DECISION_KIND, kind)
          .forEachRemaining(quad -> result.addAll(decided(quad.getSubject())));
    }
    return result;
  }

  private List<Node> decided(Node decision) {
    return bare.contains(decisions, decision, Vocabulary.WITHDRAWN, TRUE)
        ? List.of()
        : Iter.iter(bare.find(decisions, decision, Vocabulary.DECIDES, Node.ANY))
            .map(Quad::getObject)
            .toList();
  }

  private boolean contains(Node graph, Triple triple) {
    return bare.contains(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  /** The triple as it will be read back: TDB2 keeps numbers and dates by value. */
  private static Triple asStored(Triple triple) {
    Node object = triple.getObject();
    NodeId inline = object.isLiteral() ? NodeIdInline.inline(object) : null;
    return inline == null
        ? triple
        : Triple.create(triple.getSubject(), triple.getPredicate(), NodeIdInline.extract(inline));
  }

  private static Node named(Node graph) {
    if (!graph.isURI() || Quad.isDefaultGraph(graph)) {
      throw new IllegalArgumentException("only named graphs are written: " + graph);
    }
    return graph;
  }
}
