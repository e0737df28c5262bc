package org.w3id.badia.web.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.badia.web.http.Ask;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.IriPath;
import org.w3id.badia.web.http.Language;
import org.w3id.badia.web.page.Shell;
import org.w3id.badia.web.page.Texts;
import org.w3id.badia.web.page.View;

/** Makes what stands around the content of a page. */
public final class Shells {
  private Shells() {}

  /** The shell of a page that is only a page. */
  public static Shell plain(Service service, Ask ask, String title) {
    return shell(service, ask, title, List.of(), null);
  }

  /** The shell of a page that has other forms. */
  public static Shell described(
      Service service, Ask ask, String title, Function<Format, String> address, String jsonLd) {
    List<Shell.Alternate> alternates = new ArrayList<>();
    for (Format format : Format.all()) {
      if (format != Format.HTML) {
        alternates.add(
            new Shell.Alternate(name(format), format.mediaType(), address.apply(format)));
      }
    }
    return shell(service, ask, title, alternates, jsonLd);
  }

  private static String name(Format format) {
    return switch (format) {
      case TURTLE -> "Turtle";
      case TRIG -> "TriG";
      case JSONLD -> "JSON-LD";
      case NTRIPLES -> "N-Triples";
      case NQUADS -> "N-Quads";
      case RDFXML -> "RDF/XML";
      case HTML -> "HTML";
    };
  }

  private static Shell shell(
      Service service, Ask ask, String title, List<Shell.Alternate> alternates, String jsonLd) {
    Language language = ask.language();
    return new Shell(
        title,
        Texts.in(language),
        service.site().iris().root(),
        service.site().iris().root() + IriPath.encode(ask.path().substring(1)),
        withoutLanguage(ask.query()),
        ask.languageNamed() ? "?lang=" + language.code() : "",
        service.version(),
        alternates,
        jsonLd,
        service.site().iris().iri(cited(ask.path())));
  }

  /** A document is cited by the thing it is about. */
  private static String cited(String path) {
    return path.startsWith("/doc/")
        ? "id/" + path.substring("/doc/".length()).replaceFirst("\\.html$", "")
        : path.substring(1);
  }

  private static String withoutLanguage(String query) {
    if (query == null) {
      return "";
    }
    StringBuilder kept = new StringBuilder();
    for (String pair : query.split("&")) {
      if (!pair.isEmpty() && !pair.startsWith("lang=")) {
        kept.append(pair).append('&');
      }
    }
    return kept.toString();
  }

  /** The open transaction's data as a page shows it. */
  public static View view(Service service, Language language, DatasetGraph data) {
    return new View(
        data, service.site().revision(), language, service.site().iris(), service.labels());
  }
}
