package org.w3id.badia.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** What the program judges of pairs of events, as triples of the graph of judgements. */
public final class JudgementWriter {
  private final Base base;
  private final Triples out = new Triples();

  /** A writer of judgements in a store with this base. */
  public JudgementWriter(Base base) {
    this.base = base;
  }

  /**
   * Adds a judgement.
   *
   * @param first the IRI of an event
   * @param second that of the other
   * @param verdict the local name of its individual
   * @param score how sure, 0 to 1
   * @param reason why, in English
   * @param by who judges
   */
  public void add(
      String first, String second, String verdict, double score, String reason, String by) {
    Node node = base.id("judgement", name(first) + "--" + name(second));
    out.type(node, "Judgement")
        .add(node, Standard.IDENTIFIER, Literals.string(name(first) + "--" + name(second)))
        .label(
            node, "حكم: " + name(first) + " و" + name(second), name(first) + " and " + name(second))
        .add(node, Vocabulary.JUDGES, NodeFactory.createURI(first))
        .add(node, Vocabulary.JUDGES, NodeFactory.createURI(second))
        .add(node, Vocabulary.VERDICT, Vocabulary.term(verdict))
        .add(node, Vocabulary.SCORE, Literals.share(score))
        .add(node, Vocabulary.REASON, Literals.text(reason, "en"))
        .add(node, Vocabulary.DECIDED_BY, Literals.string(by));
  }

  /** All judgements added so far. */
  public List<Triple> triples() {
    return out.list();
  }

  private static String name(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
