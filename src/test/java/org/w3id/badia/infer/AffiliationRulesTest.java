package org.w3id.badia.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.Standard;
import org.w3id.badia.rdf.Vocabulary;
import org.w3id.badia.store.LocalStore;

class AffiliationRulesTest {
  private static final Base BASE = Base.DEFAULT;
  private static final Rules RULES = Rules.load(Path.of("queries/rules"));
  private static final Inference INFERENCE = new Inference(RULES, BASE);
  private static final Node GROUP = BASE.id("group", "liwa-al-quds");
  private static final Node RUSSIA = BASE.id("state", "russia");
  private static final Node CLAIM = BASE.claim("t1-liwa-al-quds-backed-by-russia");
  private static final Node EVENT = BASE.id("event", "t1-at-0");
  private static final Node AFFILIATION = BASE.id("affiliation", "liwa-al-quds-backed-by-russia");
  private static final Triple BACKED = triple(GROUP, "backedBy", RUSSIA);

  @TempDir Path folder;
  private LocalStore store;

  @BeforeEach
  void open() {
    store = LocalStore.open(folder, BASE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest(name = "{0} with confidence {1}: {2}")
  @CsvSource({
    "StatedAsFact, 0.9, true",
    "StatedAsFact, 0.5, true",
    "StatedAsFact, 0.4, false",
    "Hedged, 0.9, false",
    "DeniedClaim, 0.9, false"
  })
  void only_what_is_stated_as_a_fact_and_likely_read_right_gives_the_short_form(
      String status, double confidence, boolean holds) {
    put(BASE.reportGraph("t1"), claim("BackedBy", status, confidence));
    assertThat(inferred().contains(BACKED)).isEqualTo(holds);
  }

  @Test
  void a_doubted_alliance_is_not_mutual_either() {
    put(BASE.reportGraph("t1"), claim("AlliedWith", "Hedged", 0.9));
    assertThat(inferred()).isEmpty();
    put(BASE.reportGraph("t1"), claim("AlliedWith", "StatedAsFact", 0.9));
    assertThat(inferred())
        .containsExactlyInAnyOrder(
            triple(GROUP, "alliedWith", RUSSIA), triple(RUSSIA, "alliedWith", GROUP));
  }

  @Test
  void an_affiliation_that_a_person_found_right_holds_however_it_was_said() {
    put(BASE.reportGraph("t1"), claim("BackedBy", "Hedged", 0.3));
    Node decision = BASE.id("decision", "d");
    put(
        BASE.decisionsGraph(),
        List.of(
            triple(decision, "decisionKind", Vocabulary.term("ClaimIsRight")),
            triple(decision, "decides", CLAIM)));
    assertThat(inferred()).contains(BACKED);
    put(BASE.decisionsGraph(), List.of());
    assertThat(inferred()).isEmpty();
  }

  @ParameterizedTest(name = "backed {0} to {1}, attacked {2} to {3}: {4}")
  @CsvSource({
    "2018, '', 2019-03-01, 2019-03-01, true",
    "2018, '', 2016-03-01, 2016-03-01, false",
    "'', 2018, 2016-03-01, 2016-03-01, true",
    "'', 2018, 2019-03-01, 2019-03-01, false",
    "2018, 2020, 2018-12-31, 2018-12-31, true",
    "2018, 2020, 2020-12-31, 2020-12-31, true",
    "2018, 2020, 2021-01-01, 2021-01-01, false",
    "2018-05, '', 2018-05-01, 2018-05-01, true",
    "2018-05, '', 2018-04-30, 2018-05-02, true",
    "2018-05, '', 2018-04-01, 2018-04-30, false",
    "'', '', 2016-03-01, 2016-03-01, true",
    "'', '', '', '', false"
  })
  void an_attack_hits_who_was_backed_at_that_time(
      String from, String to, String earliest, String latest, boolean holds) {
    List<Triple> attack = new ArrayList<>(List.of(triple(EVENT, "target", GROUP)));
    date(attack, EVENT, "earliestDate", earliest);
    date(attack, EVENT, "latestDate", latest);
    put(BASE.reportGraph("t1"), attack);
    List<Triple> affiliation = new ArrayList<>(affiliation());
    date(affiliation, AFFILIATION, "startDate", from);
    date(affiliation, AFFILIATION, "endDate", to);
    put(BASE.referenceGraph(), affiliation);
    Triple then = triple(EVENT, "targetThenBackedBy", RUSSIA);
    assertThat(inferred().contains(then)).isEqualTo(holds);
    assertThat(inferred()).contains(triple(EVENT, "targetBackedBy", RUSSIA));
    List<Reason> reasons = store.read(data -> new Reasons(RULES, BASE).of(data, then));
    assertThat(reasons.isEmpty()).isNotEqualTo(holds);
  }

  @Test
  void what_held_at_the_time_goes_when_the_period_is_corrected_or_the_group_was_not_yet_there() {
    List<Triple> attack = new ArrayList<>(List.of(triple(EVENT, "target", GROUP)));
    date(attack, EVENT, "earliestDate", "2016-03-01");
    date(attack, EVENT, "latestDate", "2016-03-01");
    put(BASE.reportGraph("t1"), attack);
    put(BASE.referenceGraph(), affiliation());
    Triple then = triple(EVENT, "targetThenBackedBy", RUSSIA);
    assertThat(inferred()).contains(then);
    List<Triple> corrected = new ArrayList<>(affiliation());
    date(corrected, AFFILIATION, "startDate", "2018");
    put(BASE.referenceGraph(), corrected);
    assertThat(inferred()).doesNotContain(then);
    List<Triple> founded = new ArrayList<>(affiliation());
    date(founded, GROUP, "startDate", "2017-01-28");
    put(BASE.referenceGraph(), founded);
    assertThat(inferred()).doesNotContain(then);
    put(BASE.referenceGraph(), affiliation());
    assertThat(inferred()).contains(then);
  }

  private static List<Triple> affiliation() {
    return List.of(
        Triple.create(AFFILIATION, Standard.TYPE, Vocabulary.term("Affiliation")),
        triple(AFFILIATION, "affiliate", GROUP),
        triple(AFFILIATION, "affiliationType", Vocabulary.term("BackedBy")),
        triple(AFFILIATION, "patron", RUSSIA));
  }

  private static void date(List<Triple> triples, Node subject, String property, String date) {
    if (!date.isEmpty()) {
      XSDDatatype type =
          switch (date.length()) {
            case 4 -> XSDDatatype.XSDgYear;
            case 7 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
          };
      triples.add(triple(subject, property, NodeFactory.createLiteralDT(date, type)));
    }
  }

  private static List<Triple> claim(String type, String status, double confidence) {
    return List.of(
        Triple.create(CLAIM, Standard.TYPE, Vocabulary.term("AffiliationClaim")),
        triple(CLAIM, "affiliate", GROUP),
        triple(CLAIM, "affiliationType", Vocabulary.term(type)),
        triple(CLAIM, "patron", RUSSIA),
        triple(CLAIM, "rank", Vocabulary.term("Preferred")),
        triple(CLAIM, "epistemicStatus", Vocabulary.term(status)),
        triple(
            CLAIM,
            "confidence",
            NodeFactory.createLiteralDT("" + confidence, XSDDatatype.XSDdecimal)));
  }

  private void put(Node graph, List<Triple> triples) {
    store.change(
        c -> {
          c.replace(graph, triples);
          INFERENCE.follow(c);
        });
  }

  private Set<Triple> inferred() {
    return store.read(data -> data.getGraph(BASE.inferredGraph()).find().toSet());
  }

  private static Triple triple(Node s, String property, Node o) {
    return Triple.create(s, Vocabulary.term(property), o);
  }
}
