package org.w3id.badia.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.badia.infer.Inference;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.Problem;
import org.w3id.badia.rdf.EnglishNames;
import org.w3id.badia.rdf.ExtractionWriter;
import org.w3id.badia.rdf.ReferenceWriter;
import org.w3id.badia.rdf.TurtleFiles;
import org.w3id.badia.store.Changes;
import org.w3id.badia.store.Store;
import org.w3id.badia.validate.Findings;
import org.w3id.badia.validate.Validation;

/** Fills a store: ontology, reference data, reports, and what follows from them. */
public final class Filling {
  private static final String RULES = "rules";

  private final Store store;
  private final Knowledge knowledge;
  private final Path ontology;
  private final Rules rules;
  private final Inference inference;
  private final Judging judging;
  private final Validation validation;
  private final Progress progress;
  private DecisionLedger ledger;

  /**
   * Prepares to fill a store.
   *
   * @param rules what is derived
   * @param ontology the folder {@code ontology/}
   */
  public Filling(Store store, Knowledge knowledge, Rules rules, Path ontology, Progress progress) {
    this.store = store;
    this.knowledge = knowledge;
    this.ontology = ontology;
    this.rules = rules;
    this.inference = new Inference(rules, store.base());
    this.judging = new Judging(store.base(), inference);
    this.validation = Validation.read(ontology);
    this.progress = progress;
  }

  /**
   * Puts the ontology and the reference data in, and derives what follows: everything anew in a new
   * store or if the rules have changed.
   *
   * @return what the shapes find wrong with the reference data; it is put in all the same
   */
  public List<Problem> background() throws IOException {
    progress.begin("Ontology and reference data", 1);
    Graph terms =
        TurtleFiles.read(
            store.base(),
            ontology.resolve("badia.ttl"),
            ontology.resolve("schemes"),
            ontology.resolve("mappings"));
    Collection<Triple> reference = ReferenceWriter.write(knowledge.reference(), store.base());
    boolean sameRules = store.noted(RULES).equals(Optional.of(rules.fingerprint()));
    store.change(
        changes -> {
          changes.replace(store.base().ontologyGraph(), terms.find().toList());
          changes.replace(store.base().referenceGraph(), reference);
          if (sameRules) {
            inference.follow(changes);
          } else {
            inference.rebuild(changes);
          }
        });
    store.note(RULES, rules.fingerprint());
    Findings findings = validation.reference(reference);
    progress.step();
    progress.end();
    return findings.violations();
  }

  /**
   * Puts in what people decided, and derives what follows.
   *
   * @param folder data/decisions, whose files name things relative to the base
   * @return what is wrong with the decisions; they are put in only if nothing is
   */
  public List<Problem> decisions(Path folder) throws IOException {
    ledger = new DecisionLedger(folder, store.base());
    return ledger.apply(store, inference, validation);
  }

  /** Reads, extracts, checks and stores reports; one that breaks a shape stays out. */
  public Outcome reports(List<Path> paths) {
    ReportBatches batches = new ReportBatches(paths);
    ExtractionWriter writer =
        ExtractionWriter.forStore(store.base(), EnglishNames.of(knowledge.reference()));
    Tally tally = new Tally(batches.problems());
    progress.begin("Reports", batches.size());
    batches.forEach(
        knowledge.extractor(),
        progress,
        batch -> {
          List<Checked> checked = batch.parallelStream().map(e -> check(e, writer)).toList();
          store.change(changes -> put(checked, changes, tally));
        });
    progress.end();
    if (tally.stored > 0) {
      store.change(
          changes -> {
            if (ledger != null) {
              ledger.follow(changes, inference);
            }
            judging.run(changes);
          });
    }
    return tally.outcome();
  }

  private record Checked(
      Extraction extraction, Node graph, Collection<Triple> triples, Findings findings) {}

  private Checked check(Extraction extraction, ExtractionWriter writer) {
    Collection<Triple> triples = writer.write(extraction);
    return new Checked(
        extraction,
        store.base().reportGraph(extraction.report().slug()),
        triples,
        validation.report(extraction.report().id(), triples));
  }

  private void put(List<Checked> batch, Changes changes, Tally tally) {
    for (Checked report : batch) {
      if (report.findings().isValid()) {
        boolean same = changes.replace(report.graph(), report.triples()).isEmpty();
        tally.kept(report.extraction(), same);
      } else {
        tally.refused(report.findings().violations());
      }
    }
    inference.follow(changes);
  }

  private static final class Tally {
    private final List<Problem> read;
    private final List<Problem> refusals = new ArrayList<>();
    private int stored;
    private int unchanged;
    private int refused;
    private int events;

    Tally(List<Problem> read) {
      this.read = read;
    }

    void kept(Extraction extraction, boolean same) {
      stored += same ? 0 : 1;
      unchanged += same ? 1 : 0;
      events += extraction.events().size();
    }

    void refused(List<Problem> violations) {
      refused++;
      refusals.addAll(violations);
    }

    Outcome outcome() {
      List<Problem> problems = new ArrayList<>(read);
      problems.addAll(refusals);
      return new Outcome(stored, unchanged, refused, events, problems);
    }
  }
}
