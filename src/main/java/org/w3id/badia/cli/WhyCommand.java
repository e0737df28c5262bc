package org.w3id.badia.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.badia.infer.Reason;
import org.w3id.badia.infer.Reasons;
import org.w3id.badia.infer.Rules;
import org.w3id.badia.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code badia why}: where a triple comes from. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Tells where a triple comes from: the graphs that hold it, the rule that derives it and the",
      "triples that the rule needs for it."
    },
    footer = {"", "Example:", "  badia why event/d04-am-20 targetBackedBy state/russia"})
final class WhyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "SUBJECT", description = "An IRI, or such as event/SLUG.")
  private String subject;

  @Parameters(index = "1", paramLabel = "PREDICATE", description = "Such as perpetrator.")
  private String predicate;

  @Parameters(index = "2", paramLabel = "OBJECT", description = "An IRI, or such as group/SLUG.")
  private String object;

  @Mixin private StoreOptions store;

  WhyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Rules rules = Rules.load(Home.find().queries().resolve("rules"));
    try (Store opened = store.openExisting()) {
      Term term = new Term(opened.base());
      Triple triple = Triple.create(term.thing(subject), term.term(predicate), term.thing(object));
      Reasons reasons = new Reasons(rules, opened.base());
      return opened.read(data -> explain(data, triple, reasons, term));
    }
  }

  private int explain(DatasetGraph data, Triple triple, Reasons reasons, Term term) {
    List<Node> graphs = reasons.recordedIn(data, triple);
    graphs.forEach(graph -> console.print("recorded in " + term.shown(graph)));
    List<Reason> found = reasons.of(data, triple);
    for (Reason reason : found) {
      console.print("derived by rule " + reason.rule() + " from");
      reason.premises().forEach(p -> console.print("  " + shown(p, term)));
    }
    if (graphs.isEmpty() && found.isEmpty()) {
      console.print("Nothing says so: " + shown(triple, term));
      return ExitCode.VIOLATIONS;
    }
    return ExitCode.FINE;
  }

  private static String shown(Triple triple, Term term) {
    return term.shown(triple.getSubject())
        + " "
        + term.shown(triple.getPredicate())
        + " "
        + term.shown(triple.getObject());
  }
}
