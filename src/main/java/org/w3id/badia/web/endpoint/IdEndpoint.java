package org.w3id.badia.web.endpoint;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.badia.web.describe.Describer;
import org.w3id.badia.web.describe.Iris;
import org.w3id.badia.web.describe.Names;
import org.w3id.badia.web.describe.Site;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Endpoint;
import org.w3id.badia.web.http.HttpFault;

/** {@code /id/…}: the thing itself, which cannot be sent; leads to the document about it. */
final class IdEndpoint extends Endpoint {
  private static final long serialVersionUID = 1L;

  private final transient Service service;

  IdEndpoint(Service service) {
    super(service.faults());
    this.service = service;
  }

  @Override
  protected Answer answer(Ask ask) {
    Iris iris = service.site().iris();
    String relative = ask.path().substring(1);
    if (relative.equals("id/")) {
      return Answer.seeOther(iris.root()); // the space of all things, as VoID names it
    }
    Node topic = Names.iri(iris.iri(relative));
    service
        .site()
        .read(
            data -> {
              known(topic, data, service.site(), ask.path());
              return null;
            });
    String document = iris.address("doc/" + relative.substring("id/".length()));
    String location = ask.query() == null ? document : document + "?" + ask.query();
    return Answer.seeOther(location)
        .with("Vary", "Accept, Accept-Language")
        .with("Link", "<" + document + ">; rel=\"describedby\"");
  }

  /** Refuses what the view does not have: 410 for what it had once, 404 for what it never had. */
  static void known(Node topic, DatasetGraph data, Site site, String path) {
    if (Describer.speaks(topic, data)) {
      return;
    }
    if (Describer.isWithdrawn(topic, data)) {
      throw new HttpFault(410, "What had the address " + path + " was withdrawn by a decision.");
    }
    if (Describer.isKnown(topic, data)) {
      return;
    }
    throw missing(topic, site, path);
  }

  /** The fault for what is in no graph. */
  static HttpFault missing(Node topic, Site site, String path) {
    return site.gone().test(topic.getURI())
        ? new HttpFault(410, "What had the address " + path + " is no longer here.")
        : HttpFault.notFound(path);
  }
}
