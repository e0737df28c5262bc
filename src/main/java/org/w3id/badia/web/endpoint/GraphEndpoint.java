package org.w3id.badia.web.endpoint;

import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.badia.web.describe.Names;
import org.w3id.badia.web.describe.Serialiser;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.page.GraphPage;
import org.w3id.badia.web.page.Pages;
import org.w3id.badia.web.page.View;

/** {@code /graph/…}: a named graph as it stands in the record. */
final class GraphEndpoint extends Described {
  private static final long serialVersionUID = 1L;

  GraphEndpoint(Service service) {
    super(service);
  }

  @Override
  Answer make(Wanted wanted) {
    return service.site().read(data -> make(wanted, data));
  }

  private Answer make(Wanted wanted, DatasetGraph data) {
    Node name = Names.iri(service.site().iris().iri(wanted.path()));
    Graph stored = data.getGraph(name);
    if (stored.isEmpty()) {
      throw IdEndpoint.missing(name, service.site(), wanted.ask().path());
    }
    Function<Format, String> address =
        format -> service.site().iris().address(wanted.path() + "." + format.suffix());
    Answer answer =
        wanted.format() == Format.HTML
            ? page(wanted, name, data, address)
            : Answer.ok(wanted.format().contentType(), bytes(stored, wanted.format()));
    return linked(answer, address, wanted.format());
  }

  private static byte[] bytes(Graph stored, Format format) {
    Graph copy = GraphFactory.createDefaultGraph(); // the stored graph's prefixes stay untouched
    stored.find().forEachRemaining(copy::add);
    return Serialiser.write(copy, format);
  }

  private Answer page(
      Wanted wanted, Node name, DatasetGraph data, Function<Format, String> address) {
    View view = Shells.view(service, wanted.ask().language(), data);
    String title = view.label(name).text();
    GraphPage page =
        GraphPage.of(name, Shells.described(service, wanted.ask(), title, address, null), view);
    return Answer.ok(Format.HTML.contentType(), Pages.render("graph", page));
  }
}
