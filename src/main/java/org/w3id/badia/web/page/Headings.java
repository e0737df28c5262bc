package org.w3id.badia.web.page;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.web.describe.Label;
import org.w3id.badia.web.describe.Names;

/** The name above a page and the one below it: a report has its title, whatever its language. */
final class Headings {
  private static final Node REPORT = Names.badia("Report");

  private Headings() {}

  static Shown heading(Node topic, View view) {
    return title(topic, view.data()).orElseGet(() -> view.term(topic));
  }

  /** The report's short name; of other things the name in the other language. Null if the same. */
  static Shown subtitle(Node topic, View view) {
    Shown heading = heading(topic, view);
    Shown other =
        title(topic, view.data()).isPresent()
            ? view.term(topic)
            : shown(view.labels().of(topic, view.language().other(), view.data(), view.revision()));
    return other.text().equals(heading.text()) || other.language().isEmpty() ? null : other;
  }

  private static Shown shown(Label label) {
    return Shown.of(label.text(), label.language());
  }

  private static Optional<Shown> title(Node topic, DatasetGraph data) {
    if (!data.contains(Quad.defaultGraphIRI, topic, Names.TYPE, REPORT)) {
      return Optional.empty();
    }
    Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, topic, Names.TITLE, Node.ANY);
    if (!quads.hasNext()) {
      return Optional.empty();
    }
    Node title = quads.next().getObject();
    return Optional.of(Shown.of(title.getLiteralLexicalForm(), title.getLiteralLanguage()));
  }
}
