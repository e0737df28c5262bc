package org.w3id.badia.web.sparql;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.badia.store.function.SparqlFunctions;
import org.w3id.badia.web.describe.Catalogue;
import org.w3id.badia.web.describe.Names;
import org.w3id.badia.web.describe.Serialiser;
import org.w3id.badia.web.describe.Site;
import org.w3id.badia.web.http.Format;

/** What the endpoint says of itself (SPARQL 1.1 Service Description). */
public final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String SPATIAL = "http://jena.apache.org/spatial#";
  private static final List<String> PROPERTY_FUNCTIONS =
      List.of(
          "http://jena.apache.org/text#query",
          SPATIAL + "nearby",
          SPATIAL + "nearbyGeom",
          SPATIAL + "withinBox",
          SPATIAL + "intersectBox");

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
    add(graph, view, Names.TYPE.getURI(), sd("Graph"));
    add(graph, service, SD + "feature", sd("UnionDefaultGraph"));
    SparqlFunctions.iris()
        .forEach(f -> add(graph, service, SD + "extensionFunction", Names.iri(f)));
    PROPERTY_FUNCTIONS.forEach(f -> add(graph, service, SD + "propertyFeature", Names.iri(f)));
    site.read(data -> catalogued(graph, site, data));
    return Serialiser.write(graph, format);
  }

  private static Graph catalogued(Graph graph, Site site, DatasetGraph data) {
    Node dataset = Names.iri(site.iris().iri(".well-known/void#dataset"));
    GraphUtil.addInto(graph, Catalogue.describe(site, data, List.of()));
    add(graph, dataset, SD + "defaultGraph", Names.iri(site.iris().iri(".well-known/void#view")));
    data.listGraphNodes().forEachRemaining(name -> named(graph, dataset, name));
    return graph;
  }

  private static void named(Graph graph, Node dataset, Node name) {
    Node entry = Names.iri(name.getURI() + "#entry");
    add(graph, dataset, SD + "namedGraph", entry);
    add(graph, entry, Names.TYPE.getURI(), sd("NamedGraph"));
    add(graph, entry, SD + "name", name);
  }

  private static Node sd(String localName) {
    return Names.iri(SD + localName);
  }

  private static void add(Graph graph, Node subject, String property, Node object) {
    graph.add(Triple.create(subject, Names.iri(property), object));
  }
}
