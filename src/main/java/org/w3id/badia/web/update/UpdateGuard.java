package org.w3id.badia.web.update;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.modify.UpdateRequestSink;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.UsingUpdateSink;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.sparql.QueryGuard;

/** Reads updates and refuses what reaches beyond the store. */
final class UpdateGuard {
  private UpdateGuard() {}

  /**
   * Reads a request of SPARQL 1.1 update.
   *
   * @param using the default graphs that the protocol names for WHERE
   * @param named the named graphs that it names
   * @throws HttpFault 400 if it does not parse, names graphs twice or must not run
   */
  static UpdateRequest parse(String text, String base, List<String> using, List<String> named) {
    UpdateRequest request = read(text, base, using, named);
    for (Update update : request) {
      check(update);
    }
    return request;
  }

  private static UpdateRequest read(
      String text, String base, List<String> using, List<String> named) {
    try {
      UpdateRequest request = UpdateFactory.create(text, base, Syntax.syntaxSPARQL_11);
      return using.isEmpty() && named.isEmpty() ? request : seeing(request, using, named);
    } catch (QueryParseException e) {
      throw new HttpFault(400, "The update does not parse: " + e.getMessage());
    } catch (QueryException | UpdateException e) {
      throw new HttpFault(400, "The update cannot run: " + e.getMessage());
    }
  }

  private static UpdateRequest seeing(
      UpdateRequest request, List<String> using, List<String> named) {
    UsingList graphs = new UsingList();
    using.forEach(iri -> graphs.addUsing(graph(iri)));
    named.forEach(iri -> graphs.addUsingNamed(graph(iri)));
    UpdateRequest seeing = new UpdateRequest();
    UsingUpdateSink sink = new UsingUpdateSink(new UpdateRequestSink(seeing), graphs);
    request.forEach(sink::send);
    return seeing;
  }

  private static Node graph(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static void check(Update update) {
    if (update instanceof UpdateLoad) {
      throw new HttpFault(400, "LOAD is refused here: this server reads no other address.");
    }
    if (update instanceof UpdateModify modify && modify.getWherePattern() != null) {
      QueryGuard.check(Algebra.compile(modify.getWherePattern()));
    }
  }
}
