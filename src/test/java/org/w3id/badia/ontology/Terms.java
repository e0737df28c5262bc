package org.w3id.badia.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;

/** The files of the ontology, as the tests read them. */
final class Terms {
  static final String NS = "https://w3id.org/badia/ontology#";
  static final Path FOLDER = Path.of("ontology");

  private Terms() {}

  /** The ontology with its schemes. */
  static Model ontology() {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, FOLDER.resolve("badia.ttl").toString());
    files("schemes", ".ttl").forEach(file -> RDFDataMgr.read(model, file.toString()));
    return model;
  }

  /** The local names of every term that the ontology or a scheme declares. */
  static Set<String> declared(Model ontology) {
    return ontology
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(NS))
        .mapWith(term -> term.getURI().substring(NS.length()))
        .toSet();
  }

  /** The local names of the individuals of this class. */
  static Set<String> individuals(Model ontology, String className) {
    return ontology
        .listSubjectsWithProperty(RDF.type, term(ontology, className))
        .mapWith(Resource::getLocalName)
        .toSet();
  }

  static Resource term(Model ontology, String localName) {
    return ontology.createResource(NS + localName);
  }

  /** The files of a folder of the ontology, in name order. */
  static List<Path> files(String folder, String ending) {
    return under(FOLDER.resolve(folder), ending);
  }

  /** The files below a folder that end so, in name order; none where there is no such folder. */
  static List<Path> under(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
