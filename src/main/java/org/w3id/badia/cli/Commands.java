package org.w3id.badia.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console that it speaks to. */
final class Commands implements IFactory {
  private final Console console;

  Commands(Console console) {
    this.console = console;
  }

  /** Every command, in the order of the help. */
  static List<Class<?>> all() {
    return List.of(
        UpCommand.class,
        ServeCommand.class,
        IngestCommand.class,
        ExtractCommand.class,
        QueryCommand.class,
        WhyCommand.class,
        ReviewCommand.class,
        DecideCommand.class,
        UndoCommand.class,
        CandidatesCommand.class,
        ValidateCommand.class,
        ExplainCommand.class,
        EvaluateCommand.class,
        BenchCommand.class,
        GazetteerCommand.class,
        BackupCommand.class,
        RestoreCommand.class,
        CompactCommand.class);
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    try {
      return type.cast(type.getDeclaredConstructor(Console.class).newInstance(console));
    } catch (NoSuchMethodException e) {
      return CommandLine.defaultFactory().create(type);
    }
  }
}
