package org.w3id.badia.web.describe;

import java.util.List;
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
   * @param files the files to download
   */
  public static Graph describe(Site site, DatasetGraph data, List<DataFile> files) {
    Catalogue catalogue = new Catalogue(site, data);
    catalogue.identity();
    catalogue.access();
    new DcatRecord(site, catalogue.graph).write(data, files);
    files.stream()
        .filter(file -> file.path().endsWith(".gz"))
        .forEach(
            file ->
                catalogue.add(catalogue.dataset, VOID + "dataDump", catalogue.iri(file.path())));
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
