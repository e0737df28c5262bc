package org.w3id.badia.web.endpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.w3id.badia.web.describe.Catalogue;
import org.w3id.badia.web.describe.DataFile;
import org.w3id.badia.web.describe.Description;
import org.w3id.badia.web.describe.Names;
import org.w3id.badia.web.describe.Serialiser;
import org.w3id.badia.web.export.Export;
import org.w3id.badia.web.export.Exports;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.Language;
import org.w3id.badia.web.page.DataPage;
import org.w3id.badia.web.page.Pages;
import org.w3id.badia.web.page.Texts;
import org.w3id.badia.web.page.ThingPages;

/** {@code /.well-known/void} and {@code /data}: what the data set is. */
final class VoidEndpoint extends Described {
  private static final long serialVersionUID = 1L;

  VoidEndpoint(Service service) {
    super(service);
  }

  @Override
  Answer make(Wanted wanted) {
    Graph graph = service.site().read(data -> Catalogue.describe(service.site(), data, files()));
    Function<Format, String> address =
        format -> service.site().iris().address(".well-known/void") + "?format=" + format.suffix();
    Answer answer =
        wanted.format() == Format.HTML
            ? page(wanted, graph, address)
            : Answer.ok(wanted.format().contentType(), Serialiser.write(graph, wanted.format()));
    return linked(answer, address, wanted.format());
  }

  private Answer page(Wanted wanted, Graph graph, Function<Format, String> address) {
    String title = Texts.in(wanted.ask().language()).get("void.title");
    var shell = Shells.described(service, wanted.ask(), title, address, null);
    if (wanted.path().equals("data")) {
      return Answer.ok(
          Format.HTML.contentType(), Pages.render("data", DataPage.of(shell, exports())));
    }
    var topic = Names.iri(service.site().iris().iri(".well-known/void#dataset"));
    byte[] html =
        service
            .site()
            .read(
                data ->
                    service
                        .things()
                        .render(
                            new Description(topic, graph, 0, 1, 1),
                            shell,
                            Shells.view(service, wanted.ask().language(), data),
                            new ThingPages.Leaf(null, 1)));
    return Answer.ok(Format.HTML.contentType(), html);
  }

  private List<Export> exports() {
    return service.queries() == null ? List.of() : Exports.data(service.site(), service.queries());
  }

  private List<DataFile> files() {
    return exports().stream().map(VoidEndpoint::file).toList();
  }

  private static DataFile file(Export export) {
    Map<String, String> names =
        Arrays.stream(Language.values())
            .collect(Collectors.toMap(Language::code, l -> Texts.in(l).get(export.key())));
    return new DataFile(export.path(), export.mediaType(), export.type(), names);
  }
}
