package org.w3id.badia.web.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.badia.web.describe.Serialiser;
import org.w3id.badia.web.http.Answer;
import org.w3id.badia.web.http.Format;
import org.w3id.badia.web.http.HttpFault;
import org.w3id.badia.web.page.FilePage;
import org.w3id.badia.web.page.FolderPage;
import org.w3id.badia.web.page.Pages;
import org.w3id.badia.web.page.Texts;

/**
 * {@code /functions}, {@code /shapes/NAME}, {@code /mappings/NAME} and {@code /examples/NAME}:
 * Turtle files of the ontology, in every form; {@code /shapes}, {@code /mappings} and {@code
 * /examples} are all files of their folder together, as a page their list.
 */
final class OntologyFileEndpoint extends Described {
  private static final long serialVersionUID = 1L;
  private static final Pattern FOLDER = Pattern.compile("shapes|mappings|examples");
  private static final Pattern PATH = Pattern.compile("functions|(?:" + FOLDER + ")/[a-z0-9-]+");

  OntologyFileEndpoint(Service service) {
    super(service);
  }

  @Override
  Answer make(Wanted wanted) {
    Answer answer = FOLDER.matcher(wanted.path()).matches() ? folder(wanted) : file(wanted);
    return linked(answer, address(wanted), wanted.format());
  }

  private Answer folder(Wanted wanted) {
    Path folder = service.ontology() == null ? null : service.ontology().resolve(wanted.path());
    if (folder == null || !Files.isDirectory(folder)) {
      throw HttpFault.notFound(wanted.ask().path());
    }
    Graph all = GraphFactory.createDefaultGraph();
    Map<String, Graph> byName = new TreeMap<>();
    for (Path file : files(folder)) {
      Graph graph = parsed(text(file));
      byName.put(file.getFileName().toString().replace(".ttl", ""), graph);
      GraphUtil.addInto(all, graph);
      all.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
    }
    if (wanted.format() != Format.HTML) {
      return Answer.ok(wanted.format().contentType(), Serialiser.write(all, wanted.format()));
    }
    String title = Texts.in(wanted.ask().language()).get("folder." + wanted.path());
    var shell = Shells.described(service, wanted.ask(), title, address(wanted), null);
    return Answer.ok(
        Format.HTML.contentType(),
        Pages.render("folder", FolderPage.of(shell, wanted.path(), byName)));
  }

  private Function<Format, String> address(Wanted wanted) {
    return format -> service.site().iris().address(wanted.path() + "." + format.suffix());
  }

  private Answer file(Wanted wanted) {
    Path file =
        service.ontology() == null || !PATH.matcher(wanted.path()).matches()
            ? null
            : service.ontology().resolve(wanted.path() + ".ttl");
    if (file == null || !Files.isRegularFile(file)) {
      throw HttpFault.notFound(wanted.ask().path());
    }
    String text = text(file);
    return switch (wanted.format()) {
      case TURTLE -> Answer.ok(Format.TURTLE.contentType(), text);
      case HTML -> page(wanted, text);
      default ->
          Answer.ok(wanted.format().contentType(), Serialiser.write(parsed(text), wanted.format()));
    };
  }

  private Answer page(Wanted wanted, String text) {
    var shell = Shells.plain(service, wanted.ask(), wanted.path());
    return Answer.ok(Format.HTML.contentType(), Pages.render("file", new FilePage(shell, text)));
  }

  private Graph parsed(String text) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, Lang.TURTLE).base(service.site().iris().base()).parse(graph);
    return graph;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
