package org.w3id.badia.web.endpoint;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.badia.web.browse.ListKind;
import org.w3id.badia.web.browse.ListMemory;
import org.w3id.badia.web.browse.Listing;
import org.w3id.badia.web.describe.Names;
import org.w3id.badia.web.describe.Serialiser;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.page.Kinds;
import org.w3id.badia.web.page.ListPage;
import org.w3id.badia.web.page.Pages;
import org.w3id.badia.web.page.Shown;
import org.w3id.badia.web.page.Texts;
import org.w3id.badia.web.page.View;

/** {@code /groups}, {@code /events} and so on: a page of the things of one class. */
final class ListEndpoint extends Described {
  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;
  private static final Node ISSUED = Names.iri(Names.DCTERMS + "issued");

  private final ListKind kind;
  private final transient ListMemory memory;

  ListEndpoint(Service service, ListKind kind, ListMemory memory) {
    super(service);
    this.kind = kind;
    this.memory = memory;
  }

  @Override
  Answer make(Wanted wanted) {
    Function<Format, String> address =
        format -> service.site().iris().address(kind.path() + "." + format.suffix());
    Answer answer = service.site().read(data -> make(wanted, data, address));
    return linked(answer, address, wanted.format());
  }

  private Answer make(Wanted wanted, DatasetGraph data, Function<Format, String> address) {
    int page = wanted.ask().page();
    Listing listing =
        new Listing(
            kind, service.facets().of(kind), wanted.ask()::parameter, service.site().iris());
    String revision = service.site().revision();
    long count = memory.count(listing, revision, data);
    if (page > Math.max(1, (count + PAGE - 1) / PAGE)) {
      throw HttpFault.notFound(wanted.ask().path() + "?page=" + page);
    }
    List<Node> things =
        memory.things(listing, wanted.ask().language(), (page - 1L) * PAGE, PAGE, revision, data);
    if (wanted.format() == Format.HTML) {
      return page(wanted, listing, things, count, data, address);
    }
    Graph graph = GraphFactory.createDefaultGraph();
    things.forEach(thing -> brief(thing, data, graph));
    return Answer.ok(wanted.format().contentType(), Serialiser.write(graph, wanted.format()));
  }

  private static void brief(Node thing, DatasetGraph data, Graph into) {
    for (Node property : List.of(Names.TYPE, Names.PREF_LABEL, Names.TITLE, Names.IDENTIFIER)) {
      data.find(Quad.defaultGraphIRI, thing, property, Node.ANY)
          .forEachRemaining(quad -> into.add(Triple.create(thing, property, quad.getObject())));
    }
  }

  private Answer page(
      Wanted wanted,
      Listing listing,
      List<Node> things,
      long count,
      DatasetGraph data,
      Function<Format, String> address) {
    View view = Shells.view(service, wanted.ask().language(), data);
    String title = Texts.in(wanted.ask().language()).get("nav." + kind.path());
    var shell = Shells.described(service, wanted.ask(), title, address, null);
    ListLinks links = new ListLinks(shell, listing.chosen(), memory);
    List<ListPage.Item> items =
        things.stream()
            .map(
                thing -> new ListPage.Item(view.show(thing), kinds(thing, view), when(thing, view)))
            .toList();
    int page = wanted.ask().page();
    ListPage model =
        new ListPage(
            shell,
            count,
            links.boxes(listing, view),
            items,
            page > 1 ? links.page(page - 1) : null,
            (long) page * PAGE < count ? links.page(page + 1) : null,
            links.clear(),
            view.workbench(listing.query(view.language())));
    return Answer.ok(Format.HTML.contentType(), Pages.render("list", model));
  }

  /** The date by which events and reports are ordered, or null. */
  private static String when(Node thing, View view) {
    for (Node property : List.of(Names.badia("earliestDate"), ISSUED)) {
      var quads = view.data().find(Quad.defaultGraphIRI, thing, property, Node.ANY);
      if (quads.hasNext()) {
        return quads.next().getObject().getLiteralLexicalForm();
      }
    }
    return null;
  }

  private static List<Shown> kinds(Node thing, View view) {
    return Kinds.of(thing, view).stream().map(view::term).toList();
  }
}
