package org.w3id.badia.web.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.badia.web.describe.Describer;
import org.w3id.badia.web.describe.Description;
import org.w3id.badia.web.describe.Iris;
import org.w3id.badia.web.describe.Names;
import org.w3id.badia.web.describe.Serialiser;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.http.IriPath;
import org.w3id.badia.web.page.ThingPages;
import org.w3id.badia.web.page.View;

/** {@code /doc/…}: the document about a thing, in every form. */
final class DocEndpoint extends Described {
  private static final long serialVersionUID = 1L;
  private static final Node PRIMARY_TOPIC = Names.iri("http://xmlns.com/foaf/0.1/primaryTopic");
  private static final Node DOCUMENT = Names.iri("http://xmlns.com/foaf/0.1/Document");
  private static final Node LICENCE = Names.iri(Names.DCTERMS + "license");
  private static final Node CC_BY = Names.iri("https://creativecommons.org/licenses/by/4.0/");

  DocEndpoint(Service service) {
    super(service);
  }

  @Override
  Answer make(Wanted wanted) {
    return service.site().read(data -> make(wanted, data));
  }

  private Answer make(Wanted wanted, DatasetGraph data) {
    Iris iris = service.site().iris();
    String slug = wanted.path().substring("doc/".length());
    Node topic = Names.iri(iris.iri("id/" + slug));
    IdEndpoint.known(topic, data, service.site(), "/id/" + slug);
    boolean leafing = wanted.ask().parameter("inverse").isPresent();
    Description description = Describer.describe(topic, leafing ? 1 : wanted.ask().page(), data);
    if (!leafing && wanted.ask().page() > description.pages()) {
      throw HttpFault.notFound(wanted.ask().path() + "?page=" + wanted.ask().page());
    }
    document(description, iris);
    Answer answer =
        wanted.format() == Format.HTML
            ? page(wanted, description, data)
            : Answer.ok(
                wanted.format().contentType(),
                Serialiser.write(description.graph(), wanted.format()));
    return linked(answer, address(slug), wanted.format(), description);
  }

  private static void document(Description description, Iris iris) {
    Node document = NodeFactory.createURI(iris.document(description.topic().getURI()));
    description.graph().add(Triple.create(document, Names.TYPE, DOCUMENT));
    description.graph().add(Triple.create(document, PRIMARY_TOPIC, description.topic()));
    description.graph().add(Triple.create(document, LICENCE, CC_BY));
  }

  private Function<Format, String> address(String slug) {
    return format -> service.site().iris().address("doc/" + slug + "." + format.suffix());
  }

  private Answer page(Wanted wanted, Description description, DatasetGraph data) {
    View view = Shells.view(service, wanted.ask().language(), data);
    String slug = wanted.path().substring("doc/".length());
    String jsonLd =
        new String(
            Serialiser.write(description.graph(), Format.JSONLD),
            java.nio.charset.StandardCharsets.UTF_8);
    String title = view.label(description.topic()).text();
    var shell = Shells.described(service, wanted.ask(), title, address(slug), jsonLd);
    var leaf =
        new ThingPages.Leaf(wanted.ask().parameter("inverse").orElse(null), wanted.ask().page());
    return Answer.ok(
        Format.HTML.contentType(), service.things().render(description, shell, view, leaf));
  }

  private Answer linked(
      Answer answer, Function<Format, String> address, Format present, Description description) {
    Answer full = linked(answer, address, present);
    for (String link : links(description, present, address)) {
      full = full.with("Link", link);
    }
    return full;
  }

  private List<String> links(
      Description description, Format present, Function<Format, String> address) {
    List<String> links = new ArrayList<>();
    links.add("<" + ascii(description.topic().getURI()) + ">; rel=\"describes\"");
    description
        .graph()
        .find(description.topic(), Names.TYPE, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isURI)
        .forEach(type -> links.add("<" + ascii(type.getURI()) + ">; rel=\"type\""));
    if (present != Format.HTML && description.page() < description.pages()) {
      links.add(
          "<" + address.apply(present) + "?page=" + (description.page() + 1) + ">; rel=\"next\"");
    }
    if (present != Format.HTML && description.page() > 1) {
      links.add(
          "<" + address.apply(present) + "?page=" + (description.page() - 1) + ">; rel=\"prev\"");
    }
    return links;
  }

  private static String ascii(String iri) {
    return IriPath.encode(iri).replace("%23", "#").replace("%3F", "?");
  }
}
