package org.w3id.badia.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of other people's vocabularies that Badia's data uses, as nodes. */
public final class Standard {
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String DCTERMS = "http://purl.org/dc/terms/";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String OA = "http://www.w3.org/ns/oa#";
  public static final String ORG = "http://www.w3.org/ns/org#";
  public static final String GEO = "http://www.opengis.net/ont/geosparql#";
  public static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  public static final Node TYPE = uri(RDF + "type");
  public static final Node LABEL = uri(RDFS + "label");
  public static final Node PREF_LABEL = uri(SKOS + "prefLabel");
  public static final Node ALT_LABEL = uri(SKOS + "altLabel");
  public static final Node HIDDEN_LABEL = uri(SKOS + "hiddenLabel");
  public static final Node NOTE = uri(SKOS + "note");
  public static final Node EXACT_MATCH = uri(SKOS + "exactMatch");
  public static final Node IDENTIFIER = uri(DCTERMS + "identifier");
  public static final Node TITLE = uri(DCTERMS + "title");
  public static final Node ISSUED = uri(DCTERMS + "issued");
  public static final Node PUBLISHER = uri(DCTERMS + "publisher");
  public static final Node LANGUAGE = uri(DCTERMS + "language");
  public static final Node SOURCE = uri(DCTERMS + "source");
  public static final Node GENERATED_BY = uri(PROV + "wasGeneratedBy");
  public static final Node DERIVED_FROM = uri(PROV + "wasDerivedFrom");
  public static final Node URL = uri("https://schema.org/url");
  public static final Node ORIGINAL_ORGANIZATION = uri(ORG + "originalOrganization");
  public static final Node RESULTING_ORGANIZATION = uri(ORG + "resultingOrganization");
  public static final Node MENTIONS = uri("https://schema.org/mentions");
  public static final Node SPECIFIC_RESOURCE = uri(OA + "SpecificResource");
  public static final Node TEXT_POSITION_SELECTOR = uri(OA + "TextPositionSelector");
  public static final Node TEXT_QUOTE_SELECTOR = uri(OA + "TextQuoteSelector");
  public static final Node HAS_SOURCE = uri(OA + "hasSource");
  public static final Node HAS_SELECTOR = uri(OA + "hasSelector");
  public static final Node START = uri(OA + "start");
  public static final Node END = uri(OA + "end");
  public static final Node EXACT = uri(OA + "exact");
  public static final Node HAS_GEOMETRY = uri(GEO + "hasGeometry");
  public static final Node GEOMETRY = uri(GEO + "Geometry");
  public static final Node AS_WKT = uri(GEO + "asWKT");
  public static final Node LAT = uri(WGS84 + "lat");
  public static final Node LONG = uri(WGS84 + "long");

  private Standard() {}

  /** The prefixes that every writer, page and query may use, in a fixed order. */
  public static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("badia", Vocabulary.NS);
    prefixes.put("rdf", RDF);
    prefixes.put("rdfs", RDFS);
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    prefixes.put("skos", SKOS);
    prefixes.put("dcterms", DCTERMS);
    prefixes.put("prov", PROV);
    prefixes.put("oa", OA);
    prefixes.put("org", ORG);
    prefixes.put("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/");
    prefixes.put("schema", "https://schema.org/");
    prefixes.put("time", "http://www.w3.org/2006/time#");
    prefixes.put("geo", GEO);
    prefixes.put("geof", "http://www.opengis.net/def/function/geosparql/");
    prefixes.put("uom", "http://www.opengis.net/def/uom/OGC/1.0/");
    prefixes.put("sf", "http://www.opengis.net/ont/sf#");
    prefixes.put("wgs84", WGS84);
    prefixes.put("spatial", "http://jena.apache.org/spatial#");
    prefixes.put("spatialF", "http://jena.apache.org/function/spatial#");
    prefixes.put("badiaF", "https://w3id.org/badia/function#");
    prefixes.put("text", "http://jena.apache.org/text#");
    return prefixes;
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
