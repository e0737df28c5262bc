package org.w3id.badia.rdf;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** A person's decision as triples of the graph of decisions. */
public final class DecisionTriples {
  private final Node node;
  private final Triples out = new Triples();

  /** The decision of this slug. */
  public DecisionTriples(Base base, String slug) {
    node = base.id("decision", slug);
    out.type(node, "Decision").add(node, Standard.IDENTIFIER, Literals.string(slug));
  }

  /** What was decided: the local name of an individual of the ontology. */
  public DecisionTriples kind(String localName) {
    out.add(node, Vocabulary.DECISION_KIND, Vocabulary.term(localName));
    return this;
  }

  /** What it is about. */
  public DecisionTriples decides(String iri) {
    out.add(node, Vocabulary.DECIDES, NodeFactory.createURI(iri));
    return this;
  }

  /** The other thing. */
  public DecisionTriples replacement(String iri) {
    out.add(node, Vocabulary.REPLACEMENT, NodeFactory.createURI(iri));
    return this;
  }

  /** Why. */
  public DecisionTriples reason(String reason) {
    out.add(node, Vocabulary.REASON, Literals.string(reason));
    return this;
  }

  /** By whom and when. */
  public DecisionTriples by(String author, LocalDate on) {
    out.add(node, Vocabulary.DECIDED_BY, Literals.string(author))
        .add(node, Vocabulary.DECIDED_ON, Literals.date(on));
    return this;
  }

  /** That it counts no more. */
  public DecisionTriples withdrawn(String author, LocalDate on) {
    out.add(node, Vocabulary.WITHDRAWN, Literals.bool(true))
        .add(node, Vocabulary.WITHDRAWN_ON, Literals.date(on))
        .add(node, Standard.NOTE, Literals.text("Withdrawn by " + author + ".", "en"));
    return this;
  }

  /** The triples. */
  public List<Triple> list() {
    return out.list();
  }
}
