package org.w3id.badia.web.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Endpoint;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.sparql.ClientConnection;
import org.w3id.badia.web.sparql.Execution;
import org.w3id.badia.web.sparql.Parameters;
import org.w3id.badia.web.sparql.SparqlRequest;

/** {@code /gsp}: the reading half of the SPARQL 1.1 graph store protocol. */
final class GraphStoreEndpoint extends Endpoint {
  private static final long serialVersionUID = 1L;
  private static final String ALL = "CONSTRUCT WHERE { ?s ?p ?o }";
  private static final String NAMED = "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?graph { ?s ?p ?o } }";
  private static final Var GRAPH = Var.alloc("graph");

  private final transient Service service;
  private final transient QueryAnswers answers;

  GraphStoreEndpoint(Service service, Execution execution) {
    super(service.faults());
    this.service = service;
    this.answers = new QueryAnswers(service, execution);
  }

  @Override
  protected Answer answer(Ask ask) {
    throw new UnsupportedOperationException("answered by respond");
  }

  @Override
  protected Optional<Answer> respond(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      throw new HttpFault(405, "Graphs are only read here.", Map.of("Allow", "GET, HEAD, OPTIONS"));
    }
    Parameters sent = Parameters.read(request, false);
    if (sent.has("default") == (sent.all("graph").size() == 1) || sent.all("graph").size() > 1) {
      throw new HttpFault(400, "Either ?default or one ?graph=IRI names the graph to read.");
    }
    boolean whole = sent.has("default");
    String text = whole ? ALL : NAMED;
    Query query = QueryFactory.create(text);
    Binding binding =
        whole ? BindingFactory.root() : BindingFactory.binding(GRAPH, known(sent.all("graph")));
    SparqlRequest asked =
        SparqlRequest.of(text, Optional.of(ClientConnection.of(request)))
            .with(Optional.empty(), Optional.empty(), sent.first("format"));
    return answers.answer(
        new QueryAnswers.Asked(query, binding, asked), new Ask(request), response);
  }

  private Node known(java.util.List<String> named) {
    String iri = named.get(0);
    Node graph = NodeFactory.createURI(absolute(iri));
    if (!service.site().read(data -> data.containsGraph(graph))) {
      throw new HttpFault(404, "There is no graph <" + iri + "> here.");
    }
    return graph;
  }

  private static String absolute(String iri) {
    try {
      if (IRIx.create(iri).isAbsolute()) {
        return iri;
      }
    } catch (IRIException e) {
      throw new HttpFault(400, "graph=" + iri + " is no IRI.");
    }
    throw new HttpFault(400, "graph=" + iri + " is a relative IRI.");
  }
}
