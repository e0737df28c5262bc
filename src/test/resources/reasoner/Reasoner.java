import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.EntityType;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * Reasons over the ontology in a JVM of its own, because the reasoner pins older libraries than
 * Badia uses. Arguments: the folder of the ontology, the folder of the cases. Prints one line a
 * finding: what was checked, its name, what came out, separated by tabs.
 */
public final class Reasoner {
  private final OWLOntology ontology;
  private final String declarations;

  private Reasoner(String terms) throws OWLOntologyCreationException {
    ontology = parse(terms);
    declarations = declarations(ontology);
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Path cases = Path.of(args[1]);
    String terms = read(Stream.concat(Stream.of(folder.resolve("badia.ttl")), turtle(folder.resolve("schemes"))));
    Reasoner badia = new Reasoner(terms);
    badia.profile();
    badia.satisfiable();
    for (Path example : turtle(folder.resolve("examples")).toList()) {
      badia.consistent("example", example);
    }
    for (Path example : turtle(cases.resolve("consistent")).toList()) {
      badia.consistent("consistent", example);
    }
    for (Path impossible : turtle(cases.resolve("inconsistent")).toList()) {
      badia.consistent("inconsistent", impossible);
    }
    for (Path entailment : folders(cases.resolve("entailed"))) {
      badia.entails(entailment);
    }
  }

  private void profile() throws Exception {
    var violations = new OWL2DLProfile().checkOntology(ontology).getViolations();
    print("profile", "OWL 2 DL", violations.isEmpty() ? "true" : violations.toString().replaceAll("\\s+", " "));
  }

  private void satisfiable() throws Exception {
    OWLReasoner reasoner = reasoner(ontology);
    print("ontology", "consistent", Boolean.toString(reasoner.isConsistent()));
    String nothing =
        reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    print("ontology", "unsatisfiable", nothing.isEmpty() ? "none" : nothing);
    String empty =
        reasoner.getBottomObjectPropertyNode().getEntitiesMinusBottom().stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    print("ontology", "properties without a possible use", empty.isEmpty() ? "none" : empty);
  }

  private void consistent(String check, Path file) throws Exception {
    print(check, file.getFileName().toString(), Boolean.toString(reasoner(load(Files.readString(file))).isConsistent()));
  }

  private void entails(Path folder) throws Exception {
    String given = Files.readString(folder.resolve("given.ttl"));
    OWLOntology premise = load(given);
    Set<OWLAxiom> expected = new LinkedHashSet<>(load(given + Files.readString(folder.resolve("expected.ttl"))).logicalAxioms().toList());
    premise.logicalAxioms().forEach(expected::remove);
    OWLReasoner reasoner = reasoner(premise);
    List<OWLAxiom> missing =
        reasoner.isConsistent() ? expected.stream().filter(a -> !reasoner.isEntailed(a)).toList() : List.copyOf(expected);
    boolean held = !expected.isEmpty() && missing.isEmpty();
    print("entailed", folder.getFileName().toString(), held ? "true" : "not entailed: " + missing);
  }

  /** The ontology without its annotations, together with further triples. */
  private OWLOntology load(String further) throws OWLOntologyCreationException {
    OWLOntology both = parse(declarations + further);
    both.getOWLOntologyManager().addAxioms(both, ontology.logicalAxioms());
    return both;
  }

  private static OWLOntology parse(String turtle) throws OWLOntologyCreationException {
    byte[] bytes = turtle.getBytes(StandardCharsets.UTF_8);
    return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(new ByteArrayInputStream(bytes));
  }

  /** What each term is, without which further triples that use it cannot be read. */
  private static String declarations(OWLOntology ontology) {
    Map<EntityType<?>, String> kinds =
        Map.of(
            EntityType.CLASS, "Class",
            EntityType.OBJECT_PROPERTY, "ObjectProperty",
            EntityType.DATA_PROPERTY, "DatatypeProperty",
            EntityType.ANNOTATION_PROPERTY, "AnnotationProperty");
    return ontology.signature()
        .filter(term -> kinds.containsKey(term.getEntityType()) && !term.isBuiltIn())
        .map(term -> term.getIRI().toQuotedString() + " a <http://www.w3.org/2002/07/owl#" + kinds.get(term.getEntityType()) + "> .\n")
        .sorted()
        .collect(Collectors.joining());
  }

  /** A reasoner that passes over xsd:date, which is outside the datatypes of OWL 2. */
  private static OWLReasoner reasoner(OWLOntology ontology) {
    Configuration configuration = new Configuration();
    configuration.ignoreUnsupportedDatatypes = true;
    return new org.semanticweb.HermiT.Reasoner(configuration, ontology);
  }

  private static Stream<Path> turtle(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList().stream();
    }
  }

  private static List<Path> folders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static String read(Stream<Path> files) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files.toList()) {
      all.append(Files.readString(file)).append('\n');
    }
    return all.toString();
  }

  private static void print(String check, String name, String outcome) {
    System.out.println(check + "\t" + name + "\t" + outcome);
  }
}
