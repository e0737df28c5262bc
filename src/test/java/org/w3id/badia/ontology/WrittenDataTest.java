package org.w3id.badia.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.badia.infer.DirectProperties;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.pipeline.ExtractionRun;
import org.w3id.badia.pipeline.Knowledge;
import org.w3id.badia.pipeline.Progress;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.ReferenceWriter;
import org.w3id.badia.validate.Validation;

/** What is really written of the bundled reports and tables says only what the ontology allows. */
class WrittenDataTest {
  private static final Model ONTOLOGY = Terms.ontology();
  private static DatasetGraph reports;
  private static List<Triple> tables;

  @BeforeAll
  static void write() {
    Knowledge knowledge = Knowledge.read(Path.of("data"));
    DirectProperties direct = new DirectProperties(Rules.load(Path.of("queries/rules")));
    reports =
        new ExtractionRun(knowledge, Base.DEFAULT, direct)
            .run(List.of(Path.of("data/reports")), Progress.SILENT)
            .data();
    tables = ReferenceWriter.write(knowledge.reference(), Base.DEFAULT);
  }

  @Test
  void every_term_that_is_written_is_declared() {
    Set<String> written = new TreeSet<>();
    everything()
        .forEach(
            triple -> {
              written.add(local(triple.getPredicate()));
              written.add(local(triple.getObject()));
            });
    written.remove("");
    assertThat(written).hasSizeGreaterThan(80);
    written.removeAll(Terms.declared(ONTOLOGY));
    assertThat(written).isEmpty();
  }

  @Test
  void every_type_that_is_given_is_a_class() {
    Set<String> types = new TreeSet<>();
    for (Triple triple : everything()) {
      if (triple.getPredicate().equals(RDF.type.asNode())) {
        types.add(triple.getObject().getURI());
      }
    }
    types.removeIf(type -> ONTOLOGY.contains(ONTOLOGY.createResource(type), RDF.type, OWL.Class));
    assertThat(types).isEmpty();
  }

  @Test
  void object_properties_lead_to_things_and_datatype_properties_to_literals() {
    Set<String> wrong = new TreeSet<>();
    for (Triple triple : everything()) {
      Resource property = ONTOLOGY.createResource(triple.getPredicate().getURI());
      boolean literal = triple.getObject().isLiteral();
      Resource forbidden = literal ? OWL.ObjectProperty : OWL.DatatypeProperty;
      if (ONTOLOGY.contains(property, RDF.type, forbidden)) {
        wrong.add(triple.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_property_of_another_vocabulary_is_declared() {
    Set<String> properties = new TreeSet<>();
    everything().forEach(triple -> properties.add(triple.getPredicate().getURI()));
    properties.removeIf(
        p ->
            p.equals(RDF.type.getURI())
                || ONTOLOGY.contains(ONTOLOGY.createResource(p), RDF.type, OWL.ObjectProperty)
                || ONTOLOGY.contains(ONTOLOGY.createResource(p), RDF.type, OWL.DatatypeProperty)
                || ONTOLOGY.contains(
                    ONTOLOGY.createResource(p), RDF.type, OWL2.AnnotationProperty));
    assertThat(properties).isEmpty();
  }

  @Test
  void nothing_is_of_two_classes_that_exclude_each_other() {
    Disjointness disjointness = new Disjointness(ONTOLOGY);
    assertThat(disjointness.contradictions(everything())).isEmpty();
    Node x = Base.DEFAULT.event("x");
    Node place = Base.DEFAULT.id("place", "tell");
    List<Triple> absurd =
        List.of(
            Triple.create(x, Terms.term(ONTOLOGY, "perpetrator").asNode(), place),
            Triple.create(place, RDF.type.asNode(), Terms.term(ONTOLOGY, "Place").asNode()));
    assertThat(disjointness.contradictions(absurd)).isNotEmpty();
  }

  @Test
  void every_report_and_the_tables_keep_to_the_shapes() {
    Validation shapes = Validation.read(Terms.FOLDER);
    assertThat(shapes.reference(tables).violations()).isEmpty();
    Set<Node> graphs = new HashSet<>();
    reports.listGraphNodes().forEachRemaining(graphs::add);
    assertThat(graphs).hasSize(28);
    for (Node graph : graphs) {
      var findings = shapes.report(graph.getURI(), reports.getGraph(graph).find().toList());
      assertThat(findings.violations()).isEmpty();
      assertThat(findings.warnings()).isEmpty();
    }
  }

  private static Iterable<Triple> everything() {
    Set<Triple> all = new HashSet<>(tables);
    reports.find().forEachRemaining((Quad quad) -> all.add(quad.asTriple()));
    return all;
  }

  private static String local(Node node) {
    return node.isURI() && node.getURI().startsWith(Terms.NS)
        ? node.getURI().substring(Terms.NS.length())
        : "";
  }
}
