package org.w3id.badia.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.EnglishNames;
import org.w3id.badia.rdf.ExtractionWriter;
import org.w3id.badia.rdf.SampleExtraction;
import org.w3id.badia.rdf.Standard;
import org.w3id.badia.rdf.Vocabulary;
import org.w3id.badia.store.LocalStore;

class InferenceTest {
  private static final Base BASE = Base.DEFAULT;
  private static final Rules RULES = Rules.load(Path.of("queries/rules"));
  private static final Node AMBUSH = BASE.event("t1-am-0");
  private static final Node STRIKE = BASE.event("t1-at-20");
  private static final Node QUDS = BASE.id("group", "liwa-al-quds");
  private static final Node RUSSIA = BASE.id("state", "russia");

  @TempDir Path folder;
  private LocalStore store;
  private final Inference inference = new Inference(RULES, BASE);

  @BeforeEach
  void open() {
    store = LocalStore.open(folder, BASE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void short_triples_follow_their_claims_and_leave_with_them() {
    put(report("t1", 7));
    assertThat(inferred())
        .contains(
            triple(AMBUSH, "perpetrator", BASE.id("group", "islamic-state")),
            triple(AMBUSH, "target", QUDS),
            triple(STRIKE, "respondsTo", AMBUSH),
            triple(AMBUSH, "answeredBy", STRIKE),
            triple(QUDS, "backedBy", RUSSIA),
            triple(AMBUSH, "targetBackedBy", RUSSIA));
    put(BASE.reportGraph("t1"), List.of());
    assertThat(inferred()).isEmpty();
  }

  @Test
  void what_two_reports_say_stays_while_one_of_them_does() {
    put(report("t1", 7));
    put(report("t2", 7), "t2");
    put(BASE.reportGraph("t2"), List.of());
    assertThat(inferred())
        .contains(triple(QUDS, "backedBy", RUSSIA), triple(AMBUSH, "targetBackedBy", RUSSIA));
  }

  @Test
  void a_place_gained_by_the_reference_locates_events_already_there() {
    put(report("t1", 7));
    Node town = BASE.id("place", "sukhna-9a3f");
    Node desert = BASE.id("place", "badia");
    Node syria = BASE.id("place", "syria");
    put(
        BASE.referenceGraph(),
        List.of(triple(town, "within", desert), triple(desert, "within", syria)));
    assertThat(inferred())
        .contains(triple(town, "within", syria), triple(AMBUSH, "locatedWithin", syria));
    put(BASE.referenceGraph(), List.of(triple(town, "within", desert)));
    assertThat(inferred())
        .contains(triple(AMBUSH, "locatedWithin", desert))
        .doesNotContain(triple(town, "within", syria), triple(AMBUSH, "locatedWithin", syria));
  }

  @Test
  void groups_that_are_part_of_each_other_do_not_keep_each_other_alive() {
    Node a = BASE.id("group", "a");
    Node b = BASE.id("group", "b");
    Node c = BASE.id("group", "c");
    put(partOf(a, b), "t1");
    put(partOf(b, a), "t2");
    put(partOf(b, c), "t3");
    assertThat(inferred()).contains(triple(a, "partOf", c));
    put(List.of(), "t3");
    assertThat(inferred())
        .containsExactlyInAnyOrder(triple(a, "partOf", b), triple(b, "partOf", a));
  }

  @Test
  void a_withdrawn_claim_takes_its_short_triple_along_and_brings_it_back() {
    put(report("t1", 7));
    Node claim = BASE.claim("t1-am-0-perpetrator-islamic-state");
    Node decision = BASE.id("decision", "d");
    List<Triple> verdict =
        List.of(
            Triple.create(decision, Vocabulary.DECISION_KIND, Vocabulary.CLAIM_IS_WRONG),
            Triple.create(decision, Vocabulary.DECIDES, claim));
    Set<Triple> before = inferred();
    put(BASE.decisionsGraph(), verdict);
    assertThat(inferred())
        .noneMatch(
            t -> t.getPredicate().equals(Vocabulary.PERPETRATOR) && t.getSubject().equals(AMBUSH));
    put(BASE.decisionsGraph(), List.of());
    assertThat(inferred()).isEqualTo(before);
  }

  @Test
  void a_candidate_that_a_person_identified_gives_way_to_the_known_place_until_undone() {
    put(report("t1", 7));
    Node candidate = BASE.id("place", "sukhna-9a3f");
    Node known = BASE.id("place", "as-sukhnah");
    Set<Triple> before = inferred();
    List<Triple> identity = decision("CandidateIs", candidate, known);
    put(BASE.decisionsGraph(), identity);
    assertThat(inferred())
        .contains(triple(AMBUSH, "place", known), triple(AMBUSH, "locatedWithin", known))
        .doesNotContain(triple(AMBUSH, "place", candidate));
    put(report("t1", 8));
    assertThat(inferred()).as("survives re-ingest").contains(triple(AMBUSH, "place", known));
    put(report("t1", 7));
    put(BASE.decisionsGraph(), List.of());
    assertThat(inferred()).isEqualTo(before);
  }

  @Test
  void a_person_overrules_the_judgement_of_the_program() {
    Node other = BASE.event("t2-am-0");
    Node judgement = BASE.id("judgement", "j");
    put(
        BASE.judgementsGraph(),
        List.of(
            triple(judgement, "judges", AMBUSH),
            triple(judgement, "judges", other),
            triple(judgement, "verdict", Vocabulary.term("SameEvent"))));
    assertThat(inferred())
        .containsExactlyInAnyOrder(
            triple(AMBUSH, "sameEventAs", other), triple(other, "sameEventAs", AMBUSH));
    put(BASE.decisionsGraph(), decision("EventsAreDifferent", other, AMBUSH));
    assertThat(inferred()).isEmpty();
    put(BASE.decisionsGraph(), decision("EventsAreSame", other, AMBUSH));
    assertThat(inferred()).hasSize(2);
  }

  @Test
  void a_derived_triple_names_its_rule_and_premises() {
    put(report("t1", 7));
    Reasons reasons = new Reasons(RULES, BASE);
    Triple backed = triple(AMBUSH, "targetBackedBy", RUSSIA);
    assertThat(why(reasons, backed))
        .containsExactly(
            new Reason(
                "40-target-backed-by",
                List.of(triple(AMBUSH, "target", QUDS), triple(QUDS, "backedBy", RUSSIA))));
    List<Node> graphs = store.read(data -> reasons.recordedIn(data, backed));
    assertThat(graphs).isEmpty();
    assertThat(why(reasons, triple(AMBUSH, "targetBackedBy", QUDS))).isEmpty();
  }

  private List<Reason> why(Reasons reasons, Triple triple) {
    return store.read(data -> reasons.of(data, triple));
  }

  private static List<Triple> decision(String kind, Node about, Node replacement) {
    Node decision = BASE.id("decision", "d");
    return List.of(
        triple(decision, "decisionKind", Vocabulary.term(kind)),
        triple(decision, "decides", about),
        triple(decision, "replacement", replacement));
  }

  @Test
  void following_each_change_gives_what_deriving_anew_gives() {
    put(report("t1", 7));
    put(report("t1", 9));
    put(report("t2", 3), "t2");
    put(report("t1", 7).subList(0, 40));
    Set<Triple> followed = inferred();
    store.change(inference::rebuild);
    assertThat(inferred()).isEqualTo(followed);
  }

  @Test
  void in_memory_the_short_triples_of_a_report_are_those_of_the_store() {
    List<Triple> report = report("t1", 7);
    put(report);
    List<Triple> direct = new DirectProperties(RULES).derive(report);
    assertThat(inferred()).containsAll(direct);
    assertThat(direct).contains(triple(AMBUSH, "target", QUDS), triple(QUDS, "backedBy", RUSSIA));
  }

  @Test
  void a_rule_that_cannot_be_followed_is_refused_with_its_reason() {
    String badia = "PREFIX badia: <https://w3id.org/badia/ontology#> ";
    assertThatThrownBy(() -> Rule.parse("r", "r.rq", badia + "SELECT * { ?a ?b ?c }"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a rule is a CONSTRUCT");
    assertThatThrownBy(
            () ->
                Rule.parse(
                    "r",
                    "r.rq",
                    badia + "CONSTRUCT { ?a badia:within ?b } WHERE { ?a badia:within+ ?b }"))
        .hasMessageContaining("no property path");
    assertThatThrownBy(
            () ->
                Rule.parse(
                    "r",
                    "r.rq",
                    badia + "CONSTRUCT { ?a badia:x ?b . ?b badia:x ?a } WHERE { ?a badia:y ?b }"))
        .hasMessageContaining("one variable as subject");
  }

  private static List<Triple> partOf(Node part, Node whole) {
    Node claim = BASE.id("affiliation", "x" + Math.abs(part.hashCode() * 31 + whole.hashCode()));
    return List.of(
        Triple.create(claim, Standard.TYPE, Vocabulary.term("Affiliation")),
        Triple.create(claim, Vocabulary.AFFILIATE, part),
        Triple.create(claim, Vocabulary.AFFILIATION_TYPE, Vocabulary.term("PartOf")),
        Triple.create(claim, Vocabulary.PATRON, whole));
  }

  private void put(List<Triple> triples) {
    put(triples, "t1");
  }

  private void put(List<Triple> triples, String report) {
    put(BASE.reportGraph(report), triples);
  }

  private void put(Node graph, List<Triple> triples) {
    store.change(
        c -> {
          c.replace(graph, triples);
          inference.follow(c);
        });
  }

  private static List<Triple> report(String id, int dead) {
    return ExtractionWriter.forStore(BASE, EnglishNames.NONE)
        .write(SampleExtraction.ambush(id, dead));
  }

  private Set<Triple> inferred() {
    return store.read(data -> data.getGraph(BASE.inferredGraph()).find().toSet());
  }

  private static Triple triple(Node s, String property, Node o) {
    return Triple.create(s, Vocabulary.term(property), o);
  }
}
