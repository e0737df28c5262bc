package org.w3id.badia.web.endpoint;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.badia.web.browse.ListKind;
import org.w3id.badia.web.browse.ListMemory;
import org.w3id.badia.web.export.Export;
import org.w3id.badia.web.export.Exports;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.sparql.Execution;
import org.w3id.badia.web.update.Updating;

/** Which endpoint answers which addresses. */
public final class Routes {
  private Routes() {}

  /** The servlets by the paths they serve. */
  public static Map<String, HttpServlet> of(
      Service service, Execution execution, Optional<Updating> updating) {
    Map<String, HttpServlet> routes = new LinkedHashMap<>();
    routes.put("/sparql", new SparqlEndpoint(service, execution, updating));
    routes.put("/gsp", new GraphStoreEndpoint(service, execution));
    routes.put("/id/*", new IdEndpoint(service));
    routes.put("/doc/*", new DocEndpoint(service));
    routes.put("/graph/*", new GraphEndpoint(service));
    OntologyEndpoint ontology = new OntologyEndpoint(service);
    described(routes, "/ontology", ontology);
    routes.put("/ontology/*", ontology);
    described(routes, "/.well-known/void", new VoidEndpoint(service));
    described(routes, "/data", new VoidEndpoint(service));
    OntologyFileEndpoint files = new OntologyFileEndpoint(service);
    described(routes, "/functions", files);
    for (String folder : List.of("/shapes", "/mappings", "/examples")) {
      described(routes, folder, files);
      routes.put(folder + "/*", files);
    }
    exports(routes, service);
    ListMemory memory = new ListMemory();
    for (ListKind kind : ListKind.values()) {
      described(routes, "/" + kind.path(), new ListEndpoint(service, kind, memory));
    }
    routes.put("/static/*", new StaticEndpoint(service));
    routes.put("/*", new HomeEndpoint(service));
    return routes;
  }

  private static void exports(Map<String, HttpServlet> routes, Service service) {
    for (Export export : Exports.crawlers(service.site())) {
      routes.put("/" + export.path(), new ExportEndpoint(service, export));
    }
    if (service.queries() != null) {
      for (Export export : Exports.data(service.site(), service.queries())) {
        routes.put("/" + export.path(), new ExportEndpoint(service, export));
      }
    }
  }

  private static void described(Map<String, HttpServlet> routes, String path, HttpServlet servlet) {
    routes.put(path, servlet);
    for (Format format : Format.all()) {
      routes.put(path + "." + format.suffix(), servlet);
    }
  }
}
