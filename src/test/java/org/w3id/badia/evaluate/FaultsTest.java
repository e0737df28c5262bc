package org.w3id.badia.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {
  private static final String GOLD =
      """
      {"doc": "r", "events": [
        {"id": "e1", "type": "ambush", "perpetrators": [["تنظيم داعش"]], "targets": [["لواء القدس"]],
          "places": [["السخنة"]], "weapons": [["لغم"]], "evidence": "وقع رتل في كمين",
          "casualties": [{"kind": "killed", "min": 7, "max": 7}]},
        {"id": "e2", "type": "airstrike", "perpetrators": [["روسيا"]], "targets": [],
          "places": [["الرصافة"]], "weapons": [], "casualties": [], "evidence": ""},
        {"id": "e3", "type": "execution", "perpetrators": [], "targets": [], "places": [],
          "weapons": [], "casualties": [], "evidence": "أعدم رجل"}],
       "affiliations": [{"group": ["لواء القدس"], "with": ["روسيا"], "relation": "loyal-to"}]}
      """;

  /** The doer of the first event is put down as hit, and the second is given the first's place. */
  private static final String TRIPLES =
      """
      PREFIX badia: <https://w3id.org/badia/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      BASE <http://localhost:3030/id/>
      <report/r> dcterms:identifier "r" ; badia:text "أولاً وقع رتل في كمين ثم أعدم رجل" .
      <group/is> skos:prefLabel "تنظيم داعش"@ar . <group/ru> skos:prefLabel "روسيا"@ar .
      <place/s> skos:prefLabel "السخنة"@ar . <place/r> skos:prefLabel "الرصافة"@ar .
      <event/1> a badia:Ambush ; badia:reportedIn <report/r> ; badia:target <group/is> ;
        badia:place <place/s> ; badia:trigger <evidence/1> ; badia:casualtyClaim <claim/1> .
      <evidence/1> oa:hasSelector <evidence/1p> . <evidence/1p> oa:start 18 .
      <claim/1> badia:harm badia:Killed ; badia:minimum 9 ; badia:maximum 9 .
      <event/2> a badia:Airstrike ; badia:reportedIn <report/r> ; badia:perpetrator <group/ru> ;
        badia:place <place/s> .
      <event/4> a badia:Threat ; badia:reportedIn <report/r> .
      """;

  @TempDir Path gold;
  private Scores scores;

  @BeforeEach
  void score() throws IOException {
    Files.writeString(gold.resolve("r.json"), GOLD);
    scores =
        Evaluation.score(
            PairedReports.of(gold, RDFParser.fromString(TRIPLES, Lang.TURTLE).toGraph()));
  }

  @Test
  void each_fault_is_told_by_the_way_in_which_it_is_wrong() {
    assertThat(scores.faults())
        .extracting(Fault::slot, Fault::kind, Fault::event)
        .containsExactlyInAnyOrder(
            tuple("perpetrator", Fault.Kind.OTHER_ROLE, "e1"),
            tuple("target", Fault.Kind.NOWHERE, "e1"),
            tuple("target", Fault.Kind.OTHER_ROLE, "e1"),
            tuple("weapon", Fault.Kind.NOWHERE, "e1"),
            tuple("casualty", Fault.Kind.ANOTHER, "e1"),
            tuple("casualty", Fault.Kind.NONE_WANTED, "e1"),
            tuple("place", Fault.Kind.NOWHERE, "e2"),
            tuple("place", Fault.Kind.OTHER_EVENT, "e2"),
            tuple("event", Fault.Kind.MISSED, "e3"),
            tuple("event", Fault.Kind.TOO_MANY, ""),
            tuple("affiliation", Fault.Kind.NOWHERE, ""));
  }

  @Test
  void a_fault_says_where_the_event_is_told_and_a_missed_event_where_the_gold_has_it() {
    assertThat(scores.faults())
        .filteredOn(f -> f.event().equals("e1"))
        .allSatisfy(f -> assertThat(f.at()).isEqualTo(18));
    assertThat(scores.faults())
        .filteredOn(f -> f.event().equals("e3"))
        .singleElement()
        .satisfies(f -> assertThat(f.at()).isEqualTo(25));
  }

  @Test
  void programs_get_a_row_a_report_and_slot() throws IOException {
    StringWriter out = new StringWriter();
    ScoreFile.csv(scores, out);
    assertThat(out.toString().lines())
        .contains("report,slot,correct,gold,system,precision,recall,f1")
        .anyMatch(line -> line.startsWith("r,target,0,1,1,0.0,0.0,"));
  }

  @Test
  void programs_get_every_error_as_json() throws IOException {
    StringWriter out = new StringWriter();
    ScoreFile.json(scores, Calibration.of(java.util.List.of()), out);
    assertThat(out.toString()).contains("\"kind\": \"OTHER_ROLE\"", "\"wanted\"", "\"slots\"");
  }
}
