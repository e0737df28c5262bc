package org.w3id.badia.web.describe;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the whole data set is: VoID with its statistics, and a DCAT catalogue. */
public final class Catalogue {
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String ENGLISH =
      "Armed groups, their affiliations, places and attacks as Arabic reports tell them, each fact"
          + " with its source and its place in the text.";
  private static final String ARABIC =
      "الجماعات المسلّحة وارتباطاتها والأماكن والهجمات كما ترويها التقارير العربية، لكل معلومة"
          + " مصدرها وموضعها في النص.";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final Node CC_BY = Names.iri("https://creativecommons.org/licenses/by/4.0/");

  private final Site site;
  private final DatasetGraph data;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Node dataset;

  private Catalogue(Site site, DatasetGraph data) {
    this.site = site;
    this.data = data;
    this.dataset = iri(".well-known/void#dataset");
  }

  /**
   * The description of the data in an open transaction.
   *
   * @param files the media types of the files to download, by their paths
   */
  public static Graph describe(Site site, DatasetGraph data, Map<String, String> files) {
    Catalogue catalogue = new Catalogue(site, data);
    catalogue.identity();
    catalogue.access();
    catalogue.catalogue();
    files.forEach(
        (path, mediaType) ->
            catalogue.distribution(path, mediaType, DCAT + "accessURL", DCAT + "downloadURL"));
    catalogue.statistics();
    return catalogue.graph;
  }

  private void identity() {
    Node document = iri(".well-known/void");
    add(document, Names.TYPE.getURI(), Names.iri(VOID + "DatasetDescription"));
    add(document, "http://xmlns.com/foaf/0.1/primaryTopic", dataset);
    add(dataset, Names.TYPE.getURI(), Names.iri(VOID + "Dataset"));
    add(dataset, Names.DCTERMS + "license", CC_BY);
    add(dataset, "http://xmlns.com/foaf/0.1/homepage", iri(""));
  }

  private void access() {
    add(dataset, VOID + "sparqlEndpoint", iri("sparql"));
    add(dataset, VOID + "uriSpace", NodeFactory.createLiteralString(site.iris().iri("id/")));
    add(dataset, VOID + "vocabulary", Names.iri(Iris.ONTOLOGY));
    data.listGraphNodes().forEachRemaining(name -> add(dataset, VOID + "subset", name));
    for (String folder : new String[] {"events", "groups", "places", "reports", "sources"}) {
      add(dataset, VOID + "rootResource", iri(folder));
    }
  }

  private void catalogue() {
    Node catalogue = iri(".well-known/void#catalogue");
    Node publisher = iri(".well-known/void#publisher");
    add(publisher, Names.TYPE.getURI(), Names.iri("http://xmlns.com/foaf/0.1/Agent"));
    add(publisher, "http://xmlns.com/foaf/0.1/name", NodeFactory.createLiteralLang("Badia", "en"));
    add(catalogue, Names.TYPE.getURI(), Names.iri(DCAT + "Catalog"));
    add(dataset, Names.TYPE.getURI(), Names.iri(DCAT + "Dataset"));
    for (Node described : new Node[] {catalogue, dataset}) {
      add(described, Names.DCTERMS + "title", NodeFactory.createLiteralLang("Badia", "en"));
      add(described, Names.DCTERMS + "title", NodeFactory.createLiteralLang("البادية", "ar"));
      add(described, Names.DCTERMS + "description", NodeFactory.createLiteralLang(ENGLISH, "en"));
      add(described, Names.DCTERMS + "description", NodeFactory.createLiteralLang(ARABIC, "ar"));
      add(described, Names.DCTERMS + "publisher", publisher);
    }
    add(catalogue, DCAT + "dataset", dataset);
    distribution("sparql", "application/sparql-results+json", DCAT + "accessURL");
  }

  /** Adds a file that can be downloaded. */
  private void distribution(String path, String mediaType, String... properties) {
    Node file = iri(path);
    Node distribution = iri(".well-known/void#file-" + path.replace('/', '-'));
    add(dataset, DCAT + "distribution", distribution);
    add(distribution, Names.TYPE.getURI(), Names.iri(DCAT + "Distribution"));
    add(distribution, Names.DCTERMS + "license", CC_BY);
    add(
        distribution,
        DCAT + "mediaType",
        Names.iri("https://www.iana.org/assignments/media-types/" + mediaType));
    for (String property : properties) {
      add(distribution, property, file);
    }
    if (path.endsWith(".gz")) {
      add(dataset, VOID + "dataDump", file);
    }
  }

  private void statistics() {
    add(dataset, VOID + "triples", number("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
    add(
        dataset,
        VOID + "distinctSubjects",
        number("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"));
    partitions("class", "SELECT ?x (COUNT(*) AS ?n) { ?s a ?x } GROUP BY ?x", "entities");
    partitions("property", "SELECT ?x (COUNT(*) AS ?n) { ?s ?x ?o } GROUP BY ?x", "triples");
  }

  private void partitions(String kind, String query, String measure) {
    try (QueryExec exec = exec(query)) {
      exec.select().forEachRemaining(row -> partition(kind, row, measure));
    }
  }

  private void partition(String kind, Binding row, String measure) {
    Node of = row.get(Var.alloc("x"));
    if (of == null || !of.isURI()) {
      return;
    }
    String hash = Integer.toHexString(of.getURI().hashCode());
    Node part = iri(".well-known/void#" + kind + "-" + Names.localName(of.getURI()) + "-" + hash);
    add(dataset, VOID + kind + "Partition", part);
    add(part, VOID + kind, of);
    add(part, VOID + measure, row.get(Var.alloc("n")));
  }

  private Node number(String query) {
    try (QueryExec exec = exec(query)) {
      return exec.select().next().get(Var.alloc("n"));
    }
  }

  private QueryExec exec(String query) {
    return QueryExec.dataset(data).query(QueryFactory.create(query)).build();
  }

  private Node iri(String relative) {
    return Names.iri(site.iris().iri(relative));
  }

  private void add(Node subject, String property, Node object) {
    graph.add(Triple.create(subject, Names.iri(property), object));
  }
}
