package org.w3id.badia.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.badia.model.EventKind;

/** The mappings to other codings of events say what they match and where that was read. */
class MappingsTest {
  private static final List<Property> MATCHES =
      List.of(
          SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch);

  /** No coding at hand has a code for an attack on a prison. */
  private static final Set<EventKind> WITHOUT_A_MATCH = Set.of(EventKind.PRISON_BREAK);

  static List<Path> mappings() {
    return Terms.files("mappings", ".ttl");
  }

  @ParameterizedTest
  @MethodSource("mappings")
  void a_mapping_states_its_source(Path file) {
    Model mapping = RDFDataMgr.loadModel(file.toString());
    List<Resource> schemes =
        mapping.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme).toList();
    assertThat(schemes).isNotEmpty().allMatch(scheme -> scheme.hasProperty(DCTerms.source));
  }

  @ParameterizedTest
  @MethodSource("mappings")
  void whatever_is_matched_is_a_coded_concept_of_the_mapping(Path file) {
    Model mapping = RDFDataMgr.loadModel(file.toString());
    for (Property match : MATCHES) {
      assertThat(mapping.listObjectsOfProperty(match).toList())
          .allMatch(
              code ->
                  code.asResource().hasProperty(SKOS.notation)
                      && code.asResource().hasProperty(SKOS.prefLabel)
                      && code.asResource().hasProperty(SKOS.inScheme));
    }
  }

  @ParameterizedTest
  @MethodSource("mappings")
  void no_concept_has_two_kinds_of_match_with_one_code(Path file) {
    Model mapping = RDFDataMgr.loadModel(file.toString());
    Set<List<Resource>> pairs = new HashSet<>();
    for (Property match : MATCHES) {
      mapping
          .listStatements(null, match, (String) null)
          .forEachRemaining(
              s ->
                  assertThat(pairs.add(List.of(s.getSubject(), s.getResource())))
                      .as(s.toString())
                      .isTrue());
    }
  }

  @Test
  void every_kind_of_event_is_matched_by_some_coding() {
    Model all = ModelFactory.createDefaultModel();
    mappings().forEach(file -> RDFDataMgr.read(all, file.toString()));
    for (EventKind kind : EventKind.values()) {
      boolean matched =
          MATCHES.stream().anyMatch(match -> Terms.term(all, kind.className()).hasProperty(match));
      assertThat(matched).as(kind.className()).isEqualTo(!WITHOUT_A_MATCH.contains(kind));
    }
  }
}
