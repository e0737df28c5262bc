package org.w3id.badia.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.badia.model.AffiliationType;
import org.w3id.badia.model.AttributionStatus;
import org.w3id.badia.model.DatePrecision;
import org.w3id.badia.model.EpistemicStatus;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.EventRelation;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Quantifier;
import org.w3id.badia.model.Rank;
import org.w3id.badia.model.Role;
import org.w3id.badia.model.Stage;
import org.w3id.badia.model.VictimRole;

/** The values of the model's enums and the individuals of the ontology are the same. */
class EnumsTest {
  private static final Model ONTOLOGY = Terms.ontology();

  @TestFactory
  Stream<DynamicTest> each_enum_has_exactly_the_individuals_of_its_class() {
    Map<String, Set<String>> enums =
        Map.of(
            "AffiliationType", names(AffiliationType.values(), AffiliationType::localName),
            "AttributionStatus", names(AttributionStatus.values(), AttributionStatus::localName),
            "DatePrecision", names(DatePrecision.values(), DatePrecision::localName),
            "EpistemicStatus", names(EpistemicStatus.values(), EpistemicStatus::localName),
            "Harm", names(Harm.values(), Harm::localName),
            "PlacePrecision", placePrecisions(),
            "Quantifier", names(Quantifier.values(), Quantifier::localName),
            "Rank", names(Rank.values(), Rank::localName),
            "Stage", names(Stage.values(), Stage::localName),
            "VictimRole", names(VictimRole.values(), VictimRole::localName));
    return enums.entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () ->
                        assertThat(Terms.individuals(ONTOLOGY, e.getKey()))
                            .isEqualTo(e.getValue())));
  }

  @Test
  void each_kind_of_event_is_a_class_of_events_and_a_concept() {
    Set<String> events =
        ONTOLOGY
            .listSubjectsWithProperty(RDF.type, Terms.term(ONTOLOGY, "EventKindConcept"))
            .filterKeep(kind -> ONTOLOGY.contains(kind, RDF.type, OWL.Class))
            .filterKeep(kind -> ONTOLOGY.contains(kind, RDFS.subClassOf))
            .mapWith(kind -> kind.getLocalName())
            .toSet();
    events.remove("Event");
    assertThat(events).isEqualTo(names(EventKind.values(), EventKind::className));
  }

  @Test
  void each_role_and_relation_is_an_object_property_that_can_be_claimed() {
    Set<String> claimable = Terms.individuals(ONTOLOGY, "ClaimableProperty");
    assertThat(claimable)
        .containsAll(names(Role.values(), Role::property))
        .containsAll(names(EventRelation.values(), EventRelation::property))
        .allMatch(p -> ONTOLOGY.contains(Terms.term(ONTOLOGY, p), RDF.type, OWL.ObjectProperty));
  }

  /** NotAPlace is never written. */
  private static Set<String> placePrecisions() {
    Set<String> names = names(PlacePrecision.values(), PlacePrecision::localName);
    names.remove(PlacePrecision.NOT_A_PLACE.localName());
    return names;
  }

  private static <E> Set<String> names(E[] values, Function<E, String> name) {
    return Arrays.stream(values).map(name).collect(Collectors.toSet());
  }
}
