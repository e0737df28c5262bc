package org.w3id.badia.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** A term that nothing uses is not needed. */
class UsedTermsTest {
  private static final Pattern PREFIXED = Pattern.compile("badia:([A-Za-z]\\w*)");
  private static final Model ONTOLOGY = Terms.ontology();

  /**
   * Examples, questions and pages use a term; whoever uses a value uses its class, whoever uses a
   * class uses what it is a kind of. The concepts of a scheme are there for the texts to come.
   */
  @Test
  void every_class_property_and_coded_value_is_used_by_an_example_a_question_or_a_page()
      throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path file : Terms.files("examples", ".ttl")) {
      used.addAll(names(file));
    }
    for (Path file : Terms.under(Path.of("queries"), ".rq")) {
      used.addAll(names(file));
    }
    Set<String> core = Terms.declared(RDFDataMgr.loadModel("ontology/badia.ttl"));
    withKinds(used);
    core.removeAll(used);
    assertThat(core).isEmpty();
  }

  private static void withKinds(Set<String> used) {
    boolean grew = true;
    while (grew) {
      Set<String> kinds = new TreeSet<>();
      for (String term : used) {
        Resource node = Terms.term(ONTOLOGY, term);
        node.listProperties(RDF.type).mapWith(Statement::getResource).forEach(k -> add(k, kinds));
        node.listProperties(RDFS.subClassOf)
            .mapWith(Statement::getResource)
            .forEach(k -> add(k, kinds));
      }
      grew = used.addAll(kinds);
    }
  }

  private static void add(Resource kind, Set<String> kinds) {
    if (kind.isURIResource() && kind.getURI().startsWith(Terms.NS)) {
      kinds.add(kind.getLocalName());
    }
  }

  private static Set<String> names(Path file) throws IOException {
    Set<String> names = new TreeSet<>();
    PREFIXED.matcher(Files.readString(file)).results().forEach(m -> names.add(m.group(1)));
    return names;
  }
}
