package org.w3id.badia.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.infer.DirectProperties;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.pipeline.ExtractionRun;
import org.w3id.badia.pipeline.ExtractionRun.Extracted;
import org.w3id.badia.pipeline.Knowledge;
import org.w3id.badia.pipeline.Progress;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.RdfOutput;

class EvaluationTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Path PUBLISHED_SCORER = Path.of("../shared/tools/score_extraction.py");

  /** The published scorer rounds to four places. */
  private static final double ROUNDED = 0.0001;

  private static final String PREFIXES =
      """
      PREFIX badia: <https://w3id.org/badia/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      BASE <http://localhost:3030/id/>
      <report/r> dcterms:identifier "r" .
      <group/is> skos:prefLabel "تنظيم داعش"@ar .
      <place/s> skos:prefLabel "السخنة"@ar .
      """;

  @TempDir Path folder;

  @Test
  void a_right_event_counts_in_every_slot_it_fills() throws IOException {
    gold("false");
    Scores scores =
        score(
            """
            <event/1> a badia:Ambush ; badia:reportedIn <report/r> ; badia:perpetrator <group/is> ;
              badia:place <place/s> ; badia:casualtyClaim <claim/1> .
            <claim/1> badia:harm badia:Killed ; badia:minimum 7 ; badia:maximum 7 .
            """);
    assertThat(scores.slots().get("all slots")).isEqualTo(new Tally(4, 4, 4));
    assertThat(scores.faults()).isEmpty();
  }

  @Test
  void a_missed_and_a_spurious_event_both_cost() throws IOException {
    gold("false");
    Scores scores =
        score("<event/1> a badia:Shelling ; badia:reportedIn <report/r> ; badia:place <place/x> .");
    assertThat(scores.slots().get("event")).isEqualTo(new Tally(0, 1, 1));
    assertThat(scores.faults())
        .extracting(Fault::kind, Fault::wanted)
        .contains(tuple(Fault.Kind.MISSED, List.of("ambush")));
    assertThat(scores.faults())
        .filteredOn(f -> f.kind() == Fault.Kind.TOO_MANY)
        .singleElement()
        .satisfies(f -> assertThat(f.given()).contains("shelling"));
  }

  @Test
  void an_optional_event_neither_costs_nor_counts() throws IOException {
    gold("true");
    Scores scores =
        score(
            """
            <event/1> a badia:Ambush ; badia:reportedIn <report/r> ; badia:perpetrator <group/is> ;
              badia:place <place/s> .
            """);
    assertThat(scores.slots().get("event")).isEqualTo(new Tally(0, 0, 0));
  }

  @Test
  void a_gold_file_that_is_none_is_told() throws IOException {
    gold("false");
    Files.writeString(folder.resolve("broken.json"), "{ \"doc\": ");
    assertThat(score("").problems()).singleElement().asString().contains("broken.json");
  }

  @Test
  void the_figures_are_those_of_the_published_scorer() throws Exception {
    assumeThat(PUBLISHED_SCORER).as("skipped: the scorer is not beside this tree").exists();
    DirectProperties direct = new DirectProperties(Rules.load(Path.of("queries/rules")));
    Extracted extracted =
        new ExtractionRun(Knowledge.read(Path.of("data")), Base.DEFAULT, direct)
            .run(List.of(Path.of("data/reports")), Progress.SILENT);
    Path quads = folder.resolve("out.nq");
    try (OutputStream out = Files.newOutputStream(quads)) {
      RdfOutput.N_QUADS.write(extracted.data(), out);
    }
    // Sorted, both see the events in one order and choose alike where two pairings are as good.
    Files.write(quads, Files.readAllLines(quads).stream().sorted().toList());
    Scores ours = Evaluation.score(PairedReports.of(GOLD, extracted.data().getUnionGraph()));
    JsonObject theirs = published(quads);
    for (var slot : ours.slots().entrySet()) {
      JsonObject row = theirs.getAsJsonObject(slot.getKey());
      assertThat(slot.getValue().f1())
          .as(slot.getKey())
          .isCloseTo(row.get("f1").getAsDouble(), within(ROUNDED));
    }
  }

  private static JsonObject published(Path quads) throws IOException, InterruptedException {
    Process scorer =
        new ProcessBuilder(
                "python3", PUBLISHED_SCORER.toString(), GOLD.toString(), quads.toString(), "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String json = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(scorer.waitFor()).isZero();
    return JsonParser.parseString(json).getAsJsonObject();
  }

  private void gold(String optional) throws IOException {
    Files.writeString(
        folder.resolve("r.json"),
        """
        {"doc": "r", "events": [{"id": "e1", "type": "ambush", "optional": %s, "date": null,
          "perpetrators": [["داعش"]], "targets": [], "places": [["السخنة", "Sukhna"]], "weapons": [],
          "suspected": false, "evidence": "",
          "casualties": [{"kind": "killed", "min": 7, "max": 7}]}], "affiliations": []}
        """
            .formatted(optional));
  }

  private Scores score(String turtle) throws IOException {
    Graph graph = RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
    return Evaluation.score(PairedReports.of(folder, graph));
  }
}
