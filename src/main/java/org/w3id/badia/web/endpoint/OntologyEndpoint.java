package org.w3id.badia.web.endpoint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.badia.web.describe.Describer;
import org.w3id.badia.web.describe.Description;
import org.w3id.badia.web.describe.Iris;
import org.w3id.badia.web.describe.Names;
import org.w3id.badia.web.describe.Serialiser;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.page.OntologyPage;
import org.w3id.badia.web.page.Pages;
import org.w3id.badia.web.page.ThingPages;
import org.w3id.badia.web.page.View;

/** {@code /ontology} and {@code /ontology/TERM}: the vocabulary and each of its terms. */
final class OntologyEndpoint extends Described {
  private static final long serialVersionUID = 1L;

  private static final Pattern VERSION = Pattern.compile("ontology/\\d+\\.\\d+\\.\\d+");

  // The documentation is one file with its style inside; it has no script.
  private static final String STYLED =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  OntologyEndpoint(Service service) {
    super(service);
  }

  @Override
  Answer make(Wanted wanted) {
    Function<Format, String> address =
        format -> service.site().iris().address(wanted.path() + "." + format.suffix());
    Answer answer = service.site().read(data -> make(wanted, data, address));
    return linked(answer, address, wanted.format());
  }

  private Answer make(Wanted wanted, DatasetGraph data, Function<Format, String> address) {
    if (VERSION.matcher(wanted.path()).matches()) {
      return version(wanted, data, address);
    }
    return wanted.path().equals("ontology")
        ? whole(wanted, data, address)
        : term(wanted, data, address);
  }

  /** The documentation of a version; as RDF the vocabulary itself. */
  private Answer version(Wanted wanted, DatasetGraph data, Function<Format, String> address) {
    String number = wanted.path().substring("ontology/".length());
    Path page =
        service.ontology() == null ? null : service.ontology().resolve("doc/" + number + ".html");
    if (page == null || !Files.isRegularFile(page)) {
      throw HttpFault.notFound("/" + wanted.path());
    }
    return wanted.format() == Format.HTML
        ? Answer.ok(Format.HTML.contentType(), OntologyFileEndpoint.text(page))
            .with("Content-Security-Policy", STYLED)
        : whole(wanted, data, address);
  }

  private Answer whole(Wanted wanted, DatasetGraph data, Function<Format, String> address) {
    if (wanted.format() == Format.HTML) {
      View view = Shells.view(service, wanted.ask().language(), data);
      String title = view.label(Names.iri(Iris.ONTOLOGY)).text();
      var shell = Shells.described(service, wanted.ask(), title, address, null);
      return Answer.ok(
          Format.HTML.contentType(), Pages.render("ontology", OntologyPage.of(shell, view)));
    }
    Graph copy = GraphFactory.createDefaultGraph();
    Node graph = Names.iri(service.site().iris().iri("graph/ontology"));
    data.find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> copy.add(quad.asTriple()));
    return Answer.ok(wanted.format().contentType(), Serialiser.write(copy, wanted.format()));
  }

  private Answer term(Wanted wanted, DatasetGraph data, Function<Format, String> address) {
    Node topic = Names.badia(wanted.path().substring("ontology/".length()));
    IdEndpoint.known(topic, data, service.site(), "/" + wanted.path());
    Description description = Describer.describe(topic, wanted.ask().page(), data);
    if (wanted.format() != Format.HTML) {
      return Answer.ok(
          wanted.format().contentType(), Serialiser.write(description.graph(), wanted.format()));
    }
    View view = Shells.view(service, wanted.ask().language(), data);
    var shell = Shells.described(service, wanted.ask(), view.label(topic).text(), address, null);
    var leaf =
        new ThingPages.Leaf(wanted.ask().parameter("inverse").orElse(null), wanted.ask().page());
    return Answer.ok(
        Format.HTML.contentType(), service.things().render(description, shell, view, leaf));
  }
}
