package org.w3id.badia.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceLearnerTest {
  private static final int REPORTS = 400;

  @TempDir Path gold;
  private ConfidenceLearner learner;

  /** Events with sure words are told nine times in ten, those with loose words five times. */
  @BeforeEach
  void learn() throws IOException {
    StringBuilder triples =
        new StringBuilder(
            """
            PREFIX badia: <https://w3id.org/badia/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            BASE <http://localhost:3030/id/>
            <place/s> skos:prefLabel "السخنة"@ar .
            """);
    Map<String, List<String>> grounds = new HashMap<>();
    Random chance = new Random(1);
    for (int i = 0; i < REPORTS; i++) {
      boolean sure = i % 2 == 0;
      String type = chance.nextDouble() < (sure ? .9 : .5) ? "ambush" : "shelling";
      Files.writeString(gold.resolve("r%03d.json".formatted(i)), annotation(i, type));
      triples.append(
          "<report/%d> dcterms:identifier \"r%d\" . <event/%d> a badia:Ambush ;"
              .formatted(i, i, i));
      triples.append(" badia:reportedIn <report/%d> ; badia:place <place/s> .\n".formatted(i));
      String event = "http://localhost:3030/id/event/" + i;
      grounds.put(event, List.of("type", sure ? "type=rule noun" : "type=rule harm"));
    }
    var graph = RDFParser.fromString(triples.toString(), Lang.TURTLE).toGraph();
    learner = new ConfidenceLearner(PairedReports.of(gold, graph), grounds);
  }

  @Test
  void of_reports_left_out_claims_are_right_as_often_as_is_foretold() {
    Calibration leftOut = learner.leftOut();
    assertThat(leftOut.error()).isLessThan(.06);
    assertThat(leftOut.bins().get(leftOut.bins().size() - 1).confidence()).isGreaterThan(.8);
  }

  @Test
  void the_table_begins_with_what_unread_reports_keep_and_what_speaks_most_for_a_claim()
      throws IOException {
    StringWriter out = new StringWriter();
    learner.write(.5, out);
    assertThat(out.toString().lines().map(l -> l.split(",")[0]))
        .containsExactly("feature", "unread", "type=rule noun", "type", "type=rule harm");
  }

  private static String annotation(int i, String type) {
    return """
        {"doc": "r%d", "events": [{"id": "e1", "type": "%s", "perpetrators": [], "targets": [],
          "places": [["السخنة"]], "weapons": [], "casualties": [], "evidence": ""}],
         "affiliations": []}
        """
        .formatted(i, type);
  }
}
