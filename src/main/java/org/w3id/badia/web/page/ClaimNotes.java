package org.w3id.badia.web.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.web.describe.Names;

/**
 * How surely and how closely a fact of an event is known, in words beside it: the nearness of a
 * place where the event was not at the place itself, and the hedge of what is not stated as fact.
 */
final class ClaimNotes {
  private static final Node ABOUT = Names.badia("about");
  private static final Node PROPERTY = Names.badia("claimedProperty");
  private static final Node VALUE = Names.badia("claimedValue");
  private static final Node NEARNESS = Names.badia("placePrecision");
  private static final Node EXACT = Names.badia("Exact");
  private static final Node HEDGE = Names.badia("epistemicStatus");
  private static final Node STATED = Names.badia("StatedAsFact");

  private final View view;
  private final DatasetGraph data;
  private final List<Node> claims = new ArrayList<>();

  ClaimNotes(Node topic, View view) {
    this.view = view;
    this.data = view.data();
    data.find(Quad.defaultGraphIRI, Node.ANY, ABOUT, topic)
        .forEachRemaining(quad -> claims.add(quad.getSubject()));
  }

  /** The value with what the claims of it say in addition; as it is where they say nothing. */
  Shown noted(Node property, Node value, Shown shown) {
    String words =
        claims.stream()
            .filter(claim -> has(claim, PROPERTY, property) && has(claim, VALUE, value))
            .flatMap(claim -> notes(claim).stream())
            .distinct()
            .limit(2)
            .map(node -> view.label(node).text())
            .collect(Collectors.joining(" · "));
    return words.isEmpty()
        ? shown
        : new Shown(shown.text(), shown.language(), shown.href(), "(" + words + ")");
  }

  private List<Node> notes(Node claim) {
    List<Node> notes = new ArrayList<>();
    one(claim, NEARNESS, EXACT, notes);
    one(claim, HEDGE, STATED, notes);
    return notes;
  }

  private void one(Node claim, Node property, Node plain, List<Node> into) {
    Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, claim, property, Node.ANY);
    while (quads.hasNext()) {
      Node value = quads.next().getObject();
      if (value.isURI() && !value.equals(plain)) {
        into.add(value);
      }
    }
  }

  private boolean has(Node claim, Node property, Node value) {
    return data.contains(Quad.defaultGraphIRI, claim, property, value);
  }
}
