package org.w3id.badia.web.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.badia.web.describe.Names;
import org.w3id.badia.web.describe.Serialiser;
import org.w3id.badia.web.describe.Site;
import org.w3id.badia.web.http.Format;

/** What the endpoint says of itself (SPARQL 1.1 Service Description). */
public final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private ServiceDescription() {}

  /** The description in a form. */
  public static byte[] write(Site site, Format format) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node service = Names.iri(site.iris().iri("sparql"));
    Node dataset = Names.iri(site.iris().iri(".well-known/void#dataset"));
    add(graph, service, Names.TYPE.getURI(), sd("Service"));
    add(graph, service, SD + "endpoint", service);
    add(graph, service, SD + "supportedLanguage", sd("SPARQL11Query"));
    add(graph, service, SD + "defaultDataset", dataset);
    for (String name :
        new String[] {
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "RDF_XML",
          "JSON-LD",
          "TriG",
          "N-Quads"
        }) {
      add(graph, service, SD + "resultFormat", Names.iri(FORMATS + name));
    }
    add(graph, dataset, Names.TYPE.getURI(), sd("Dataset"));
    Node view = Names.iri(site.iris().iri(".well-known/void#view"));
    add(graph, dataset, SD + "defaultGraph", view);
    add(graph, view, Names.TYPE.getURI(), sd("Graph"));
    Node size = NodeFactory.createLiteralByValue(site.read(data -> data.getDefaultGraph().size()));
    add(graph, view, "http://rdfs.org/ns/void#triples", size);
    return Serialiser.write(graph, format);
  }

  private static Node sd(String localName) {
    return Names.iri(SD + localName);
  }

  private static void add(Graph graph, Node subject, String property, Node object) {
    graph.add(Triple.create(subject, Names.iri(property), object));
  }
}
