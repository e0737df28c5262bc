package org.w3id.badia.web.notebooks;

import java.util.List;
import java.util.Map;
import org.w3id.badia.web.endpoint.Service;
import org.w3id.badia.web.endpoint.Shells;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Endpoint;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.http.Language;
import org.w3id.badia.web.page.Pages;
import org.w3id.badia.web.page.Shell;
import org.w3id.badia.web.page.Texts;

/**
 * {@code /notebooks}: from Python, R, JavaScript and Excel; {@code /notebooks/NAME} is one file.
 */
public final class NotebooksEndpoint extends Endpoint {
  private static final long serialVersionUID = 1L;

  private final transient Service service;

  /** The snippets of a service's folder of queries. */
  public NotebooksEndpoint(Service service) {
    super(service.faults());
    this.service = service;
  }

  @Override
  protected Answer answer(Ask ask) {
    String name = ask.path().replaceFirst("^/notebooks/?", "");
    List<Snippet> snippets = Snippet.all(service.queries());
    String base = service.site().iris().base();
    Answer answer =
        name.isEmpty()
            ? page(ask, snippets, base)
            : snippets.stream()
                .filter(snippet -> snippet.name().equals(name))
                .findFirst()
                .map(s -> Answer.ok("text/plain; charset=utf-8", s.text(base)))
                .orElseThrow(() -> HttpFault.notFound(ask.path()));
    return answer.with("Cache-Control", "no-cache");
  }

  private Answer page(Ask ask, List<Snippet> snippets, String base) {
    Language language = ask.language();
    Shell shell = Shells.plain(service, ask, Texts.in(language).get("notebooks.title"));
    List<NotebooksPage.Part> parts =
        snippets.stream()
            .map(s -> new NotebooksPage.Part(title(s, language), s.name(), s.text(base)))
            .toList();
    return Answer.ok(
            Format.HTML.contentType(),
            Pages.render("notebooks", Map.of("page", new NotebooksPage(shell, parts))))
        .with("Vary", "Accept-Language");
  }

  private static String title(Snippet snippet, Language language) {
    return snippet.told("title@" + language.code()).orElse(snippet.name());
  }
}
