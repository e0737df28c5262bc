package org.w3id.badia.web.update;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraphTriplesQuads;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.store.Changes;
import org.w3id.badia.web.http.HttpFault;

/**
 * The data as an update writes them: what it changes goes through {@link Changes}, within their
 * transaction.
 */
final class Written extends DatasetGraphTriplesQuads {
  private final Changes changes;
  private final Set<Triple> owed = new HashSet<>();
  private final Set<Triple> unwanted = new HashSet<>();

  Written(Changes changes) {
    this.changes = changes;
  }

  /**
   * The default graph may follow the named ones; then an update may change it only as they do.
   *
   * @throws HttpFault 400 if it is to hold what it does not, or the other way round
   */
  void check() {
    Graph view = changes.data().getDefaultGraph();
    if (!owed.stream().allMatch(view::contains) || unwanted.stream().anyMatch(view::contains)) {
      throw new HttpFault(
          400, "The default graph is the union of the named ones: name the graph that changes.");
    }
  }

  @Override
  protected void addToDftGraph(Node s, Node p, Node o) {
    Triple triple = Triple.create(s, p, o);
    if (!changeDefault(Set.of(triple), Set.of())) {
      unwanted.remove(triple);
      owed.add(triple);
    }
  }

  @Override
  protected void deleteFromDftGraph(Node s, Node p, Node o) {
    Triple triple = Triple.create(s, p, o);
    if (!changeDefault(Set.of(), Set.of(triple))) {
      owed.remove(triple);
      unwanted.add(triple);
    }
  }

  private boolean changeDefault(Set<Triple> added, Set<Triple> removed) {
    try {
      changes.change(Quad.defaultGraphIRI, added, removed);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  protected void addToNamedGraph(Node g, Node s, Node p, Node o) {
    changes.change(g, List.of(Triple.create(s, p, o)), List.of());
  }

  @Override
  protected void deleteFromNamedGraph(Node g, Node s, Node p, Node o) {
    changes.change(g, List.of(), List.of(Triple.create(s, p, o)));
  }

  @Override
  protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
    return changes.data().find(Quad.defaultGraphIRI, s, p, o);
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
    return changes.data().find(g, s, p, o);
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
    return changes.data().findNG(Node.ANY, s, p, o);
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return changes.data().listGraphNodes();
  }

  @Override
  public PrefixMap prefixes() {
    return changes.data().prefixes();
  }

  // The transaction is that of the changes; it neither begins nor ends here.

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public boolean isInTransaction() {
    return true;
  }

  @Override
  public ReadWrite transactionMode() {
    return ReadWrite.WRITE;
  }

  @Override
  public TxnType transactionType() {
    return TxnType.WRITE;
  }

  @Override
  public void begin(TxnType type) {
    throw new UnsupportedOperationException("begun already");
  }

  @Override
  public boolean promote(Promote mode) {
    return true;
  }

  @Override
  public void commit() {
    throw new UnsupportedOperationException("committed by the store");
  }

  @Override
  public void abort() {
    throw new UnsupportedOperationException("aborted by the store");
  }

  @Override
  public void end() {
    throw new UnsupportedOperationException("ended by the store");
  }
}
