package org.w3id.badia.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {
  private static final String GOLD =
      """
      {"doc": "r", "events": [{"id": "e1", "type": "ambush", "perpetrators": [["تنظيم داعش"]],
        "targets": [], "places": [["السخنة"]], "weapons": [],
        "casualties": [{"kind": "killed", "min": 7, "max": 7}], "evidence": ""}],
       "affiliations": []}
      """;

  private static final String TRIPLES =
      """
      PREFIX badia: <https://w3id.org/badia/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      BASE <http://localhost:3030/id/>
      <report/r> dcterms:identifier "r" .
      <group/is> skos:prefLabel "تنظيم داعش"@ar .
      <group/x> skos:prefLabel "لواء آخر"@ar ; badia:status badia:Candidate .
      <place/s> skos:prefLabel "السخنة"@ar .
      <event/1> a badia:Ambush ; badia:reportedIn <report/r> ; badia:confidence 0.9 ;
        badia:perpetrator <group/is>, <group/x> ; badia:place <place/s> ; badia:evidence <evidence/1> .
      <evidence/1> oa:hasSelector <evidence/1p> . <evidence/1p> oa:start 0 .
      <claim/1> badia:about <event/1> ; badia:claimedProperty badia:perpetrator ;
        badia:claimedValue <group/is> ; badia:confidence 0.9 ; badia:evidence <evidence/1> .
      <evidence/2> oa:hasSelector <evidence/2p> . <evidence/2p> oa:start 500 .
      <claim/2> badia:about <event/1> ; badia:claimedProperty badia:perpetrator ;
        badia:claimedValue <group/x> ; badia:confidence 0.5 ; badia:evidence <evidence/2> .
      """;

  @TempDir Path gold;
  private Calibration calibration;

  @BeforeEach
  void calibrate() throws IOException {
    Files.writeString(gold.resolve("r.json"), GOLD);
    Graph graph = RDFParser.fromString(TRIPLES, Lang.TURTLE).toGraph();
    calibration = Calibration.of(PairedReports.of(gold, graph));
  }

  @Test
  void right_and_wrong_claims_are_counted_at_their_confidence() {
    assertThat(calibration.bins())
        .containsExactly(
            new Calibration.Bin(.5, new Tally(0, 1, 1)),
            new Calibration.Bin(.9, new Tally(2, 2, 2)));
  }

  @Test
  void claims_of_like_confidence_are_told_apart_from_others_by_their_mean_distance() {
    assertThat(calibration.error()).isCloseTo((.5 + .1 + .1) / 3, within(1e-9));
  }
}
