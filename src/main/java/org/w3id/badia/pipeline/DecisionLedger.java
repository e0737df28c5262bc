package org.w3id.badia.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.badia.infer.Inference;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.rdf.Base;
import org.w3id.badia.rdf.DecisionTriples;
import org.w3id.badia.rdf.Standard;
import org.w3id.badia.rdf.TurtleFiles;
import org.w3id.badia.rdf.Vocabulary;
import org.w3id.badia.store.Changes;
import org.w3id.badia.store.Store;
import org.w3id.badia.validate.Findings;
import org.w3id.badia.validate.Validation;

/**
 * What people decided, one Turtle file a decision, with IRIs relative to the base. Nothing is ever
 * deleted from it: an undone decision says that it is withdrawn, by whom and when.
 */
public final class DecisionLedger {
  private static final Set<Node> NAMING = Set.of(Vocabulary.DECIDES, Vocabulary.REPLACEMENT);

  private final Path folder;
  private final Base base;
  private List<Triple> standing = List.of();

  /** The ledger in a folder, for a store with this base. */
  public DecisionLedger(Path folder, Base base) {
    this.folder = folder;
    this.base = base;
  }

  /**
   * Writes a decision down.
   *
   * @return its slug, by which it can be undone
   */
  public String add(Decision decision) throws IOException {
    String thing = decision.thing().replaceAll("^.*/", "");
    String stem =
        (decision.on() + "-" + decision.kind().word() + "-" + thing)
            .replaceAll("[^A-Za-z0-9-]+", "-")
            .toLowerCase(Locale.ROOT);
    String slug = stem;
    for (int n = 2; Files.exists(file(slug)); n++) {
      slug = stem + "-" + n;
    }
    write(slug, triples(slug, decision));
    return slug;
  }

  private List<Triple> triples(String slug, Decision decision) {
    DecisionTriples triples =
        new DecisionTriples(base, slug)
            .kind(decision.kind().localName())
            .decides(decision.thing())
            .reason(decision.reason())
            .by(decision.by(), decision.on());
    decision.replacement().ifPresent(triples::replacement);
    return triples.list();
  }

  /** Marks a decision as withdrawn; it then counts no more, and everything is as before it. */
  public void withdraw(String slug, String by, LocalDate on) throws IOException {
    if (!slug.matches("[a-z0-9-]+") || !Files.isRegularFile(file(slug))) {
      throw new ProblemException(
          new Problem(
              Problem.Code.WRONG_USAGE,
              slug,
              "there is no such decision in " + folder,
              "See 'badia query decisions-standing' for those that stand."));
    }
    List<Triple> triples = new ArrayList<>(TurtleFiles.read(base, file(slug)).find().toList());
    triples.addAll(new DecisionTriples(base, slug).withdrawn(by, on).list());
    write(slug, triples);
  }

  private Path file(String slug) {
    return folder.resolve(slug + ".ttl");
  }

  private void write(String slug, Collection<Triple> triples) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    for (String prefix : List.of("badia", "dcterms", "skos", "xsd")) {
      graph.getPrefixMapping().setNsPrefix(prefix, Standard.prefixes().get(prefix));
    }
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(file(slug))) {
      RDFWriter.create()
          .format(RDFFormat.TURTLE_PRETTY)
          .base(base.iri())
          .set(RIOT.symTurtleOmitBase, true)
          .source(graph)
          .output(out);
    }
  }

  /**
   * Makes the store follow the ledger.
   *
   * @return what is wrong with the ledger; the store follows it only if nothing is
   */
  public List<Problem> apply(Store store, Inference inference, Validation validation)
      throws IOException {
    Collection<Triple> decisions = TurtleFiles.read(base, folder).find().toList();
    Findings findings = validation.decisions(decisions);
    if (findings.isValid()) {
      standing = List.copyOf(decisions);
      store.change(changes -> follow(changes, inference));
    }
    return findings.violations();
  }

  /** Makes the decisions that were applied hold for reports that have been read anew since. */
  void follow(Changes changes, Inference inference) {
    MovedThings moved = new MovedThings(changes.data(), base);
    List<Triple> triples = new ArrayList<>(standing);
    for (Triple triple : standing) {
      if (NAMING.contains(triple.getPredicate())) {
        moved
            .now(triple.getObject())
            .map(now -> Triple.create(triple.getSubject(), triple.getPredicate(), now))
            .ifPresent(triples::add);
      }
    }
    changes.replace(base.decisionsGraph(), triples);
    inference.follow(changes);
  }
}
