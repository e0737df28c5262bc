package org.w3id.badia.web.workbench;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.w3id.badia.web.endpoint.Service;
import org.w3id.badia.web.mcp.McpEndpoint;
import org.w3id.badia.web.notebooks.NotebooksEndpoint;
import org.w3id.badia.web.queries.QueriesEndpoint;
import org.w3id.badia.web.queries.Questions;
import org.w3id.badia.web.search.NameIndex;
import org.w3id.badia.web.search.ReconcileEndpoint;
import org.w3id.badia.web.search.SearchEndpoint;
import org.w3id.badia.web.sparql.Execution;
import org.w3id.badia.web.sparql.RunningQueries;

/** Which endpoints serve those who query. */
public final class WorkbenchRoutes {
  private WorkbenchRoutes() {}

  /** The servlets by the paths they serve. */
  public static Map<String, HttpServlet> of(
      Service service, Execution execution, RunningQueries running) {
    Map<String, HttpServlet> routes = new LinkedHashMap<>();
    Questions questions = new Questions(service.queries());
    QueriesEndpoint queries = new QueriesEndpoint(service, execution, running, questions);
    NameIndex names = new NameIndex(service.site());
    routes.put("/editor/*", new WorkbenchEndpoint(service, names));
    routes.put("/mcp", McpEndpoint.of(service, execution, questions, names));
    routes.put("/search", new SearchEndpoint(service, names));
    ReconcileEndpoint reconcile = new ReconcileEndpoint(service, names);
    routes.put("/reconcile", reconcile);
    routes.put("/reconcile/*", reconcile);
    NotebooksEndpoint notebooks = new NotebooksEndpoint(service);
    routes.put("/notebooks", notebooks);
    routes.put("/notebooks/*", notebooks);
    routes.put("/queries", queries);
    routes.put("/queries/*", queries);
    return routes;
  }
}
