package org.w3id.badia.web.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.badia.web.describe.Serialiser;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.page.FilePage;
import org.w3id.badia.web.page.Pages;

/**
 * {@code /functions}, {@code /shapes/NAME} and {@code /mappings/NAME}: Turtle files of the
 * ontology, in every form.
 */
final class OntologyFileEndpoint extends Described {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("functions|(?:shapes|mappings)/[a-z0-9-]+");

  OntologyFileEndpoint(Service service) {
    super(service);
  }

  @Override
  Answer make(Wanted wanted) {
    Path file =
        service.ontology() == null || !PATH.matcher(wanted.path()).matches()
            ? null
            : service.ontology().resolve(wanted.path() + ".ttl");
    if (file == null || !Files.isRegularFile(file)) {
      throw HttpFault.notFound(wanted.ask().path());
    }
    String text = text(file);
    Answer answer =
        switch (wanted.format()) {
          case TURTLE -> Answer.ok(Format.TURTLE.contentType(), text);
          case HTML -> page(wanted, text);
          default -> Answer.ok(wanted.format().contentType(), converted(text, wanted.format()));
        };
    return linked(
        answer,
        format -> service.site().iris().address(wanted.path() + "." + format.suffix()),
        wanted.format());
  }

  private Answer page(Wanted wanted, String text) {
    var shell = Shells.plain(service, wanted.ask(), wanted.path());
    return Answer.ok(Format.HTML.contentType(), Pages.render("file", new FilePage(shell, text)));
  }

  private byte[] converted(String text, Format format) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, Lang.TURTLE).base(service.site().iris().base()).parse(graph);
    return Serialiser.write(graph, format);
  }

  static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
