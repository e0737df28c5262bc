package org.w3id.badia.web.describe;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.web.http.Language;

/**
 * The one rule by which a thing is named in every view: preferred label, label, title or other name
 * in the language of the page; then any of these in the other language; then its identifier; then
 * the end of its IRI.
 */
public final class Labels {
  private final Cache<Key, Label> known = Caffeine.newBuilder().maximumSize(100_000).build();

  private record Key(String revision, Language language, Node node) {}

  /** The name of a thing; call within a transaction of the site at this revision. */
  public Label of(Node node, Language language, DatasetGraph data, String revision) {
    if (node.isLiteral()) {
      return new Label(node.getLiteralLexicalForm(), node.getLiteralLanguage());
    }
    return known.get(new Key(revision, language, node), key -> find(node, language, data));
  }

  private static Label find(Node node, Language language, DatasetGraph data) {
    return labelled(node, language.code(), data)
        .or(() -> labelled(node, language.other().code(), data))
        .or(() -> labelled(node, "", data))
        .orElseGet(() -> fallback(node, data));
  }

  private static Optional<Label> labelled(Node node, String language, DatasetGraph data) {
    for (Node property : Names.LABELS) {
      Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, node, property, Node.ANY);
      while (quads.hasNext()) {
        Node value = quads.next().getObject();
        if (value.isLiteral() && value.getLiteralLanguage().equalsIgnoreCase(language)) {
          return Optional.of(new Label(value.getLiteralLexicalForm(), language));
        }
      }
    }
    return Optional.empty();
  }

  private static Label fallback(Node node, DatasetGraph data) {
    Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, node, Names.IDENTIFIER, Node.ANY);
    if (quads.hasNext()) {
      return new Label(quads.next().getObject().getLiteralLexicalForm(), "");
    }
    return new Label(node.isURI() ? Names.localName(node.getURI()) : node.toString(), "");
  }
}
