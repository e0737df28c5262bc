package org.w3id.badia.web.endpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.badia.query.StoredQueries;
import org.w3id.badia.query.StoredQuery;
import org.w3id.badia.web.browse.ListKind;
import org.w3id.badia.web.browse.Listing;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.page.HomePage;
import org.w3id.badia.web.page.Pages;
import org.w3id.badia.web.page.Shown;
import org.w3id.badia.web.page.Texts;
import org.w3id.badia.web.page.View;
import org.w3id.badia.web.sparql.ServiceDescription;

/** {@code /}: the first page; for machines, what the store is and where its endpoint is. */
final class HomeEndpoint extends Described {
  private static final long serialVersionUID = 1L;
  private static final Pattern SHOWN = Pattern.compile("(?m)^# shown:\\s*home\\s*$");

  HomeEndpoint(Service service) {
    super(service);
  }

  @Override
  protected Answer answer(Ask ask) {
    if (!ask.path().equals("/")) {
      throw HttpFault.notFound(ask.path()); // this endpoint also gets what no other one serves
    }
    return super.answer(ask);
  }

  @Override
  Answer make(Wanted wanted) {
    Function<Format, String> address =
        format -> service.site().iris().root() + "?format=" + format.suffix();
    Answer answer =
        wanted.format() == Format.HTML
            ? service.site().read(data -> page(wanted, data, address))
            : Answer.ok(
                wanted.format().contentType(),
                ServiceDescription.write(service.site(), wanted.format()));
    return linked(answer, address, wanted.format());
  }

  private Answer page(Wanted wanted, DatasetGraph data, Function<Format, String> address) {
    Texts texts = Texts.in(wanted.ask().language());
    View view = Shells.view(service, wanted.ask().language(), data);
    List<HomePage.Count> counts =
        Arrays.stream(ListKind.values()).map(kind -> count(kind, texts, view)).toList();
    var sections = service.sections().of(Set.of("home"), Optional.empty(), view);
    var shell = Shells.described(service, wanted.ask(), texts.get("home.title"), address, null);
    return Answer.ok(
        Format.HTML.contentType(),
        Pages.render("home", new HomePage(shell, counts, sections, examples(view))));
  }

  /** The questions whose header says {@code # shown: home}. */
  private List<Shown> examples(View view) {
    return service.queries() == null
        ? List.of()
        : StoredQueries.read(service.queries()).questions().stream()
            .filter(question -> SHOWN.matcher(question.text()).find())
            .map(question -> example(question, view))
            .toList();
  }

  private static Shown example(StoredQuery question, View view) {
    String code = view.language().code();
    String words = question.questions().get(code);
    return new Shown(
        words == null ? question.name() : words,
        words == null ? "" : code,
        view.iris().address("queries/" + question.name()),
        null);
  }

  private static HomePage.Count count(ListKind kind, Texts texts, View view) {
    Listing listing = new Listing(kind, List.of(), key -> Optional.empty(), view.iris());
    return new HomePage.Count(
        texts.get("nav." + kind.path()),
        view.iris().address(kind.path()),
        listing.count(view.data()),
        view.workbench(listing.countQuery()));
  }
}
