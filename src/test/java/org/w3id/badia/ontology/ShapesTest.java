package org.w3id.badia.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3id.badia.validate.Validation;

/** The examples keep to the shapes; each case breaks one of them in one way, and is found out. */
class ShapesTest {
  private static final Path CASES = Path.of("src/test/resources/ontology/shapes");
  private static final Property MESSAGE =
      ResourceFactory.createProperty("http://www.w3.org/ns/shacl#message");

  @TestFactory
  Stream<DynamicTest> every_example_keeps_to_every_shape_and_quotes_its_text() {
    Validation shapes = Validation.read(Terms.FOLDER);
    return Terms.files("examples", ".ttl").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      var triples = RDFDataMgr.loadGraph(file.toString()).stream().toList();
                      var findings =
                          shapes
                              .report("example", triples)
                              .and(shapes.reference(triples))
                              .and(shapes.decisions(triples));
                      assertThat(findings.violations()).isEmpty();
                      assertThat(findings.warnings()).isEmpty();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> every_fault_breaks_its_shape_and_no_other() {
    List<Path> cases = Terms.under(CASES, ".ru");
    assertThat(cases).hasSizeGreaterThan(30);
    return cases.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> breaks(file)));
  }

  private static void breaks(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Shapes shapes = shapes(header(lines, "# Shapes: "));
    Model example = ModelFactory.createDefaultModel();
    String name = header(lines, "# Example: ");
    RDFDataMgr.read(example, Terms.FOLDER.resolve("examples/" + name + ".ttl").toString());
    assertThat(broken(shapes, example)).as("before").isEmpty();
    UpdateAction.parseExecute(Files.readString(file), example);
    assertThat(broken(shapes, example)).containsExactly(header(lines, "# Broken: "));
  }

  @Test
  void every_shape_tells_a_person_in_english_and_arabic_what_to_do() {
    for (Path file : Terms.files("shapes", ".ttl")) {
      Model shapes = RDFDataMgr.loadModel(file.toString());
      Set<RDFNode> told = Set.copyOf(shapes.listSubjectsWithProperty(MESSAGE).toList());
      assertThat(told).hasSizeGreaterThan(10);
      for (RDFNode shape : told) {
        assertThat(shape.asResource().listProperties(MESSAGE).mapWith(Statement::getLanguage))
            .toIterable()
            .as(shape.toString())
            .containsExactlyInAnyOrder("ar", "en");
      }
    }
  }

  private static Shapes shapes(String name) {
    return Shapes.parse(Terms.FOLDER.resolve("shapes/" + name + ".ttl").toString());
  }

  private static Set<String> broken(Shapes shapes, Model data) {
    Set<String> names = new TreeSet<>();
    ShaclValidator.get()
        .validate(shapes, data.getGraph())
        .getEntries()
        .forEach(entry -> names.add(entry.source().getURI().replaceFirst(".*#", "")));
    return names;
  }

  private static String header(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()).strip())
        .findFirst()
        .orElseThrow();
  }
}
