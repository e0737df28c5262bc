package org.w3id.badia.web.describe;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.w3id.badia.web.http.Format;

/** Writes a graph in a form, with the prefixes that it uses. */
public final class Serialiser {
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("badia", Iris.ONTOLOGY + "#"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
          Map.entry("skos", Names.SKOS),
          Map.entry("dcterms", Names.DCTERMS),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("oa", "http://www.w3.org/ns/oa#"),
          Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
          Map.entry("org", "http://www.w3.org/ns/org#"),
          Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
          Map.entry("wgs84", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
          Map.entry("schema", "https://schema.org/"),
          Map.entry("void", "http://rdfs.org/ns/void#"),
          Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
          Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
          Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"));

  private Serialiser() {}

  /** The prefixes of the product. */
  public static Map<String, String> prefixes() {
    return PREFIXES;
  }

  /** The bytes of a graph. */
  public static byte[] write(Graph graph, Format format) {
    graph.getPrefixMapping().setNsPrefixes(PREFIXES);
    ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
    RDFWriter.source(graph).format(format.serialisation()).output(out);
    return out.toByteArray();
  }
}
