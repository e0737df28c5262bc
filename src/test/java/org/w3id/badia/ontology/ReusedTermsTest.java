package org.w3id.badia.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;

/** No term of another vocabulary is used that the vocabulary does not define. */
class ReusedTermsTest {
  private static final Path LIST = Path.of("src/test/resources/ontology/reused-terms.csv");

  @Test
  void every_reused_term_is_defined_where_its_namespace_says() throws IOException {
    Map<String, Set<String>> defined = listed();
    Stream.of(
            DCTerms.class,
            OA.class,
            ORG.class,
            OWL.class,
            OWL2.class,
            RDF.class,
            RDFS.class,
            SKOS.class,
            XSD.class)
        .forEach(vocabulary -> collect(vocabulary, defined));
    Set<String> undefined = new TreeSet<>();
    for (String term : used()) {
      String namespace = term.replaceFirst("[^/#]*$", "");
      if (defined.containsKey(namespace)
          && !defined.get(namespace).contains(term.substring(namespace.length()))) {
        undefined.add(term);
      }
    }
    assertThat(undefined).isEmpty();
    assertThat(used().stream().map(t -> t.replaceFirst("[^/#]*$", "")))
        .as("a reused namespace that no list holds")
        .filteredOn(ns -> ns.endsWith("#") && !ns.startsWith("https://w3id.org/badia/"))
        .allMatch(defined::containsKey);
  }

  private static Map<String, Set<String>> listed() throws IOException {
    Map<String, Set<String>> defined = new TreeMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
    try (CSVParser rows = format.parse(Files.newBufferedReader(LIST))) {
      rows.forEach(
          row ->
              defined.put(
                  row.get("namespace"), new TreeSet<>(Arrays.asList(row.get("terms").split(";")))));
    }
    return defined;
  }

  /** The constants of a vocabulary as Jena ships it. */
  private static void collect(Class<?> vocabulary, Map<String, Set<String>> defined) {
    Arrays.stream(vocabulary.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> Resource.class.isAssignableFrom(field.getType()))
        .forEach(
            field -> {
              try {
                Resource term = (Resource) field.get(null);
                String namespace = term.getURI().replaceFirst("[^/#]*$", "");
                defined
                    .computeIfAbsent(namespace, ns -> new TreeSet<>())
                    .add(term.getURI().substring(namespace.length()));
              } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  private static Set<String> used() {
    Model all = Terms.ontology();
    Terms.files("examples", ".ttl").forEach(file -> RDFDataMgr.read(all, file.toString()));
    Terms.files("mappings", ".ttl").forEach(file -> RDFDataMgr.read(all, file.toString()));
    Set<String> terms = new TreeSet<>();
    all.listStatements()
        .forEachRemaining(
            statement -> {
              terms.add(statement.getPredicate().getURI());
              add(statement.getSubject(), terms);
              add(statement.getObject(), terms);
            });
    return terms;
  }

  private static void add(RDFNode node, Set<String> terms) {
    if (node.isURIResource() && !node.asResource().getURI().matches(".*[/#]")) {
      terms.add(node.asResource().getURI());
    } else if (node.isLiteral()) {
      terms.add(node.asLiteral().getDatatypeURI());
    }
  }
}
