package org.w3id.badia.web.queries;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.rdf.Standard;

/** The stored questions as SHACL executables, as query editors look for them at an endpoint. */
public final class Executables {
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String SCHEMA = "https://schema.org/";

  private Executables() {}

  /** What describes the questions of a deployment. */
  public static Graph graph(List<StoredQuery> questions, String base) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node prefixes = iri(base + "queries#prefixes");
    Standard.prefixes()
        .forEach((prefix, namespace) -> declare(graph, prefixes, base, prefix, namespace));
    for (StoredQuery question : questions) {
      Node node = iri(base + "queries/" + question.name());
      describe(graph, node, question);
      add(graph, node, SH + "prefixes", prefixes);
      add(graph, node, SCHEMA + "target", iri(base + "sparql"));
    }
    return graph;
  }

  private static void declare(
      Graph graph, Node prefixes, String base, String prefix, String namespace) {
    Node declaration = iri(base + "queries#prefix-" + prefix);
    add(graph, prefixes, SH + "declare", declaration);
    add(graph, declaration, SH + "prefix", NodeFactory.createLiteralString(prefix));
    add(
        graph,
        declaration,
        SH + "namespace",
        NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
  }

  private static void describe(Graph graph, Node node, StoredQuery question) {
    Query query = question.query();
    String kind =
        query.isSelectType()
            ? "Select"
            : query.isAskType() ? "Ask" : query.isDescribeType() ? "Describe" : "Construct";
    add(graph, node, Standard.TYPE.getURI(), iri(SH + "SPARQLExecutable"));
    add(graph, node, Standard.TYPE.getURI(), iri(SH + "SPARQL" + kind + "Executable"));
    for (Map.Entry<String, String> words : question.questions().entrySet()) {
      Node text = NodeFactory.createLiteralLang(words.getValue(), words.getKey());
      add(graph, node, Standard.LABEL.getURI(), text);
      add(graph, node, Standard.RDFS + "comment", text);
    }
    add(
        graph,
        node,
        Standard.IDENTIFIER.getURI(),
        NodeFactory.createLiteralString(question.name()));
    add(
        graph,
        node,
        SH + kind.toLowerCase(java.util.Locale.ROOT),
        NodeFactory.createLiteralString(runnable(question)));
  }

  /** The query with the defaults of its parameters in place, so that it runs anywhere. */
  private static String runnable(StoredQuery question) {
    if (question.parameters().isEmpty()) {
      return question.query().toString();
    }
    var values = question.bind(Map.of());
    Map<org.apache.jena.sparql.core.Var, Node> nodes = new java.util.HashMap<>();
    values.forEach(nodes::put);
    return QueryTransformOps.replaceVars(question.query(), nodes).toString();
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static void add(Graph graph, Node subject, String property, Node object) {
    graph.add(Triple.create(subject, iri(property), object));
  }
}
