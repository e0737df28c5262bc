package org.w3id.badia.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;

/**
 * The IRI under which a deployment names its things, such as {@code http://localhost:3030/}. It
 * mints every instance IRI; nothing else does.
 *
 * @param iri absolute, http or https, ends with a slash
 */
public record Base(String iri) {
  /** The base of a fresh machine: what {@code badia up} serves, so that every IRI resolves. */
  public static final Base DEFAULT = new Base("http://localhost:3030/");

  public Base {
    Objects.requireNonNull(iri);
    if (!iri.equals(normalised(iri))) {
      throw new ProblemException(problem(iri, "is not a base IRI"));
    }
  }

  /** Reads a base as a user writes it; a missing slash at the end is added. */
  public static Base parse(String text) {
    return new Base(normalised(text.strip()));
  }

  private static String normalised(String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      throw new ProblemException(problem(text, "is not an IRI"), e);
    }
    boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!web || uri.getHost() == null) {
      throw new ProblemException(problem(text, "is not an absolute http or https IRI"));
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getUserInfo() != null) {
      throw new ProblemException(problem(text, "has a query, fragment or user"));
    }
    return text.endsWith("/") ? text : text + "/";
  }

  private static Problem problem(String text, String found) {
    return new Problem(
        Problem.Code.WRONG_USAGE,
        "base",
        "'" + text + "' " + found,
        "Give an address such as http://localhost:3030/ or https://example.org/badia/.");
  }

  /** The IRI of a thing that a text or table names; a weapon is a concept of the ontology. */
  public Node entity(Entity entity) {
    return entity(entity.kind(), entity.slug());
  }

  /** The IRI of a thing of this kind with this slug. */
  public Node entity(EntityKind kind, String slug) {
    return kind == EntityKind.WEAPON ? Vocabulary.term(slug) : id(kind.folder(), slug);
  }

  /** {@code {base}id/FOLDER/SLUG}. */
  public Node id(String folder, String slug) {
    return NodeFactory.createURI(iri + "id/" + folder + "/" + checked(slug));
  }

  /** The IRI of an event. */
  public Node event(String slug) {
    return id("event", slug);
  }

  /** The IRI of a report. */
  public Node report(String slug) {
    return id("report", slug);
  }

  /** The IRI of a claim. */
  public Node claim(String slug) {
    return id("claim", slug);
  }

  /** The IRI of a total over a period. */
  public Node toll(String slug) {
    return id("toll", slug);
  }

  /** The IRI of an affiliation. */
  public Node affiliation(String slug) {
    return id("affiliation", slug);
  }

  /** The IRI of a stretch of text that states something. */
  public Node evidence(String slug) {
    return id("evidence", slug);
  }

  /** The IRI of an extraction by one rule. */
  public Node activity(String slug) {
    return id("activity", slug);
  }

  /** The graph of one report. */
  public Node reportGraph(String reportSlug) {
    return NodeFactory.createURI(iri + "graph/report/" + checked(reportSlug));
  }

  /** The graph of groups, people, places, sources and their affiliations. */
  public Node referenceGraph() {
    return graph("reference");
  }

  /** The graph of the ontology. */
  public Node ontologyGraph() {
    return graph("ontology");
  }

  /** The graph of human corrections. */
  public Node decisionsGraph() {
    return graph("decisions");
  }

  /** The graph of what the program judges of events of different reports. */
  public Node judgementsGraph() {
    return graph("judgements");
  }

  /** The graph of everything derived by rules. */
  public Node inferredGraph() {
    return graph("inferred");
  }

  private Node graph(String name) {
    return NodeFactory.createURI(iri + "graph/" + name);
  }

  /** The slug of the report whose graph this is; empty for any other node. */
  public Optional<String> reportSlugOf(Node graph) {
    String prefix = iri + "graph/report/";
    return graph.isURI() && graph.getURI().startsWith(prefix)
        ? Optional.of(graph.getURI().substring(prefix.length()))
        : Optional.empty();
  }

  /** What follows the base in this IRI; empty if it lies elsewhere. */
  public Optional<String> relative(String absolute) {
    return absolute.startsWith(iri)
        ? Optional.of(absolute.substring(iri.length()))
        : Optional.empty();
  }

  /** A slug that could not leave its folder or need escaping: no slash, space or quote. */
  private static String checked(String slug) {
    boolean right = !slug.isEmpty() && isLetterOrDigit(slug.charAt(0));
    for (int i = 1; i < slug.length() && right; i++) {
      char c = slug.charAt(i);
      right = isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '~';
    }
    if (!right) {
      throw new IllegalArgumentException("not a slug: " + slug);
    }
    return slug;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
  }

  @Override
  public String toString() {
    return iri;
  }
}
