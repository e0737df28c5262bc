package org.w3id.badia.web.describe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Collects what the view says about a thing. Call within a transaction. */
public final class Describer {
  /** Inbound triples on a page: with their terms about 100 KB of Turtle. */
  public static final int PAGE = 500;

  private Describer() {}

  /** Whether the view has a triple with this subject. */
  public static boolean speaks(Node topic, DatasetGraph data) {
    return data.contains(Quad.defaultGraphIRI, topic, Node.ANY, Node.ANY);
  }

  /** Whether the view has a triple with this subject, object or property. */
  public static boolean isKnown(Node topic, DatasetGraph data) {
    return data.contains(Quad.defaultGraphIRI, topic, Node.ANY, Node.ANY)
        || data.contains(Quad.defaultGraphIRI, Node.ANY, Node.ANY, topic)
        || data.contains(Quad.defaultGraphIRI, Node.ANY, topic, Node.ANY);
  }

  /** Whether the record has it although the view has not: it was withdrawn. */
  public static boolean isWithdrawn(Node topic, DatasetGraph data) {
    return data.contains(Node.ANY, topic, Node.ANY, Node.ANY);
  }

  /** One page of the description. The first has all that the thing itself says. */
  public static Description describe(Node topic, int page, DatasetGraph data) {
    Graph graph = GraphFactory.createDefaultGraph();
    if (page == 1) {
      outgoing(topic, data, graph);
    }
    long inbound = inbound(topic, page, data, graph);
    int pages = (int) Math.max(1, (inbound + PAGE - 1) / PAGE);
    return new Description(topic, graph, inbound, page, pages);
  }

  private static void outgoing(Node topic, DatasetGraph data, Graph into) {
    Deque<Node> open = new ArrayDeque<>(Set.of(topic));
    Set<Node> neighbours = new HashSet<>();
    Set<Node> done = new HashSet<>();
    while (!open.isEmpty()) {
      Node subject = open.pop();
      if (!done.add(subject)) {
        continue;
      }
      Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, subject, Node.ANY, Node.ANY);
      while (quads.hasNext()) {
        Triple triple = quads.next().asTriple();
        into.add(triple);
        if (triple.getObject().isBlank()) {
          open.push(triple.getObject());
        } else if (triple.getObject().isURI()) {
          neighbours.add(triple.getObject());
        }
      }
    }
    neighbours.remove(topic);
    neighbours.forEach(neighbour -> names(neighbour, data, into));
  }

  private static void names(Node neighbour, DatasetGraph data, Graph into) {
    data.find(Quad.defaultGraphIRI, neighbour, Names.PREF_LABEL, Node.ANY)
        .forEachRemaining(quad -> into.add(quad.asTriple()));
  }

  private static long inbound(Node topic, int page, DatasetGraph data, Graph into) {
    long from = (page - 1L) * PAGE;
    long seen = 0;
    Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, topic);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (seen >= from + PAGE) {
        return Inbound.count(topic, data);
      }
      if (seen++ >= from) {
        into.add(quad.asTriple());
      }
    }
    return seen;
  }
}
