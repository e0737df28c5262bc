package org.w3id.badia.rdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** Triples in the order in which they are written, each once. */
final class Triples {
  /** Room for as many as a report of the usual length makes. */
  private static final int USUAL = 4_096;

  private final Set<Triple> known = new HashSet<>(USUAL);
  private final List<Triple> inOrder = new ArrayList<>(USUAL / 2);

  Triples add(Node subject, Node predicate, Node object) {
    Triple triple = Triple.create(subject, predicate, object);
    if (known.add(triple)) {
      inOrder.add(triple);
    }
    return this;
  }

  Triples add(Node subject, Node predicate, Optional<Node> object) {
    object.ifPresent(o -> add(subject, predicate, o));
    return this;
  }

  Triples type(Node subject, String localName) {
    return add(subject, Standard.TYPE, Vocabulary.term(localName));
  }

  Triples label(Node subject, String arabic, String english) {
    add(subject, Standard.PREF_LABEL, Literals.text(arabic, "ar"));
    return add(subject, Standard.PREF_LABEL, Literals.text(english, "en"));
  }

  List<Triple> list() {
    return Collections.unmodifiableList(inOrder);
  }

  /** An address as an IRI if it is one that may be linked to, otherwise as a string. */
  static Node address(String text) {
    boolean web = text.startsWith("http://") || text.startsWith("https://");
    try {
      return web && IRIx.create(text).isReference() && text.chars().noneMatch(c -> c <= ' ')
          ? NodeFactory.createURI(text)
          : Literals.string(text);
    } catch (IRIException e) {
      return Literals.string(text);
    }
  }
}
