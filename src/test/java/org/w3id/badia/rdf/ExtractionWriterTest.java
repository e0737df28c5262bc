package org.w3id.badia.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Extraction;

class ExtractionWriterTest {
  private static final Base BASE = Base.DEFAULT;
  private static final Extraction AMBUSH = SampleExtraction.ambush();
  private static final List<Triple> TRIPLES =
      ExtractionWriter.forStore(BASE, EnglishNames.NONE).write(AMBUSH);

  @Test
  void the_same_extraction_gives_the_same_triples_and_no_blank_node() {
    List<Triple> again =
        ExtractionWriter.forStore(BASE, EnglishNames.NONE).write(SampleExtraction.ambush());
    assertThat(again).isEqualTo(TRIPLES);
    assertThat(TRIPLES)
        .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank())
        .doesNotHaveDuplicates();
  }

  @Test
  void a_perpetrator_is_a_claim_with_its_words_its_rule_and_its_rank() {
    Node claim = BASE.claim("t1-am-0-perpetrator-islamic-state");
    assertThat(about(claim))
        .contains(
            triple(claim, Vocabulary.ABOUT, BASE.event("t1-am-0")),
            triple(claim, Vocabulary.CLAIMED_PROPERTY, Vocabulary.term("perpetrator")),
            triple(claim, Vocabulary.CLAIMED_VALUE, BASE.id("group", "islamic-state")),
            triple(claim, Vocabulary.REPORTED_IN, BASE.report("t1")),
            triple(claim, Vocabulary.EVIDENCE, BASE.evidence("t1-5-12")),
            triple(claim, Vocabulary.RANK, Vocabulary.PREFERRED),
            triple(claim, Standard.GENERATED_BY, BASE.activity("ambush-by-1")));
    assertThat(about(BASE.evidence("t1-5-12-quote")))
        .extracting(t -> t.getObject().isLiteral() ? t.getObject().getLiteralLexicalForm() : "")
        .contains("من داعش");
  }

  @Test
  void the_direct_property_is_left_to_the_rules() {
    assertThat(about(BASE.event("t1-am-0")))
        .noneMatch(t -> t.getPredicate().equals(Vocabulary.PERPETRATOR));
  }

  @Test
  void an_event_is_named_in_both_languages_by_kind_target_place_and_date() {
    assertThat(about(BASE.event("t1-am-0")))
        .filteredOn(t -> t.getPredicate().equals(Standard.PREF_LABEL))
        .extracting(t -> t.getObject().getLiteralLexicalForm())
        .containsExactly(
            "كمين ضد لواء القدس، السخنة، 2022-01", "Ambush against Liwa Al Quds, 2022-01");
  }

  @Test
  void a_joint_toll_is_one_claim_about_both_events() {
    Node claim = BASE.claim("t1-am-0-joint-killed-7-liwa-al-quds-per-local-sources");
    assertThat(about(claim))
        .filteredOn(t -> t.getPredicate().equals(Vocabulary.ABOUT))
        .extracting(Triple::getObject)
        .containsExactly(BASE.event("t1-am-0"), BASE.event("t1-at-20"));
    assertThat(TRIPLES)
        .contains(triple(BASE.event("t1-at-20"), Vocabulary.CASUALTY_CLAIM, claim))
        .filteredOn(t -> t.getObject().equals(Vocabulary.CASUALTY_CLAIM_CLASS))
        .hasSize(1);
  }

  @Test
  void a_candidate_is_described_where_it_is_named_and_a_known_thing_is_not() {
    Node candidate = BASE.id("place", "sukhna-9a3f");
    assertThat(about(candidate))
        .contains(
            triple(candidate, Vocabulary.STATUS, Vocabulary.CANDIDATE),
            triple(candidate, Vocabulary.PLACE_KIND, Vocabulary.term("Town")));
    assertThat(about(BASE.id("group", "liwa-al-quds"))).isEmpty();
  }

  @Test
  void output_that_stands_alone_names_known_things_too() {
    List<Triple> alone =
        ExtractionWriter.standalone(BASE, EnglishNames.NONE, ConceptNames.read(Path.of("ontology")))
            .write(AMBUSH);
    assertThat(alone)
        .containsAll(TRIPLES)
        .anyMatch(t -> t.getSubject().equals(BASE.id("group", "liwa-al-quds")));
  }

  @Test
  void a_weapon_in_output_that_stands_alone_has_the_names_of_its_scheme() {
    Node mine = Vocabulary.term("Landmine");
    Triples out = new Triples();
    ConceptNames.read(Path.of("ontology")).write(mine, "لغم أرضي", out);
    assertThat(out.list())
        .contains(
            triple(mine, Standard.PREF_LABEL, Literals.text("landmine", "en")),
            triple(mine, Standard.ALT_LABEL, Literals.text("ألغام", "ar")));
  }

  @Test
  void claims_that_say_the_same_at_two_places_are_two_claims() {
    ClaimSlugs slugs = new ClaimSlugs("t1");
    Claim first = SampleExtraction.perpetrator(5, 12);
    Claim second = SampleExtraction.perpetrator(40, 48);
    assertThat(List.of(slugs.of("e", first), slugs.of("e", second), slugs.of("e", first)))
        .containsExactly(
            "e-perpetrator-islamic-state",
            "e-perpetrator-islamic-state-2",
            "e-perpetrator-islamic-state");
  }

  @ParameterizedTest
  @EnumSource(
      value = RdfOutput.class,
      names = {"N_QUADS", "TRIG", "JSON_LD"})
  void what_is_written_with_graphs_reads_back_the_same(RdfOutput form) {
    Lang lang =
        switch (form) {
          case TRIG -> Lang.TRIG;
          case JSON_LD -> Lang.JSONLD;
          default -> Lang.NQUADS;
        };
    DatasetGraph data = DatasetGraphFactory.create();
    Node graph = BASE.reportGraph("t1");
    TRIPLES.forEach(t -> data.add(graph, t.getSubject(), t.getPredicate(), t.getObject()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.write(data, out);
    DatasetGraph read =
        RDFParser.fromString(out.toString(StandardCharsets.UTF_8), lang).toDatasetGraph();
    assertThat(read.getGraph(graph).isIsomorphicWith(data.getGraph(graph))).isTrue();
    assertThat(read.getDefaultGraph().isEmpty()).isTrue();
  }

  private static List<Triple> about(Node subject) {
    return TRIPLES.stream().filter(t -> t.getSubject().equals(subject)).toList();
  }

  private static Triple triple(Node s, Node p, Node o) {
    return Triple.create(s, p, o);
  }
}
