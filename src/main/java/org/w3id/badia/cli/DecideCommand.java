package org.w3id.badia.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.badia.pipeline.Decision;
import org.w3id.badia.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code badia decide}: a person corrects what was read or judged. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes down a decision and makes the store follow it. Nothing is deleted: what is found",
      "wrong stays in its report's graph and leaves the view. The decision outlives a new reading",
      "of the report, and 'badia undo' takes it back.",
      "",
      "  wrong CLAIM              the claim is wrong",
      "  right CLAIM              the claim is right",
      "  same EVENT EVENT         the two events are one",
      "  different EVENT EVENT    the two events are two",
      "  is CANDIDATE THING       the candidate is that known group, place or person",
      "  superseded CLAIM CLAIM   the first figure gives way to the second"
    },
    footer = {
      "",
      "Example:",
      "  badia decide same event/d05-am-120 event/e09-am-80 --reason 'both name the convoy'"
    })
final class DecideCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "WHAT", description = "wrong, right, same, …")
  private String what;

  @Parameters(index = "1", paramLabel = "THING", description = "An IRI, or such as claim/SLUG.")
  private String thing;

  @Parameters(index = "2", arity = "0..1", paramLabel = "OTHER", description = "The other thing.")
  private String other;

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
  private String reason;

  @Mixin private LedgerOptions ledger;
  @Mixin private StoreOptions store;

  DecideCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Decision.Kind kind = Decision.Kind.of(what);
    try (Store opened = store.openExisting()) {
      Term term = new Term(opened.base());
      Decision decision =
          new Decision(
              kind,
              Known.required(opened, term.thing(thing)),
              Optional.ofNullable(other).map(o -> Known.required(opened, term.thing(o))),
              reason,
              ledger.by(),
              LocalDate.now());
      String slug = ledger.ledger(opened).add(decision);
      int code = ledger.apply(opened, console);
      console.print(slug);
      console.say("Decided; 'badia undo " + slug + "' takes it back.");
      return code;
    }
  }
}
