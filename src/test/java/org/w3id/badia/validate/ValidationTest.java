package org.w3id.badia.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.w3id.badia.extract.Shipped;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.EnglishNames;
import org.w3id.badia.rdf.ExtractionWriter;
import org.w3id.badia.rdf.ReferenceWriter;
import org.w3id.badia.rdf.SampleExtraction;
import org.w3id.badia.rdf.Standard;
import org.w3id.badia.rdf.Vocabulary;

class ValidationTest {
  private static final Base BASE = Base.DEFAULT;
  private static final Validation VALIDATION = Validation.read(Path.of("ontology"));

  @Test
  void what_the_writer_writes_of_a_report_is_valid() {
    assertThat(VALIDATION.report("t1", report())).isEqualTo(Findings.NONE);
  }

  @Test
  void what_the_writer_writes_of_the_bundled_tables_is_valid() {
    Findings found = VALIDATION.reference(ReferenceWriter.write(Shipped.REFERENCE, BASE));
    assertThat(found.violations()).isEmpty();
  }

  @Test
  void words_that_do_not_stand_at_their_offsets_are_told() {
    List<Triple> triples = new ArrayList<>(report());
    triples.removeIf(t -> t.getSubject().equals(BASE.evidence("t1-5-12-quote")) && is(t, "exact"));
    triples.add(
        Triple.create(
            BASE.evidence("t1-5-12-quote"),
            Standard.EXACT,
            NodeFactory.createLiteralLang("من غيره", "ar")));
    assertThat(VALIDATION.report("t1", triples).violations())
        .singleElement()
        .satisfies(
            p ->
                assertThat(p.toString())
                    .contains("t1-5-12", "«من غيره»", "«من داعش»", "Ingest the report again"));
  }

  @Test
  void a_claim_without_confidence_names_the_claim_and_the_remedy() {
    List<Triple> triples = new ArrayList<>(report());
    var claim = BASE.claim("t1-am-0-target-liwa-al-quds");
    triples.removeIf(
        t -> t.getSubject().equals(claim) && t.getPredicate().equals(Vocabulary.CONFIDENCE));
    assertThat(VALIDATION.report("t1", triples).violations())
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.place()).contains(claim.getURI()))
        .allSatisfy(p -> assertThat(p.remedy()).isNotBlank());
  }

  @Test
  void a_figure_whose_minimum_is_above_its_maximum_is_a_violation() {
    List<Triple> triples = new ArrayList<>(report());
    var claim = BASE.claim("t1-am-0-joint-killed-7-liwa-al-quds-per-local-sources");
    triples.removeIf(
        t -> t.getSubject().equals(claim) && t.getPredicate().equals(Vocabulary.MAXIMUM));
    triples.add(
        Triple.create(
            claim,
            Vocabulary.MAXIMUM,
            NodeFactory.createLiteralDT("3", XSDDatatype.XSDnonNegativeInteger)));
    assertThat(VALIDATION.report("t1", triples).isValid()).isFalse();
  }

  private static boolean is(Triple triple, String localName) {
    return triple.getPredicate().getURI().endsWith(localName);
  }

  private static List<Triple> report() {
    return ExtractionWriter.forStore(BASE, EnglishNames.NONE).write(SampleExtraction.ambush());
  }
}
