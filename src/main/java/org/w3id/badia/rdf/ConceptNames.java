package org.w3id.badia.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** How the weapon scheme calls its concepts, for output that no scheme accompanies. */
public final class ConceptNames {
  /** No scheme is at hand: a concept has the lexicon's name only. */
  public static final ConceptNames NONE = new ConceptNames(GraphFactory.createDefaultGraph());

  private final Graph scheme;

  private ConceptNames(Graph scheme) {
    this.scheme = scheme;
  }

  /**
   * Reads the names that the weapon scheme gives.
   *
   * @param ontology the folder of the ontology
   */
  public static ConceptNames read(Path ontology) {
    try {
      Path scheme = ontology.resolve("schemes").resolve("weapons.ttl");
      return new ConceptNames(TurtleFiles.read(Base.DEFAULT, scheme));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names a concept: as its scheme does, else by the lexicon's name for it. */
  void write(Node concept, String lexical, Triples out) {
    Node known = Literals.text(lexical, "ar");
    boolean named = scheme.contains(concept, Standard.PREF_LABEL, Node.ANY);
    out.add(concept, named ? Standard.HIDDEN_LABEL : Standard.PREF_LABEL, known);
    for (Node property : new Node[] {Standard.PREF_LABEL, Standard.ALT_LABEL}) {
      scheme.find(concept, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
          .sorted(Comparator.comparing(Node::toString))
          .forEach(label -> out.add(concept, property, label));
    }
  }
}
