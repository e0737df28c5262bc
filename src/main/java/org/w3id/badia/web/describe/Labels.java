package org.w3id.badia.web.describe;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.w3id.badia.web.http.Language;

/**
 * The one rule by which a thing is named in every view: preferred label, label, title or other name
 * in the language of the page; then any of these in the other language; then, for what has no name
 * of its own, one composed of what it says; then its identifier; then the end of its IRI.
 */
public final class Labels {
  private static final Node STATUS = Names.badia("status");
  private static final Node CANDIDATE = Names.badia("Candidate");

  private final Cache<Key, Label> known = Caffeine.newBuilder().maximumSize(100_000).build();

  private final BiFunction<Node, Language, Optional<String>> words;

  /** Names of things as they stand in the data. */
  public Labels() {
    this((node, language) -> Optional.empty());
  }

  /**
   * @param words a name for what the pages call otherwise than the data, such as a property whose
   *     label there is made for ontologists
   */
  public Labels(BiFunction<Node, Language, Optional<String>> words) {
    this.words = words;
  }

  private record Key(String revision, Language language, Node node) {}

  /** The name of a thing; call within a transaction of the site at this revision. */
  public Label of(Node node, Language language, DatasetGraph data, String revision) {
    if (node.isLiteral()) {
      return new Label(node.getLiteralLexicalForm(), node.getLiteralLanguage());
    }
    Key key = new Key(revision, language, node);
    Label held = known.getIfPresent(key); // not get(key, …): names are composed of names
    if (held == null) {
      held = find(node, language, data, revision);
      known.put(key, held);
    }
    return held;
  }

  private Label find(Node node, Language language, DatasetGraph data, String revision) {
    if (data.contains(Quad.defaultGraphIRI, node, STATUS, CANDIDATE)) {
      // What no table knows has a name in the text alone; any other is spelt out of its letters.
      Optional<Label> written = labelled(node, Language.ARABIC.code(), data);
      if (written.isPresent()) {
        return written.get();
      }
    }
    return words
        .apply(node, language)
        .map(word -> new Label(word, language.code()))
        .or(() -> labelled(node, language.code(), data))
        .or(() -> labelled(node, language.other().code(), data))
        .or(() -> labelled(node, "", data))
        .or(() -> composed(node, language, data, revision))
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

  private Optional<Label> composed(
      Node node, Language language, DatasetGraph data, String revision) {
    return new ComposedNames(data, part -> of(part, language, data, revision).text())
        .of(node)
        .map(text -> new Label(text, ""));
  }

  private static Label fallback(Node node, DatasetGraph data) {
    Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, node, Names.IDENTIFIER, Node.ANY);
    if (quads.hasNext()) {
      return new Label(quads.next().getObject().getLiteralLexicalForm(), "");
    }
    return new Label(node.isURI() ? Names.localName(node.getURI()) : node.toString(), "");
  }
}
