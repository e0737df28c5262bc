package org.w3id.badia.rdf;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.graph.GraphFactory;

/** The forms in which Badia writes RDF to a file, told by the file's ending. */
public enum RdfOutput {
  N_QUADS(".nq", Lang.NQUADS, RDFFormat.NQUADS_UTF8),
  N_TRIPLES(".nt", Lang.NTRIPLES, RDFFormat.NTRIPLES_UTF8),
  TRIG(".trig", Lang.TRIG, RDFFormat.TRIG_PRETTY),
  TURTLE(".ttl", Lang.TURTLE, RDFFormat.TURTLE_PRETTY),
  JSON_LD(".jsonld", Lang.JSONLD, RDFFormat.JSONLD11_PRETTY),
  RDF_XML(".rdf", Lang.RDFXML, RDFFormat.RDFXML_PLAIN);

  private final String ending;
  private final Lang lang;
  private final RDFFormat format;

  RdfOutput(String ending, Lang lang, RDFFormat format) {
    this.ending = ending;
    this.lang = lang;
    this.format = format;
  }

  /** The form that the ending of a file name asks for. */
  public static Optional<RdfOutput> ofFile(String name) {
    return Arrays.stream(values()).filter(o -> name.endsWith(o.ending)).findFirst();
  }

  /** The ending of its files, with the dot. */
  public String ending() {
    return ending;
  }

  /** Whether it keeps the graphs apart; otherwise it holds the view alone. */
  public boolean keepsGraphs() {
    return lang.equals(Lang.NQUADS) || lang.equals(Lang.TRIG) || lang.equals(Lang.JSONLD);
  }

  /**
   * Writes the named graphs of the data: apart in a form that keeps graphs, otherwise as their
   * union. What stands in the default graph is left out, for it only repeats them.
   */
  public void write(DatasetGraph data, OutputStream out) {
    if (!keepsGraphs()) {
      write(data.getUnionGraph(), out);
      return;
    }
    DatasetGraph named = new DatasetGraphMapLink(GraphFactory.createDefaultGraph());
    data.listGraphNodes().forEachRemaining(g -> named.addGraph(g, data.getGraph(g)));
    Standard.prefixes().forEach(named.prefixes()::add);
    RDFWriter.create().format(format).source(named).output(out);
  }

  /** Writes one graph. */
  public void write(Graph graph, OutputStream out) {
    Graph copy = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(copy, graph);
    copy.getPrefixMapping().setNsPrefixes(Standard.prefixes());
    RDFWriter.create().format(format).source(copy).output(out);
  }
}
