package org.w3id.badia.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.evaluate.ReleasedFigures;
import org.w3id.badia.infer.DirectProperties;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.pipeline.ExtractionRun;
import org.w3id.badia.pipeline.Knowledge;
import org.w3id.badia.pipeline.Progress;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.Standard;

/** What the README shows is what Badia does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  private String readme;
  private Graph extracted;

  @BeforeAll
  void the_example_is_extracted(@TempDir Path folder) throws IOException {
    readme = Files.readString(README);
    Files.writeString(folder.resolve("example.txt"), block("text").replaceFirst("^> ", "").strip());
    Files.writeString(folder.resolve("manifest.csv"), "file,published\nexample.txt,2022-01-26\n");
    DirectProperties direct = new DirectProperties(Rules.load(Path.of("queries/rules")));
    extracted =
        new ExtractionRun(Knowledge.read(Path.of("data")), Base.DEFAULT, direct)
            .run(List.of(folder), Progress.SILENT)
            .data()
            .getUnionGraph();
  }

  @Test
  void the_rdf_shown_is_the_rdf_extracted() {
    String turtle = prefixes() + "BASE <http://localhost:3030/>\n" + block("rdf");
    Graph shown = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    assertThat(shown.find().toList())
        .hasSizeGreaterThan(10)
        .allSatisfy(triple -> assertThat(extracted.contains(triple)).as("%s", triple).isTrue());
  }

  @Test
  void the_figures_shown_are_those_released() throws IOException {
    List<ReleasedFigures.Figures> released = ReleasedFigures.read(Path.of("data"));
    String last = released.get(0).version();
    assertThat(released.stream().filter(row -> row.version().equals(last)))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(readme)
                    .contains(
                        "| %s | %s | %s |\n"
                            .formatted(
                                share(row.events()),
                                share(row.slots()),
                                share(row.affiliations()))));
  }

  private static String share(ReleasedFigures.Share share) {
    return String.format(java.util.Locale.ROOT, "%.2f (%.2f)", share.f1(), share.precision());
  }

  @Test
  void the_query_shown_gives_the_answer_shown() {
    List<String> rows = new java.util.ArrayList<>();
    try (QueryExec query = QueryExec.graph(extracted).query(prefixes() + block("query")).build()) {
      query
          .select()
          .forEachRemaining(
              row ->
                  rows.add(
                      Stream.of("group", "dead", "source", "words")
                          .map(name -> row.get(name).getLiteralLexicalForm())
                          .reduce((a, b) -> a + " | " + b)
                          .orElseThrow()));
    }
    assertThat(rows).containsExactly(block("answer").strip());
  }

  @Test
  void the_table_of_rooms_names_every_room() throws IOException {
    try (Stream<Path> rooms = Files.list(Path.of("src/main/java/org/w3id/badia"))) {
      assertThat(rooms.map(r -> "| " + r.getFileName() + " |"))
          .allSatisfy(row -> assertThat(readme).contains(row));
    }
  }

  private String block(String name) {
    Matcher matcher =
        Pattern.compile(
                "<!-- example:" + name + " -->\n(?:```\\w*\n(.*?)```|(> .*?)\n)", Pattern.DOTALL)
            .matcher(readme);
    assertThat(matcher.find()).as("the README's example:" + name).isTrue();
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }

  private static String prefixes() {
    StringBuilder prefixes = new StringBuilder();
    Standard.prefixes().forEach((p, iri) -> prefixes.append("PREFIX %s: <%s>\n".formatted(p, iri)));
    return prefixes.toString();
  }
}
