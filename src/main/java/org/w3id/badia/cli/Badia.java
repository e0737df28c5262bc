package org.w3id.badia.cli;

import java.util.concurrent.Callable;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The shell's way into Badia: {@code badia COMMAND}. */
@Command(
    name = "badia",
    mixinStandardHelpOptions = true,
    versionProvider = Badia.Version.class,
    description = "A linked-data store about armed groups, filled from Arabic reports.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Start with 'badia up': it fills the store from the bundled reports and serves it at",
      "http://localhost:3030/.",
      "",
      "Exit codes: 0 fine, 1 violations found, 2 wrong usage, 3 unreadable input,",
      "4 store or server fault."
    })
public final class Badia implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private Badia() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Console.standard(), arguments));
  }

  /**
   * Runs one command.
   *
   * @return its exit code
   */
  static int run(Console console, String... arguments) {
    return commandLine(console).execute(arguments);
  }

  static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new Badia(), new Commands(console));
    Commands.all().forEach(line::addSubcommand);
    line.setOut(console.writer());
    line.setErr(console.errorWriter());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((e, args) -> wrongUsage(console, e));
    line.setExecutionExceptionHandler((e, failed, result) -> failure(console, e));
    return line;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return ExitCode.FINE;
  }

  private static int wrongUsage(Console console, ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    console.say("badia: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, console.errorWriter());
    console.say("Try '" + command.qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  private static int failure(Console console, Exception e) {
    if (e instanceof ProblemException known) {
      console.problem(known.problem());
      return ExitCode.of(known.problem().code());
    }
    if (e instanceof java.nio.file.FileSystemException file) {
      console.problem(
          new Problem(
              Problem.Code.UNREADABLE_FILE,
              String.valueOf(file.getFile()),
              "it cannot be read or written (" + file.getClass().getSimpleName() + ")",
              "Check that it exists and that you may use it."));
      return ExitCode.UNREADABLE;
    }
    console.say("badia: an unexpected fault: " + e);
    console.say("Please report it with the command. BADIA_DEBUG=1 in the environment shows where.");
    if (System.getenv("BADIA_DEBUG") != null) {
      e.printStackTrace(console.err());
    }
    return ExitCode.FAULT;
  }

  /** The version in the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Badia.class.getPackage().getImplementationVersion();
      return new String[] {"badia " + (version == null ? "(development)" : version)};
    }
  }
}
