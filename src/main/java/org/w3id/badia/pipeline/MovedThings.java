package org.w3id.badia.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.Standard;

/**
 * Finds again what a decision was about after a better reading of its report. The IRI of an event
 * ends in the place of the word that tells it, and that of a claim begins with its event's: where
 * another word is now taken to tell the event, both move by a few words. A claim is then the one of
 * that report that says the same; if its event is still told and the claim is not, it is gone.
 */
final class MovedThings {
  /** Code points by which an event moves at most: about the length of a sentence. */
  private static final int REACH = 200;

  private static final Pattern PLACED =
      Pattern.compile("(.*/id/(?:event|claim)/(.+?)-at-)(\\d+)((?:-.*)?)");

  private final DatasetGraph data;
  private final Base base;

  /** Looks in the reports as they stand in this transaction. */
  MovedThings(DatasetGraph data, Base base) {
    this.data = data;
    this.base = base;
  }

  /** What the thing is called now; empty if it is where it was, or is gone. */
  Optional<Node> now(Node thing) {
    Matcher was = PLACED.matcher(thing.isURI() ? thing.getURI() : "");
    if (!was.matches()
        || isTold(thing)
        || isTold(base.event(was.group(2) + "-at-" + was.group(3)))) {
      return Optional.empty();
    }
    int at = Integer.parseInt(was.group(3));
    List<Matcher> near =
        things(was.group(2)).stream()
            .map(node -> PLACED.matcher(node.getURI()))
            .filter(Matcher::matches)
            .filter(m -> m.group(1).equals(was.group(1)) && m.group(4).equals(was.group(4)))
            .filter(m -> Math.abs(Integer.parseInt(m.group(3)) - at) <= REACH)
            .toList();
    return near.size() == 1
        ? Optional.of(NodeFactory.createURI(near.get(0).group()))
        : Optional.empty();
  }

  private boolean isTold(Node thing) {
    return data.findNG(Node.ANY, thing, Standard.TYPE, Node.ANY).hasNext();
  }

  private List<Node> things(String report) {
    return data.stream(base.reportGraph(report), Node.ANY, Standard.TYPE, Node.ANY)
        .map(Quad::getSubject)
        .filter(Node::isURI)
        .distinct()
        .toList();
  }
}
