package org.w3id.badia.store.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.badia.rdf.Standard;

/** The functions are those that {@code ontology/functions.ttl} defines, and do what it says. */
class SparqlFunctionsTest {
  private static final Model DEFINED = RDFDataMgr.loadModel("ontology/functions.ttl");
  private static final Resource FUNCTION =
      DEFINED.createResource("http://www.w3.org/ns/sparql-service-description#Function");

  @BeforeAll
  static void register() {
    org.apache.jena.geosparql.configuration.GeoSPARQLConfig.setupNoIndex();
    SparqlFunctions.register();
  }

  /** What an expression gives; null for an error. */
  private static Node value(String expression) {
    StringBuilder query = new StringBuilder();
    Standard.prefixes().forEach((p, iri) -> query.append("PREFIX %s: <%s>\n".formatted(p, iri)));
    query.append("SELECT (").append(expression).append(" AS ?x) {}");
    try (QueryExec exec =
        QueryExec.graph(GraphFactory.createDefaultGraph()).query(query.toString()).build()) {
      return exec.select().next().get(Var.alloc("x"));
    }
  }

  @Test
  void every_function_is_defined_and_every_defined_one_is_there() {
    List<String> defined =
        DEFINED.listSubjectsWithProperty(RDF.type, FUNCTION).mapWith(Resource::getURI).toList();
    assertThat(defined).containsExactlyInAnyOrderElementsOf(SparqlFunctions.iris());
  }

  @TestFactory
  Stream<DynamicTest> every_example_holds() {
    return DEFINED.listSubjectsWithProperty(RDF.type, FUNCTION).toList().stream()
        .flatMap(f -> f.listProperties(SKOS.example).toList().stream())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.getString(),
                    () ->
                        assertThat(value("(" + example.getString() + ")"))
                            .isEqualTo(
                                NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "badiaF:earliest('soon')",
        "badiaF:earliest(2022)",
        "badiaF:latest('2022-02-30'^^xsd:date)",
        "badiaF:days('2022-03-02'^^xsd:date, '2022-03-01'^^xsd:date)",
        "badiaF:possiblyWithin(?unknown, ?unknown, '2022'^^xsd:gYear, '2022'^^xsd:gYear)"
      })
  void what_is_no_period_gives_nothing(String expression) {
    assertThat(value(expression)).isNull();
  }

  @Test
  void a_time_of_day_and_a_time_zone_leave_the_day_as_it_is_written() {
    assertThat(value("badiaF:earliest('2022-03-05T23:30:00+03:00'^^xsd:dateTime)").toString())
        .contains("2022-03-05");
    assertThat(value("badiaF:latest('2022-03-05Z'^^xsd:date)").toString()).contains("2022-03-05");
  }

  /** Damascus to Palmyra, about 213 km as the crow flies. */
  @ParameterizedTest
  @CsvSource({"uom:metre,1", "uom:kilometre,1000"})
  void distance_between_points_in_degrees_is_told_in_metres(String unit, double factor) {
    String points = "'POINT(36.29 33.51)'^^geo:wktLiteral, 'POINT(38.28 34.56)'^^geo:wktLiteral";
    Node distance = value("geof:distance(" + points + ", " + unit + ")");
    assertThat(((Number) distance.getLiteralValue()).doubleValue() * factor)
        .isBetween(212_000.0, 220_000.0);
    assertThat(value("geof:metricDistance(" + points + ")").getLiteralValue())
        .isEqualTo(value("geof:distance(" + points + ", uom:metre)").getLiteralValue());
  }
}
