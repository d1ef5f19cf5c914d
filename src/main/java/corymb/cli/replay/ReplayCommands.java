package corymb.cli.replay;

import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands that work something out of stored cases. */
public final class ReplayCommands {

  private ReplayCommands() {}

  /** Adds how each is made, by its name. */
  public static void addTo(Map<String, Supplier<Object>> commands) {
    commands.put("replay", ReplayCommand::new);
    commands.put("rerate", RerateCommand::new);
    commands.put("snapshot", SnapshotCommand::new);
  }

  /** Adds those that stand beside the acts of a case. */
  public static void addTo(CommandLine cases) {
    cases.addSubcommand(new CaseDatasetCommand());
    cases.addSubcommand(new CaseExportCommand());
    cases.addSubcommand(new CaseReportCommand());
    cases.addSubcommand(new CaseStatisticsCommand());
  }
}
