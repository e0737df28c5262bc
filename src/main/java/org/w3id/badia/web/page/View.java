package org.w3id.badia.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.badia.web.describe.Iris;
import org.w3id.badia.web.describe.Label;
import org.w3id.badia.web.describe.Labels;
import org.w3id.badia.web.describe.Names;
import org.w3id.badia.web.http.Language;

/**
 * The data of one transaction as a page in one language shows it.
 *
 * @param data the open transaction's data
 * @param revision its revision
 * @param language of the page
 * @param iris of the deployment
 * @param labels names of things
 */
public record View(
    DatasetGraph data, String revision, Language language, Iris iris, Labels labels) {
  private static final int ADDRESS = 56;
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** A node with its name and, for an IRI, its link. */
  public Shown show(Node node) {
    if (node.isLiteral()) {
      return literal(node);
    }
    Label label = label(node);
    if (!node.isURI()) {
      return Shown.of(label.text(), "");
    }
    boolean local = iris.isLocal(node.getURI());
    boolean named = local || !label.language().isEmpty();
    String text = named ? label.text() : shortened(node.getURI());
    String href = iris.link(node.getURI()).orElse(null);
    return new Shown(text, label.language(), href, null);
  }

  /** The name of a node. */
  public Label label(Node node) {
    return labels.of(node, language, data, revision);
  }

  /** An address that has no name here, short enough for a line. */
  private static String shortened(String iri) {
    String plain = iri.replaceFirst("^https?://(www\\.)?", "");
    return plain.length() <= ADDRESS ? plain : plain.substring(0, ADDRESS - 1) + "…";
  }

  /** The name of a property or class; those of other vocabularies have theirs in the texts. */
  public Shown term(Node node) {
    String kind = iris.isLocal(node.getURI()) ? "property." : "term.";
    return worded(kind, node).orElseGet(() -> named(node));
  }

  /** The name of a property for who looks from its object: what points here, in words. */
  public Shown inverse(Node property) {
    return worded("inverse.", property).orElseGet(() -> term(property));
  }

  /**
   * What pages call a property of the vocabulary in running words, where they have words for it.
   */
  public static Optional<String> called(Node node, Language language) {
    if (!node.isURI() || !node.getURI().startsWith(Iris.ONTOLOGY + "#")) {
      return Optional.empty();
    }
    String key = "property." + Names.localName(node.getURI());
    Texts texts = Texts.in(language);
    return texts.has(key) ? Optional.of(texts.get(key)) : Optional.empty();
  }

  private Optional<Shown> worded(String kind, Node node) {
    String key = kind + Names.localName(node.getURI());
    Texts texts = Texts.in(language);
    return texts.has(key)
        ? Optional.of(
            new Shown(texts.get(key), language.code(), iris.link(node.getURI()).orElse(null), null))
        : Optional.empty();
  }

  private Shown named(Node node) {
    Label label = label(node);
    return new Shown(label.text(), label.language(), iris.link(node.getURI()).orElse(null), null);
  }

  private static Shown literal(Node node) {
    String lexical = node.getLiteralLexicalForm();
    if (!node.getLiteralLanguage().isEmpty()) {
      return Shown.of(lexical, node.getLiteralLanguage());
    }
    String type = node.getLiteralDatatypeURI();
    if (type == null || type.equals(XSD + "string")) {
      return Shown.of(lexical, "");
    }
    return Shown.of(lexical, "en");
  }

  /** The address that opens a query in the workbench. */
  public String workbench(String query) {
    return iris.root() + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
