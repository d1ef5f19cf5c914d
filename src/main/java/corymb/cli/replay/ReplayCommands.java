package corymb.cli.replay;

import java.util.Objects;
import picocli.CommandLine;

/** The commands that work something out of stored cases. */
public final class ReplayCommands {

  private ReplayCommands() {}

  /** Adds them to the command line, after those of the casework. */
  public static void addTo(CommandLine line) {
    line.addSubcommand(new ReplayCommand());
    line.addSubcommand(new RerateCommand());
    line.addSubcommand(new SnapshotCommand());
    CommandLine cases = Objects.requireNonNull(line.getSubcommands().get("case"));
    cases.addSubcommand(new CaseExportCommand());
    cases.addSubcommand(new CaseReportCommand());
    cases.addSubcommand(new CaseStatisticsCommand());
  }
}
